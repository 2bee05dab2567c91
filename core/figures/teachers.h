// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Full-time teachers, those recognised as dual-qualified, and practice in enterprises.
namespace cooperage::counting {

inline constexpr FigureGroup teacherGroup{
    .id = "teachers",
    .type = recordType<Teacher>,
    .department = "t.department = :D",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: its teachers."),
};

inline constexpr FigureGroup dualQualificationGroup{
    .id = "dual_qualifications",
    .type = recordType<DualQualification>,
    .where = "t.teacher IN ({teachers.full_time}) AND (t.recognised_on IS NULL OR t.recognised_on <= :E) AND "
             "(t.valid_until IS NULL OR t.valid_until >= :E)",
    .department = "(SELECT c.department FROM teacher c WHERE c.id = t.teacher) = :D",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: its teachers."),
};

inline constexpr FigureGroup practiceGroup{
    .id = "practices",
    .type = recordType<EnterprisePractice>,
    .where = "t.starts_on <= :E AND (t.ends_on IS NULL OR t.ends_on >= :S)",
    .department = "(SELECT c.department FROM teacher c WHERE c.id = t.teacher) = :D",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: its teachers."),
};

inline constexpr Figure teachers[] = {
    {.id = "teachers.full_time",
     .label = QT_TRANSLATE_NOOP("figures", "Full-time teachers"),
     .definition = QT_TRANSLATE_NOOP("figures", "Teachers of the kind full-time in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "teachers"),
     .group = teacherGroup,
     .condition = "t.kind = 'full_time'",
     .dated = false},
    {.id = "teachers.dual_qualified",
     .label = QT_TRANSLATE_NOOP("figures", "Dual-qualified teachers"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Full-time teachers with a recognition made by the last day of the term that has "
                                      "not run out on it; one without a date counts and is reported as missing data."),
     .unit = QT_TRANSLATE_NOOP("figures", "teachers"),
     .group = teacherGroup,
     .of = "teachers.full_time",
     .condition = "t.id IN (SELECT teacher FROM dual_qualification WHERE id IN ({teachers.recognitions}))"},
    {.id = "teachers.dual_share",
     .label = QT_TRANSLATE_NOOP("figures", "Share of dual-qualified teachers"),
     .definition = QT_TRANSLATE_NOOP("figures", "Dual-qualified teachers, as a share of the full-time teachers."),
     .unit = "%",
     .group = teacherGroup,
     .of = "teachers.full_time",
     .condition = "t.id IN (SELECT teacher FROM dual_qualification WHERE id IN ({teachers.recognitions}))",
     .measure = {Measure::Kind::Share}},
    {.id = "teachers.enterprise",
     .label = QT_TRANSLATE_NOOP("figures", "Enterprise part-time teachers"),
     .definition = QT_TRANSLATE_NOOP("figures", "Teachers of the kind enterprise part-time in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "teachers"),
     .group = teacherGroup,
     .condition = "t.kind = 'enterprise'",
     .dated = false},
};

inline constexpr Figure dualQualifications[] = {
    {.id = "teachers.recognitions",
     .label = QT_TRANSLATE_NOOP("figures", "Recognitions as dual-qualified"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Recognitions of full-time teachers made by the last day of the term, or "
                                      "undated, that have not run out on it."),
     .unit = QT_TRANSLATE_NOOP("figures", "recognitions"),
     .group = dualQualificationGroup},
    {.id = "teachers.recognitions_undated",
     .label = QT_TRANSLATE_NOOP("figures", "Recognitions without a date"),
     .definition = QT_TRANSLATE_NOOP("figures", "Recognitions that count although they bear no date."),
     .unit = QT_TRANSLATE_NOOP("figures", "recognitions"),
     .group = dualQualificationGroup,
     .condition = "t.recognised_on IS NULL"},
};

inline constexpr Figure practices[] = {
    {.id = "practices.in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Enterprise practices of teachers"),
     .definition = QT_TRANSLATE_NOOP("figures", "Enterprise practices of at least one day in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "practices"),
     .group = practiceGroup},
    {.id = "practices.teachers",
     .label = QT_TRANSLATE_NOOP("figures", "Teachers in enterprise practice"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different teachers with an enterprise practice in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "teachers"),
     .group = practiceGroup,
     .measure = {Measure::Kind::Distinct, "teacher"}},
    {.id = "practices.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners of enterprise practice"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners that teachers practise at in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = practiceGroup,
     .measure = {Measure::Kind::Distinct, "partner"}},
};

inline constexpr Breakdown teacherBreakdowns[] = {
    {"teachers.full_time", "department", QT_TRANSLATE_NOOP("figures", "by department"), "t.department",
     recordType<Department>},
    {"teachers.dual_qualified", "department", QT_TRANSLATE_NOOP("figures", "by department"), "t.department",
     recordType<Department>},
    {"teachers.recognitions", "level", QT_TRANSLATE_NOOP("figures", "by level"), "t.level",
     recordType<DualQualification>, "level"},
};

inline constexpr Breakdown practiceBreakdowns[] = {
    {"practices.in_term", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"practices.in_term", "department", QT_TRANSLATE_NOOP("figures", "by department"),
     "(SELECT c.department FROM teacher c WHERE c.id = t.teacher)", recordType<Department>},
};

} // namespace cooperage::counting
