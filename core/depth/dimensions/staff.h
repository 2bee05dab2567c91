// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/rows.h"

/// D3, people of both sides working on the other.
namespace cooperage::depth {

inline constexpr Source partTimeTeachers[] = {
    {.rows = hoursRows, .value = "t.teacher"},
    {.rows = teacherAppointmentRows, .value = "t.teacher"},
};
inline constexpr Source practiceMonths[] = {
    {.rows = practiceRows,
     .value = "coalesce(t.days, julianday(t.ends_on) - julianday(t.starts_on) + 1) / 30.0",
     .measure = Measure::Sum},
};
inline constexpr Source mutualPosts[] = {
    {.rows = appointmentRows, .value = "CASE t.direction WHEN 'to_school' THEN 1 ELSE 2 END"},
};
inline constexpr Source dualQualified[] = {
    {.rows = recognitionRows, .reach = Reach::LastDay, .value = "t.teacher", .kept = "t.partner IS NOT NULL"},
};

inline constexpr Indicator staffIndicators[] = {
    {.id = "3.1",
     .dimension = Dimension::Staff,
     .label = QT_TRANSLATE_NOOP("depth", "Part-time teachers from the partner"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Enterprise part-time teachers of the partner who taught hours or held an appointment in the "
                  "window; mentors of interns count with the internships."),
     .unit = QT_TRANSLATE_NOOP("depth", "persons"),
     .sources = partTimeTeachers,
     .keys = recordType<Teacher>,
     .target = 5,
     .weight = 4,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "teaching_hours"},
    {.id = "3.2",
     .dimension = Dimension::Staff,
     .label = QT_TRANSLATE_NOOP("depth", "Teachers' practice at the partner"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Days of enterprise practice that overlaps the window, by 30; where no days are written, those from "
                  "first to last day."),
     .unit = QT_TRANSLATE_NOOP("depth", "person-months"),
     .sources = practiceMonths,
     .target = 18,
     .weight = 5,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: three teachers of six months each (教师〔2016〕3号, Art. 4)"),
     .commitment = "practices"},
    {.id = "3.3",
     .dimension = Dimension::Staff,
     .label = QT_TRANSLATE_NOOP("depth", "Mutual appointments"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Directions in which people were appointed in the window: partner to college, college to partner."),
     .unit = QT_TRANSLATE_NOOP("depth", "directions"),
     .sources = mutualPosts,
     .target = 2,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target: both directions"),
     .commitment = "other"},
    {.id = "3.4",
     .dimension = Dimension::Staff,
     .label = QT_TRANSLATE_NOOP("depth", "Dual-qualified teachers from this cooperation"),
     .definition = QT_TRANSLATE_NOOP(
         "depth", "Teachers with a dual qualification in force on the term's last day that names the partner as its "
                  "evidence."),
     .unit = QT_TRANSLATE_NOOP("depth", "persons"),
     .sources = dualQualified,
     .keys = recordType<Teacher>,
     .target = 5,
     .weight = 2,
     .basis = QT_TRANSLATE_NOOP("depth", "Target chosen"),
     .commitment = "practices"},
};

} // namespace cooperage::depth
