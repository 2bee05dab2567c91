// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// What stands beside the score.
namespace cooperage::depth {

inline constexpr Source activities[] = {
    {.rows = communicationRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = placementRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = orderClassRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = projectRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = contributionRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = practiceRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = hoursRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = appointmentRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = baseUseRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = answerRows, .reach = Reach::TwoTerms, .value = "1"},
    {.rows = visitRows, .reach = Reach::TwoTerms, .value = "1"},
};
inline constexpr Source payLevel[] = {
    {.rows = placementRows,
     .condition = "t.monthly_pay IS NOT NULL AND (t.same_post_wage > 0 OR t.lowest_wage > 0)",
     .value = "min(1.0, t.monthly_pay / CASE WHEN t.same_post_wage > 0 THEN 0.8 * t.same_post_wage "
              "ELSE 1.0 * t.lowest_wage END)",
     .measure = Measure::Mean,
     .kept = "t.monthly_pay IS NOT NULL AND (t.same_post_wage > 0 OR t.lowest_wage > 0)"},
};
inline constexpr Source initiatives[] = {
    {.rows = communicationRows,
     .condition = "t.initiated_by IS NOT NULL",
     .value = "t.initiated_by = 'partner'",
     .measure = Measure::Share,
     .kept = "t.initiated_by IS NOT NULL"},
};

inline constexpr Source apprenticeships[] = {
    {.rows = orderClassRows, .condition = "t.form IN ('apprenticeship', 'field_engineer')"},
};
/// What Art. 5 (5) of 发改社会〔2019〕590号 counts: bases built and equipment donated.
inline constexpr Source baseInputs[] = {
    {.rows = contributionRows,
     .condition = "t.kind IN ('cash', 'equipment', 'software', 'site')",
     .value = "t.amount / 1000000.0",
     .measure = Measure::Sum},
};
inline constexpr Source issuedCertificates[] = {
    {.rows = certificateRows, .value = "t.certificate"},
};

inline constexpr Indicator sideMeasures[] = {
    {.id = "active",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "Activity"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "1 where anything was done together in the term or the one before: communications, internships, "
                  "classes, projects, contributions, practice, teaching, appointments, use of bases, surveys, "
                  "inspections. Agreements and bases alone are none."),
     .unit = QT_TRANSLATE_NOOP("depth", "yes"),
     .sources = activities},
    {.id = "pay",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "Pay of interns"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Pay in the internships of the window as a share of what is owed: 80 % of the wage of the same post, "
                  "else the lowest wage; at most 1 each."),
     .unit = "%",
     .sources = payLevel},
    {.id = "initiative",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "Initiative of the partner"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Of the communications of the window that say who began them, the share that the partner began."),
     .unit = "%",
     .sources = initiatives},
    {.id = "apprenticeships",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "Apprenticeship classes"),
     .definition = QT_TRANSLATE_NOOP("depth", "Apprenticeship and field engineer classes that overlap the window."),
     .unit = QT_TRANSLATE_NOOP("depth", "classes"),
     .sources = apprenticeships},
    {.id = "certificates",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "1+X certificates of the partner"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "1+X certificates that the partner issues and students were examined for in the window."),
     .unit = QT_TRANSLATE_NOOP("depth", "certificates"),
     .sources = issuedCertificates,
     .keys = recordType<Certificate>},
    {.id = "base_input",
     .dimension = Dimension::Side,
     .label = QT_TRANSLATE_NOOP("depth", "Input into bases and equipment"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Cash, donated equipment and software, and sites received from the partner in the window; neither "
                  "scholarships nor what is on loan."),
     .unit = QT_TRANSLATE_NOOP("depth", "10k yuan"),
     .sources = baseInputs},
};

} // namespace cooperage::depth
