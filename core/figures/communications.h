// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Visits, meetings and calls of the term.
namespace cooperage::counting {

inline constexpr FigureGroup communicationGroup{
    .id = "communications",
    .type = recordType<Communication>,
    .where = "t.held_on >= :S AND t.held_on <= :E",
    .partner = "t.partner",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: communications with partners that have an agreement, order class, "
                   "placement, base or project of it."),
};

inline constexpr Figure communications[] = {
    {.id = "communications.in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Communications"),
     .definition = QT_TRANSLATE_NOOP("figures", "Visits, meetings and calls with partners held in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "communications"),
     .group = communicationGroup},
    {.id = "communications.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners spoken with"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners of the communications held in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = communicationGroup,
     .measure = {Measure::Kind::Distinct, "partner"}},
    {.id = "communications.open_follow_ups",
     .label = QT_TRANSLATE_NOOP("figures", "Follow-ups not done"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Communications held in the term whose follow-up was due by its last day and is not done."),
     .unit = QT_TRANSLATE_NOOP("figures", "communications"),
     .group = communicationGroup,
     .condition = "t.follow_up_on <= :E AND (t.followed_up_on IS NULL OR t.followed_up_on > :E)"},
};

inline constexpr Breakdown communicationBreakdowns[] = {
    {"communications.in_term", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Communication>,
     "kind"},
    {"communications.in_term", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
};

} // namespace cooperage::counting
