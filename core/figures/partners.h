// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// The partners: how many there are and how many the college works with.
namespace cooperage::counting {

inline constexpr FigureGroup partnerGroup{
    .id = "partners",
    .type = recordType<Partner>,
    .partner = "t.id",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: partners with an agreement, order class, placement, base, project or contribution "
                   "of it."),
};

inline constexpr Figure partners[] = {
    {.id = "partners.total",
     .label = QT_TRANSLATE_NOOP("figures", "Partners"),
     .definition = QT_TRANSLATE_NOOP("figures", "Partners in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = partnerGroup,
     .dated = false},
    {.id = "partners.active",
     .label = QT_TRANSLATE_NOOP("figures", "Active partners"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Partners with an agreement in force on the last day of the term, or with an order "
                    "class, a placement, a project or a contribution in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = partnerGroup,
     // Placements are many and each partner needs one: they are asked about it instead of being gone through.
     .condition = "t.id IN ({agreements.partners of :D} UNION {order_classes.partners of :D} UNION "
                  "{projects.partners of :D} UNION {contributions.partners of :D}) OR "
                  "EXISTS (SELECT 1 FROM ({placements.partners of :D}) p WHERE p.partner = t.id)"},
};

inline constexpr Breakdown partnerBreakdowns[] = {
    {"partners.total", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Partner>, "kind"},
    {"partners.total", "nature", QT_TRANSLATE_NOOP("figures", "by nature"), "t.nature", recordType<Partner>, "nature"},
    {"partners.total", "scale", QT_TRANSLATE_NOOP("figures", "by size"), "t.scale", recordType<Partner>, "scale"},
};

} // namespace cooperage::counting
