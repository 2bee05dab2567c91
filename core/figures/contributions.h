// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// What partners gave the college in the term.
namespace cooperage::counting {

inline constexpr FigureGroup contributionGroup{
    .id = "contributions",
    .type = recordType<Contribution>,
    .where = "coalesce(t.direction, 'to_school') = 'to_school' AND t.received_on >= :S AND t.received_on <= :E",
    .department = "{department of contribution} = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: contributions under its agreements; without an agreement, those for its majors. "
                   "Those that name neither belong to the college alone."),
};

inline constexpr Figure contributions[] = {
    {.id = "contributions.in_term_yuan",
     .label = QT_TRANSLATE_NOOP("figures", "Contributions of partners"),
     .definition = QT_TRANSLATE_NOOP("figures", "Sum of what the college received from partners in the term, in yuan."),
     .unit = QT_TRANSLATE_NOOP("figures", "yuan"),
     .group = contributionGroup,
     .measure = {Measure::Kind::Sum, "amount", 100}},
    {.id = "contributions.count",
     .label = QT_TRANSLATE_NOOP("figures", "Number of contributions"),
     .definition = QT_TRANSLATE_NOOP("figures", "Contributions that the college received from partners in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "contributions"),
     .group = contributionGroup},
    {.id = "contributions.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Contributing partners"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Different partners that the college received contributions from in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = contributionGroup,
     .measure = {Measure::Kind::Distinct, "partner"}},
};

inline constexpr Breakdown contributionBreakdowns[] = {
    {"contributions.in_term_yuan", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Contribution>,
     "kind"},
    {"contributions.count", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Contribution>,
     "kind"},
    {"contributions.in_term_yuan", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner",
     recordType<Partner>},
};

} // namespace cooperage::counting
