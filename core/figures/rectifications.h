// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// What had to be mended, and whether it was.
namespace cooperage::counting {

inline constexpr FigureGroup rectificationGroup{
    .id = "rectifications",
    .type = recordType<Rectification>,
    .where = "t.raised_on <= :E",
    .department = "t.department = :D",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: those that it is responsible for."),
};

inline constexpr Figure rectifications[] = {
    {.id = "rectifications.raised",
     .label = QT_TRANSLATE_NOOP("figures", "Rectifications raised"),
     .definition = QT_TRANSLATE_NOOP("figures", "Rectifications raised in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "rectifications"),
     .group = rectificationGroup,
     .condition = "t.raised_on >= :S"},
    {.id = "rectifications.overdue",
     .label = QT_TRANSLATE_NOOP("figures", "Rectifications overdue"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Rectifications that were due before the last day of the term, in a running one before today, and "
                    "not done by it."),
     .unit = QT_TRANSLATE_NOOP("figures", "rectifications"),
     .group = rectificationGroup,
     .condition = "t.due_on < :N AND (t.done_on IS NULL OR t.done_on > :N)"},
    {.id = "rectifications.unchecked",
     .label = QT_TRANSLATE_NOOP("figures", "Rectifications not checked again"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Rectifications done by the last day of the term that nobody checked again by it."),
     .unit = QT_TRANSLATE_NOOP("figures", "rectifications"),
     .group = rectificationGroup,
     .condition = "t.done_on <= :E AND (t.followed_up_on IS NULL OR t.followed_up_on > :E)"},
};

inline constexpr Breakdown rectificationBreakdowns[] = {
    {"rectifications.overdue", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
};

} // namespace cooperage::counting
