// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// D4, bases and what the partner puts in.
namespace cooperage::depth {

inline constexpr Source builtBases[] = {
    {.rows = baseRows,
     .reach = Reach::LastDay,
     .value = "CASE t.level WHEN 'national' THEN :national WHEN 'provincial' THEN :provincial ELSE :college END",
     .measure = Measure::Sum},
};
inline constexpr Source inputs[] = {
    {.rows = contributionRows,
     .condition = "t.kind IN ('cash', 'equipment', 'software', 'scholarship', 'equipment_on_loan')",
     .value = "CASE t.kind WHEN 'equipment_on_loan' THEN :loan ELSE 1 END * t.amount / 1000000.0",
     .measure = Measure::Sum},
};
inline constexpr Source baseUses[] = {
    {.rows = baseUseRows,
     .reach = Reach::Year,
     .value = "t.person_days",
     .measure = Measure::Sum,
     .kept = "t.person_days IS NOT NULL"},
};
inline constexpr Source platforms[] = {
    {.rows = agreementRows, .reach = Reach::LastDay, .condition = "t.kind = 'industry_college'", .value = "1"},
    {.rows = membershipRows, .reach = Reach::LastDay, .value = "1"},
};

inline constexpr Indicator baseIndicators[] = {
    {.id = "4.1",
     .dimension = Dimension::Bases,
     .label = QT_TRANSLATE_NOOP("depth", "Bases built together"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Bases with the partner on the term's last day, each with the factor of its level: national, "
                  "provincial, college."),
     .unit = QT_TRANSLATE_NOOP("depth", "bases"),
     .sources = builtBases,
     .target = 2,
     .weight = 5,
     .basis = QT_TRANSLATE_NOOP("depth", "Target and factors chosen"),
     .commitment = "bases"},
    {.id = "4.2",
     .dimension = Dimension::Bases,
     .label = QT_TRANSLATE_NOOP("depth", "Input of the partner"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Cash, scholarships, donated equipment and software received from the partner in the window, and "
                  "half of the equipment on loan; sites count with the bases, staff with the teachers."),
     .unit = QT_TRANSLATE_NOOP("depth", "10k yuan"),
     .sources = inputs,
     .target = 100,
     .weight = 6,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: 发改社会〔2019〕590号, Art. 5 (5)"),
     .step = 5,
     .commitment = "contributions"},
    {.id = "4.3",
     .dimension = Dimension::Bases,
     .label = QT_TRANSLATE_NOOP("depth", "Use of the bases"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Person-days that the partner's bases were used in the term's school year, up to the term."),
     .unit = QT_TRANSLATE_NOOP("depth", "person-days"),
     .sources = baseUses,
     .target = 1000,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 100},
    {.id = "4.4",
     .dimension = Dimension::Bases,
     .label = QT_TRANSLATE_NOOP("depth", "Entity platform"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "1 where on the term's last day an agreement on an industry college is in force or the partner is "
                  "in an alliance with the college."),
     .unit = QT_TRANSLATE_NOOP("depth", "yes"),
     .sources = platforms,
     .target = 1,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: there is one"),
     .commitment = "other"},
};

} // namespace cooperage::depth
