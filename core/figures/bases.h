// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Training bases and their stations.
namespace cooperage::counting {

inline constexpr FigureGroup baseGroup{
    .id = "bases",
    .type = recordType<Base>,
    .department = "coalesce(t.department, (SELECT m.department FROM major m WHERE m.id = t.major)) = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: bases that it runs; where a base names no department, that of its major."),
};

inline constexpr Figure bases[] = {
    {.id = "bases.total",
     .label = QT_TRANSLATE_NOOP("figures", "Training bases"),
     .definition = QT_TRANSLATE_NOOP("figures", "Training bases in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "bases"),
     .group = baseGroup,
     .dated = false},
    {.id = "bases.stations",
     .label = QT_TRANSLATE_NOOP("figures", "Stations of training bases"),
     .definition = QT_TRANSLATE_NOOP("figures", "Sum of the stations of all training bases in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "stations"),
     .group = baseGroup,
     .measure = {Measure::Kind::Sum, "stations"},
     .dated = false},
    {.id = "bases.built_in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Training bases built"),
     .definition = QT_TRANSLATE_NOOP("figures", "Training bases whose day of completion is in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "bases"),
     .group = baseGroup,
     .condition = "t.built_on >= :S AND t.built_on <= :E"},
};

inline constexpr Breakdown baseBreakdowns[] = {
    {"bases.total", "place", QT_TRANSLATE_NOOP("figures", "by place"), "t.place", recordType<Base>, "place"},
    {"bases.total", "level", QT_TRANSLATE_NOOP("figures", "by level"), "t.level", recordType<Base>, "level"},
    {"bases.stations", "place", QT_TRANSLATE_NOOP("figures", "by place"), "t.place", recordType<Base>, "place"},
    {"bases.stations", "level", QT_TRANSLATE_NOOP("figures", "by level"), "t.level", recordType<Base>, "level"},
};

} // namespace cooperage::counting
