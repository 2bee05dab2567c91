// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// D1, educating together.
namespace cooperage::depth {

inline constexpr Source orderMajors[] = {
    {.rows = orderClassRows, .reach = Reach::Term, .value = "t.major"},
    {.rows = memberRows,
     .reach = Reach::Term,
     .condition = "o.major IS NULL",
     .value = "(SELECT s.major FROM student s WHERE s.id = t.student)"},
};
inline constexpr Source planEvents[] = {
    {.rows = projectRows, .condition = "t.kind = 'plan'", .kept = "t.kind = 'plan'"},
    {.rows = communicationRows,
     .condition = "t.kind <> 'call' AND (t.topic LIKE '%培养方案%' OR t.outcome LIKE '%培养方案%')",
     .kept = "t.topic LIKE '%培养方案%' OR t.outcome LIKE '%培养方案%'"},
};
inline constexpr Source longInterns[] = {
    {.rows = placementRows,
     .condition = "t.ends_on IS NULL OR t.ends_on >= date(t.starts_on, :months, '-1 day')",
     .value = "t.student",
     .starts = "CASE WHEN t.ends_on IS NULL THEN date(t.starts_on, :months, '-1 day') ELSE t.starts_on END"},
};
inline constexpr Source goodInternships[] = {
    {.rows = placementRows,
     .condition = "t.ends_on IS NOT NULL",
     .value = "coalesce(t.match, '') = 'matched' AND (t.school_mentor IS NOT NULL OR t.school_mentor_as_written IS NOT "
              "NULL) "
              "AND t.partner_mentor IS NOT NULL AND t.school_score IS NOT NULL AND t.partner_score IS NOT NULL",
     .measure = Measure::Share,
     .starts = "t.ends_on",
     .kept = "t.school_score IS NOT NULL AND t.partner_score IS NOT NULL"},
};
inline constexpr Source hires[] = {
    {.rows = placementRows, .condition = "t.hired = 1", .value = "t.student", .kept = "t.hired IS NOT NULL"},
    {.rows = memberRows,
     .condition = "t.hired_by_partner = 1",
     .value = "t.student",
     .kept = "t.hired_by_partner IS NOT NULL"},
};
/// The sub-types of 教职成〔2018〕1号 Art. 7, told apart by their numbers.
inline constexpr Source forms[] = {
    {.rows = projectRows,
     .condition = "t.kind = 'course'",
     .value = "1",
     .label = QT_TRANSLATE_NOOP("depth", "Developing courses")},
    {.rows = projectRows,
     .condition = "t.kind = 'textbook'",
     .value = "2",
     .label = QT_TRANSLATE_NOOP("depth", "Writing textbooks")},
    {.rows = projectRows,
     .condition = "t.kind = 'standard'",
     .value = "3",
     .label = QT_TRANSLATE_NOOP("depth", "Setting standards")},
    {.rows = projectRows,
     .condition = "t.kind = 'plan'",
     .value = "4",
     .label = QT_TRANSLATE_NOOP("depth", "Making training plans")},
    {.rows = projectRows,
     .condition = "t.kind = 'staff_training'",
     .value = "5",
     .label = QT_TRANSLATE_NOOP("depth", "Training staff")},
    {.rows = hoursRows, .value = "6", .label = QT_TRANSLATE_NOOP("depth", "Part-time teaching")},
    {.rows = appointmentRows, .value = "7", .label = QT_TRANSLATE_NOOP("depth", "Mutual appointments")},
    {.rows = placementRows, .value = "8", .label = QT_TRANSLATE_NOOP("depth", "Internships")},
    {.rows = practiceRows, .value = "9", .label = QT_TRANSLATE_NOOP("depth", "Teachers' practice")},
    {.rows = placementRows,
     .condition = "t.hired = 1",
     .value = "10",
     .label = QT_TRANSLATE_NOOP("depth", "Hiring of graduates")},
    {.rows = memberRows,
     .condition = "t.hired_by_partner = 1",
     .value = "10",
     .label = QT_TRANSLATE_NOOP("depth", "Hiring of graduates")},
    {.rows = projectRows,
     .condition = "t.kind = 'research'",
     .value = "11",
     .label = QT_TRANSLATE_NOOP("depth", "Joint research")},
    {.rows = projectRows,
     .condition = "t.kind = 'patent'",
     .value = "12",
     .label = QT_TRANSLATE_NOOP("depth", "Making use of results")},
    {.rows = projectRows,
     .condition = "t.kind = 'technical_service'",
     .value = "13",
     .label = QT_TRANSLATE_NOOP("depth", "Technical service")},
    {.rows = orderClassRows,
     .condition = "t.form IN ('apprenticeship', 'field_engineer')",
     .value = "14",
     .label = QT_TRANSLATE_NOOP("depth", "Apprenticeship")},
    {.rows = orderClassRows,
     .condition = "coalesce(t.form, '') NOT IN ('apprenticeship', 'field_engineer')",
     .value = "15",
     .label = QT_TRANSLATE_NOOP("depth", "Order classes")},
    {.rows = baseRows, .value = "16", .label = QT_TRANSLATE_NOOP("depth", "Training bases")},
    {.rows = projectRows,
     .condition = "t.kind = 'research_centre'",
     .value = "17",
     .label = QT_TRANSLATE_NOOP("depth", "Research centres")},
    {.rows = baseRows,
     .condition = "';' || t.functions || ';' LIKE '%;research;%'",
     .value = "17",
     .label = QT_TRANSLATE_NOOP("depth", "Research centres")},
    {.rows = agreementRows,
     .condition = "t.kind = 'industry_college'",
     .value = "18",
     .label = QT_TRANSLATE_NOOP("depth", "Industry college")},
    {.rows = projectRows,
     .condition = "t.kind = 'competition'",
     .value = "19",
     .label = QT_TRANSLATE_NOOP("depth", "Competitions")},
    {.rows = projectRows,
     .condition = "t.kind = 'culture'",
     .value = "20",
     .label = QT_TRANSLATE_NOOP("depth", "Enterprise culture")},
};

inline constexpr Indicator trainingIndicators[] = {
    {.id = "1.1",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Majors with order or apprenticeship classes"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Different majors of the partner's order and apprenticeship classes running in the term; where a "
                  "class names no major, those of its students."),
     .unit = QT_TRANSLATE_NOOP("depth", "majors"),
     .sources = orderMajors,
     .keys = recordType<Major>,
     .target = 3,
     .weight = 8,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: 发改社会〔2019〕590号, Art. 5 (4)"),
     .commitment = "order_students"},
    {.id = "1.2",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Training plans revised together"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Training plans made with the partner in the window, and meetings and visits in it whose topic or "
                  "outcome speaks of the training plan (培养方案)."),
     .unit = QT_TRANSLATE_NOOP("depth", "times"),
     .sources = planEvents,
     .target = 3,
     .weight = 5,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen: once a year"),
     .commitment = "meetings"},
    {.id = "1.3",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Interns of three months and more"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Different students whose internship at the partner lasts three months or more and overlaps the "
                  "window; cancelled ones left out."),
     .unit = QT_TRANSLATE_NOOP("depth", "students"),
     .sources = longInterns,
     .keys = recordType<Student>,
     .target = 60,
     .weight = 6,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: 发改社会〔2019〕590号, Art. 5 (2)"),
     .step = 5,
     .commitment = "placements"},
    {.id = "1.4",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Internships of full quality"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Of the internships that ended in the window, the share with a matching post, a mentor on both sides "
                  "and marks by both sides."),
     .unit = "%",
     .sources = goodInternships,
     .target = 1,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: all of them (教职成〔2021〕4号)"),
     .step = 0.1},
    {.id = "1.5",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Richness of forms"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Different forms of cooperation after 教职成〔2018〕1号, Art. 7, with at least one record in the "
                  "window."),
     .unit = QT_TRANSLATE_NOOP("depth", "forms"),
     .sources = forms,
     .target = 6,
     .weight = 3,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 0},
    {.id = "1.6",
     .dimension = Dimension::Training,
     .label = QT_TRANSLATE_NOOP("depth", "Graduates hired"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Different students hired by the partner after an internship or order class that overlaps the "
                  "window."),
     .unit = QT_TRANSLATE_NOOP("depth", "students"),
     .sources = hires,
     .keys = recordType<Student>,
     .target = 30,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen; hiring alone is shallow, so the weight is small"),
     .step = 2,
     .commitment = "hires"},
};

} // namespace cooperage::depth
