// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// D2, courses and textbooks made together.
namespace cooperage::depth {

inline constexpr Source courses[] = {
    {.rows = projectRows,
     .condition = "t.kind = 'course'",
     .value = "CASE WHEN t.quantity > 0 AND t.quantity_unit LIKE '门%' THEN t.quantity ELSE 1 END",
     .measure = Measure::Sum,
     .kept = "t.kind = 'course'"},
};
inline constexpr Source textbooks[] = {
    {.rows = projectRows,
     .condition = "t.kind = 'textbook'",
     .value = "CASE WHEN t.quantity > 0 AND t.quantity_unit IN ('本', '种', '部', '册') THEN t.quantity ELSE 1 END",
     .measure = Measure::Sum,
     .kept = "t.kind = 'textbook'"},
};
inline constexpr Source partnerHours[] = {
    {.rows = hoursRows, .reach = Reach::Year, .value = "t.hours", .measure = Measure::Sum},
};
inline constexpr Source standards[] = {
    {.rows = projectRows, .condition = "t.kind = 'standard'", .kept = "t.kind = 'standard'"},
    {.rows = certificateRows, .value = "t.certificate"},
};

inline constexpr Indicator courseIndicators[] = {
    {.id = "2.1",
     .dimension = Dimension::Courses,
     .label = QT_TRANSLATE_NOOP("depth", "Courses developed together"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Courses developed with the partner in the window; planned and stopped ones left out."),
     .unit = QT_TRANSLATE_NOOP("depth", "courses"),
     .sources = courses,
     .target = 3,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen: once a year"),
     .commitment = "courses"},
    {.id = "2.2",
     .dimension = Dimension::Courses,
     .label = QT_TRANSLATE_NOOP("depth", "Textbooks written together"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Textbooks written with the partner in the window; planned and stopped ones left out."),
     .unit = QT_TRANSLATE_NOOP("depth", "textbooks"),
     .sources = textbooks,
     .target = 2,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "textbooks"},
    {.id = "2.3",
     .dimension = Dimension::Courses,
     .label = QT_TRANSLATE_NOOP("depth", "Hours taught by the partner's people"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Hours that enterprise part-time teachers of the partner taught in the term's school year, up to "
                  "the term."),
     .unit = QT_TRANSLATE_NOOP("depth", "hours"),
     .sources = partnerHours,
     .target = 120,
     .weight = 3,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 16,
     .commitment = "teaching_hours"},
    {.id = "2.4",
     .dimension = Dimension::Courses,
     .label = QT_TRANSLATE_NOOP("depth", "Standards and certificates introduced"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Standards made with the partner in the window, and 1+X certificates that it issues and students "
                  "were examined for in it."),
     .unit = QT_TRANSLATE_NOOP("depth", "standards"),
     .sources = standards,
     .target = 2,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "other"},
};

} // namespace cooperage::depth
