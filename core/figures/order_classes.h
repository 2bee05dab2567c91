// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Order classes that run in the term, and their students.
namespace cooperage::counting {

inline constexpr FigureGroup orderClassGroup{
    .id = "order_classes",
    .type = recordType<OrderClass>,
    .where = "t.started_on <= :E AND (t.ended_on IS NULL OR t.ended_on >= :S)",
    .department = "coalesce(t.department, (SELECT m.department FROM major m WHERE m.id = t.major)) = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: classes that it runs; where a class names no department, that of its major."),
};

inline constexpr FigureGroup orderClassStudentGroup{
    .id = "order_class_students",
    .type = recordType<OrderClassMember>,
    .where = "t.order_class IN ({order_classes.running})",
    .department = "t.order_class IN (SELECT o.id FROM order_class o LEFT JOIN major m ON m.id = o.major "
                  "WHERE coalesce(o.department, m.department) = :D)",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: students of the classes that it runs."),
};

inline constexpr Figure orderClasses[] = {
    {.id = "order_classes.running",
     .label = QT_TRANSLATE_NOOP("figures", "Order classes"),
     .definition = QT_TRANSLATE_NOOP("figures", "Order classes that run on at least one day of the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "classes"),
     .group = orderClassGroup},
    {.id = "order_classes.started",
     .label = QT_TRANSLATE_NOOP("figures", "Order classes opened"),
     .definition = QT_TRANSLATE_NOOP("figures", "Order classes that begin in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "classes"),
     .group = orderClassGroup,
     .condition = "t.started_on >= :S"},
    {.id = "order_classes.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners with an order class"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners of the order classes that run in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = orderClassGroup,
     .measure = {Measure::Kind::Distinct, "partner"}},
};

inline constexpr Figure orderClassStudents[] = {
    {.id = "order_classes.students",
     .label = QT_TRANSLATE_NOOP("figures", "Students in order classes"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Different students in the order classes that run in the term; who is in two classes counts once."),
     .unit = QT_TRANSLATE_NOOP("figures", "students"),
     .group = orderClassStudentGroup,
     .measure = {Measure::Kind::Distinct, "student"}},
};

inline constexpr Breakdown orderClassBreakdowns[] = {
    {"order_classes.running", "form", QT_TRANSLATE_NOOP("figures", "by form"), "t.form", recordType<OrderClass>,
     "form"},
    {"order_classes.running", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"order_classes.running", "department", QT_TRANSLATE_NOOP("figures", "by department"),
     "coalesce(t.department, (SELECT m.department FROM major m WHERE m.id = t.major))", recordType<Department>},
    {"order_classes.students", "class", QT_TRANSLATE_NOOP("figures", "by class"), "t.order_class",
     recordType<OrderClass>},
};

} // namespace cooperage::counting
