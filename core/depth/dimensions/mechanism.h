// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

#include "core/depth/rows.h"

/// D6, what keeps the cooperation going.
namespace cooperage::depth {

inline constexpr Source clauses[] = {
    {.rows = agreementRows,
     .reach = Reach::LastDay,
     .value = "(length(t.clauses) - length(replace(t.clauses, ';', '')) + 1) / 15.0",
     .measure = Measure::Highest,
     .kept = "t.clauses IS NOT NULL"},
};
inline constexpr Source years[] = {
    {.rows = agreementRows, .reach = Reach::EverBefore, .value = "1", .measure = Measure::UnbrokenYears},
};
inline constexpr Source meetings[] = {
    {.rows = communicationRows, .reach = Reach::Term, .condition = "t.kind <> 'call'"},
};
inline constexpr Source ties[] = {
    {.rows = contactRows, .reach = Reach::LastDay},
    {.rows = agreementRows, .value = "t.department", .part = 1},
    {.rows = orderClassRows, .value = "t.department", .part = 1},
    {.rows = projectRows, .value = "t.department", .part = 1},
    {.rows = baseRows, .value = "t.department", .part = 1},
    {.rows = agreementRows, .value = "t.owner", .part = 2},
    {.rows = orderClassRows, .value = "t.school_mentor", .part = 2},
    {.rows = projectRows, .value = "t.leader", .part = 2},
    {.rows = practiceRows, .value = "t.teacher", .part = 2},
    {.rows = placementRows, .value = "t.school_mentor", .part = 2},
};
inline constexpr Source evaluation[] = {
    {.rows = answerRows, .condition = "t.who = 'partner'"},
    {.rows = answerRows, .condition = "t.who <> 'partner'", .part = 1},
    {.rows = rectificationRows, .part = 2},
    {.rows = rectificationRows, .condition = "t.done_on IS NOT NULL", .part = 3, .starts = "t.done_on"},
};

/// Two people at the partner, and two departments or two people of the college.
constexpr double institutionalised(std::span<const double> parts)
{
    return parts[0] >= 2 && (parts[1] >= 2 || parts[2] >= 2) ? 1 : 0;
}

/// Half for the opinions of both sides, half for what was raised and mended.
constexpr double evaluated(std::span<const double> parts)
{
    const double asked = parts[0] > 0 && parts[1] > 0 ? 0.5 : 0;
    return asked + (parts[2] > 0 ? 0.5 * std::min(1.0, parts[3] / parts[2]) : 0);
}

inline constexpr Indicator mechanismIndicators[] = {
    {.id = "6.1",
     .dimension = Dimension::Mechanism,
     .label = QT_TRANSLATE_NOOP("depth", "Clauses of the agreement"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Of the agreements in force on the term's last day, the largest share of the 15 clauses that one "
                  "of them holds."),
     .unit = "%",
     .sources = clauses,
     .target = 1,
     .weight = 3,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: all of them (教职成〔2018〕1号, Art. 9)"),
     .step = 0.2},
    {.id = "6.2",
     .dimension = Dimension::Mechanism,
     .label = QT_TRANSLATE_NOOP("depth", "Years of unbroken cooperation"),
     .definition =
         QT_TRANSLATE_NOOP("depth", "School years with an agreement in force, without a gap, up to the term's."),
     .unit = QT_TRANSLATE_NOOP("depth", "years"),
     .sources = years,
     .target = 5,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 0},
    {.id = "6.3",
     .dimension = Dimension::Mechanism,
     .label = QT_TRANSLATE_NOOP("depth", "Meetings and visits"),
     .definition = QT_TRANSLATE_NOOP("depth", "Visits, receptions and meetings of both sides in the term; calls left "
                                              "out."),
     .unit = QT_TRANSLATE_NOOP("depth", "times"),
     .sources = meetings,
     .target = 2,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "meetings"},
    {.id = "6.4",
     .dimension = Dimension::Mechanism,
     .label = QT_TRANSLATE_NOOP("depth", "Institutionalised contact"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "1 where the partner has two active contacts and the records of the window name two departments or "
                  "two people of the college."),
     .unit = QT_TRANSLATE_NOOP("depth", "yes"),
     .sources = ties,
     .combine = institutionalised,
     .target = 1,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: not one person's acquaintance")},
    {.id = "6.5",
     .dimension = Dimension::Mechanism,
     .label = QT_TRANSLATE_NOOP("depth", "Evaluation and mending"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "One half where in the window both the partner and the college's side (students, teachers, college) "
                  "were asked for their opinion; the other half times the share of rectifications that are done."),
     .unit = "%",
     .sources = evaluation,
     .combine = evaluated,
     .target = 1,
     .weight = 3,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: both (教职成〔2018〕1号, Art. 12)"),
     .step = 0.5},
};

} // namespace cooperage::depth
