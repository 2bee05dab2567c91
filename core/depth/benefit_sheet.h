// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/depth/assess.h"

namespace cooperage::depth {

/// One of the six conditions of an industry-education enterprise (发改社会〔2019〕590号, Art. 5; one is enough), as far
/// as the records show it.
struct Condition {
    int number = 0;            ///< 1 to 6
    QString text;              ///< what it asks, in the chosen language
    std::optional<bool> met;   ///< empty: the records cannot show it
    QString shown;             ///< what the records show: "72 students"
    std::vector<int> measures; ///< by place, to open what it is counted from
};

/// What one enterprise gave and got in a term's window: a page to hand to it.
struct BenefitSheet {
    std::vector<IndicatorScore> gave; ///< with values only
    std::vector<IndicatorScore> got;
    std::vector<Condition> conditions;
    /// Whether its standing lets it offset at all (in cultivation or certified).
    bool mayOffset = false;
};

/// What the conditions are judged by: three years and internships of three months, whatever the office has set for its
/// own scores. Of one partner, or of all.
Assessment byRegulation(const ReadStore& store, const TermKey& term, Id<Partner> partner = {});

BenefitSheet benefitSheet(const ReadStore& store, const PartnerDepth& partner, const Evidence& regulation,
                          const Words& words);

/// One year of the offset of 30 % of what an enterprise puts into vocational education against the two education
/// surcharges (财税〔2019〕46号). An estimate, no tax advice.
struct OffsetYear {
    int year = 0;
    Money investment;               ///< by the records: what the college received
    std::optional<Money> surcharge; ///< due that year, as the enterprise says; empty: not known
    Money offset{};                 ///< min(30 % of the investment + what was carried over, surcharge); 0 if not known
    Money carried{};                ///< into the next year
};

/// What an investment entitles to.
Money entitlement(Money investment);
/// Investments of calendar years up to the one given, by the records.
std::vector<OffsetYear> investments(const ReadStore& store, Id<Partner> partner, int lastYear, int years = 3);
/// With offset and carry worked out, oldest year first.
std::vector<OffsetYear> offsets(std::vector<OffsetYear> years);

} // namespace cooperage::depth
