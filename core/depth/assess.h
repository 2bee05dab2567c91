// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/depth/gather.h"
#include "core/depth/score.h"

namespace cooperage::depth {

/// A point of a partner's trend.
struct TermScore {
    TermKey term;
    double total = 0;
    Level level = Level::Dormant;
};

std::optional<TrendWarning> trendWarning(const std::vector<TermScore>& trend, const Parameters& parameters);

/// The depth of the cooperation with one partner in one term.
struct PartnerDepth {
    Id<Partner> partner;
    QString name;
    Evidence evidence; ///< change it and call score() again to try things without touching the file
    Score score;
    std::vector<TermScore> trend; ///< oldest first, the term itself last; from the first term with any points on
    std::optional<TrendWarning> warning;
    RecordIds records; ///< where asked for

    /// Points won or lost since the term before; empty where the trend begins.
    std::optional<double> change() const;
};

struct Assessment {
    TermDays term;
    Parameters parameters;
    std::vector<bool> kept;             ///< by place in allMeasures(): whether the office keeps such records at all
    std::vector<PartnerDepth> partners; ///< by id
    QDate keptOn{};                     ///< when it was sealed; invalid: computed from the records as they are

    const PartnerDepth* find(Id<Partner> partner) const; ///< null when there is none
};

/// How many violations are open at each partner on the term's last day. None are known without rules.
using OpenViolations = std::map<qint64, int>;

/// What was kept of partners in terms.
using KeptStandings = std::map<TermKey, QHash<qint64, Standing>>;

struct AssessmentOptions {
    Id<Partner> partner{}; ///< not set: all partners
    int terms = 6;         ///< of the trend, the term itself included; at most 64
    OpenViolations violations{};
    KeepRecords records = KeepRecords::No; ///< remember the ids of what counted
    /// What the terms before are judged by; empty: the same as the term itself.
    std::function<Parameters(const Scope&)> parametersOf{};
    KeptStandings kept{}; ///< of terms before: stand in the trend as they are
};

/// Computes the depth of all partners that have a level (isJudged), or of one, in a term, from records only. A year is
/// judged at its last term.
Assessment assess(const ReadStore& store, const TermKey& term, const Parameters& parameters = {},
                  const AssessmentOptions& options = {});

} // namespace cooperage::depth
