// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

#include "core/depth/all.h"
#include "core/depth/parameters.h"

/// Pure arithmetic: from values and parameters to points, level and everything beside them. No file, no SQL.
namespace cooperage::depth {

using Level = Partner::Level;

/// What is known of one partner in one term.
struct Evidence {
    /// By place in allMeasures(). Empty: the office keeps no such records, or a share is of nothing.
    std::vector<std::optional<double>> values = std::vector<std::optional<double>>(allMeasures().size());
    int openViolations = 0;

    std::optional<double> value(const char* id) const { return values[size_t(getPlace(id))]; }
    void set(const char* id, double value) { values[size_t(getPlace(id))] = value; }
    bool operator==(const Evidence&) const = default;
};

struct IndicatorScore {
    const Indicator* indicator = nullptr;
    std::optional<double> value; ///< empty: not kept; counts 0
    double target = 1;
    double points = 0;
    double of = 0; ///< the weight

    double share() const { return of > 0 ? points / of : 0; }
};

struct DimensionScore {
    Dimension dimension = Dimension::Training;
    double points = 0;
    double of = 0;

    double share() const { return of > 0 ? points / of : 0; }
};

enum class GateId { Active, MiddleDimensions, DeepDimensions, CloseMarks, Compliance };

/// A condition that a level has beside its points.
struct Gate {
    GateId id = GateId::Active;
    bool passed = false;
    double value = 0;
    double needed = 0;    ///< of Compliance the most, of the others the least
    bool lowered = false; ///< the level is lower because of it

    bool operator==(const Gate&) const = default;
};

/// One part of what a side gives, 0 to 1. Parts that the office does not keep are left out.
struct GivenPart {
    int place = 0; ///< of the measure
    double share = 0;
};

/// How far both sides give alike.
struct Reciprocity {
    enum class Tilt { None, CollegeHot, PartnerHot }; ///< 校热企冷, 企热校冷
    std::vector<GivenPart> partnerGives;
    std::vector<GivenPart> collegeGives;
    double in = 0;                 ///< the mean of what the partner gives
    double out = 0;                ///< the mean of what the college gives
    std::optional<double> balance; ///< 0 to 1; empty where neither gives anything
    Tilt tilt = Tilt::None;
};

struct Score {
    double total = 0;
    Level level = Level::Dormant;
    Level levelByPoints = Level::Dormant; ///< before gates and cap
    bool capped = false;                  ///< an open violation keeps it from the deep level
    std::optional<Dimension> mode;        ///< the dimension with the largest share of its points; empty at 0 points
    std::vector<IndicatorScore> indicators;
    std::array<DimensionScore, kDimensions> dimensions;
    std::vector<Gate> gates; ///< all five
    Reciprocity reciprocity;
    std::optional<double> initiative;
};

Score score(const Evidence& evidence, const Parameters& parameters);

/// Points and level alone, for searches and trends.
struct Standing {
    double total = 0;
    Level level = Level::Dormant;
};
Standing standing(const Evidence& evidence, const Parameters& parameters);

/// The scores of a partner, oldest term first.
enum class TrendWarning { Dropped, FellTwice };
std::optional<TrendWarning> trendWarning(std::span<const double> totals, const Parameters& parameters);

} // namespace cooperage::depth
