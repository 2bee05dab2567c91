// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// D5, technology and service.
namespace cooperage::depth {

inline constexpr Source jointProjects[] = {
    {.rows = projectRows,
     .condition = "t.kind IN ('research', 'technical_service')",
     .kept = "t.kind IN ('research', 'technical_service')"},
};
inline constexpr Source serviceIncome[] = {
    {.rows = projectRows,
     .condition = "t.kind IN ('research', 'technical_service')",
     .value = "t.received_amount / 1000000.0",
     .measure = Measure::Sum,
     .kept = "t.kind IN ('research', 'technical_service') AND t.received_amount IS NOT NULL"},
};
inline constexpr Source sharedProperty[] = {
    {.rows = projectRows,
     .condition = "t.kind = 'patent'",
     .value = "CASE WHEN t.quantity > 0 AND t.quantity_unit IN ('件', '项', '个') THEN t.quantity ELSE 1 END",
     .measure = Measure::Sum,
     .kept = "t.kind = 'patent'"},
};
inline constexpr Source staffTraining[] = {
    {.rows = projectRows,
     .condition = "t.kind = 'staff_training' AND (t.quantity_unit IS NULL OR t.quantity_unit LIKE '%人%')",
     .value = "t.quantity",
     .measure = Measure::Sum,
     .kept = "t.kind = 'staff_training' AND t.quantity IS NOT NULL"},
};
inline constexpr Source centres[] = {
    {.rows = baseRows,
     .reach = Reach::LastDay,
     .condition = "';' || t.functions || ';' LIKE '%;research;%'",
     .value = "1",
     .kept = "t.functions IS NOT NULL"},
    {.rows = projectRows,
     .condition = "t.kind = 'research_centre'",
     .value = "1",
     .kept = "t.kind = 'research_centre'"},
};

inline constexpr Indicator technologyIndicators[] = {
    {.id = "5.1",
     .dimension = Dimension::Technology,
     .label = QT_TRANSLATE_NOOP("depth", "Joint research and technical service"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Projects of research and technical service that overlap the window; planned and stopped ones left "
                  "out."),
     .unit = QT_TRANSLATE_NOOP("depth", "projects"),
     .sources = jointProjects,
     .target = 2,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "services"},
    {.id = "5.2",
     .dimension = Dimension::Technology,
     .label = QT_TRANSLATE_NOOP("depth", "Income from technical service"),
     .definition =
         QT_TRANSLATE_NOOP("depth", "Money received for the research and technical service that overlaps the window."),
     .unit = QT_TRANSLATE_NOOP("depth", "10k yuan"),
     .sources = serviceIncome,
     .target = 50,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 5,
     .commitment = "services"},
    {.id = "5.3",
     .dimension = Dimension::Technology,
     .label = QT_TRANSLATE_NOOP("depth", "Shared intellectual property"),
     .definition = QT_TRANSLATE_NOOP("depth", "Patents, software and other rights won with the partner in the window."),
     .unit = QT_TRANSLATE_NOOP("depth", "rights"),
     .sources = sharedProperty,
     .target = 1,
     .weight = 3,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: 发改社会〔2019〕590号, Art. 5 (6)"),
     .commitment = "services"},
    {.id = "5.4",
     .dimension = Dimension::Technology,
     .label = QT_TRANSLATE_NOOP("depth", "Training of the partner's staff"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Person-days of staff training in the window; where persons are written, one day each."),
     .unit = QT_TRANSLATE_NOOP("depth", "person-days"),
     .sources = staffTraining,
     .target = 300,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .step = 20,
     .commitment = "staff_training"},
    {.id = "5.5",
     .dimension = Dimension::Technology,
     .label = QT_TRANSLATE_NOOP("depth", "Research centre or master studio"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "1 where a base with the partner serves research on the term's last day, or a research centre or "
                  "studio is in the window."),
     .unit = QT_TRANSLATE_NOOP("depth", "yes"),
     .sources = centres,
     .target = 1,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: there is one"),
     .commitment = "bases"},
};

} // namespace cooperage::depth
