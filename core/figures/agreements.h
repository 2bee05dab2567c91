// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Agreements: in force at the end of the term, signed and expired in it, expiring soon after.
namespace cooperage::counting {

inline constexpr FigureGroup agreementGroup{
    .id = "agreements",
    .type = recordType<Agreement>,
    .department = "t.department = :D",
    .departmentInWords = QT_TRANSLATE_NOOP("figures", "Of a department: agreements that it leads."),
};

inline constexpr Figure agreements[] = {
    {.id = "agreements.total",
     .label = QT_TRANSLATE_NOOP("figures", "Agreements"),
     .definition = QT_TRANSLATE_NOOP("figures", "Agreements in the file."),
     .unit = QT_TRANSLATE_NOOP("figures", "agreements"),
     .group = agreementGroup,
     .dated = false},
    {.id = "agreements.in_force",
     .label = QT_TRANSLATE_NOOP("figures", "Agreements in force"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Agreements that are no drafts, not terminated by the last day of the term, "
                                      "have begun by then and have not ended before it."),
     .unit = QT_TRANSLATE_NOOP("figures", "agreements"),
     .group = agreementGroup,
     .condition = "coalesce(t.status, '') <> 'draft' AND "
                  "coalesce(t.terminated_on > :E, coalesce(t.status, '') <> 'terminated') AND "
                  "t.starts_on <= :E AND (t.ends_on IS NULL OR t.ends_on >= :E)"},
    {.id = "agreements.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners with an agreement in force"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners of the agreements in force."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = agreementGroup,
     .of = "agreements.in_force",
     .measure = {Measure::Kind::Distinct, "partner"}},
    {.id = "agreements.signed_in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Agreements signed"),
     .definition = QT_TRANSLATE_NOOP("figures", "Agreements signed in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "agreements"),
     .group = agreementGroup,
     .condition = "t.signed_on >= :S AND t.signed_on <= :E"},
    {.id = "agreements.expired_in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Agreements expired"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Agreements not terminated whose last day is in the term, before its last day."),
     .unit = QT_TRANSLATE_NOOP("figures", "agreements"),
     .group = agreementGroup,
     .condition = "coalesce(t.terminated_on > :E, coalesce(t.status, '') <> 'terminated') AND "
                  "t.ends_on >= :S AND t.ends_on < :E"},
    {.id = "agreements.expiring_within_90_days",
     .label = QT_TRANSLATE_NOOP("figures", "Agreements expiring within 90 days"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Agreements in force whose last day comes at most 90 days after the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "agreements"),
     .group = agreementGroup,
     .of = "agreements.in_force",
     .condition = "t.ends_on <= :E90"},
};

inline constexpr Breakdown agreementBreakdowns[] = {
    {"agreements.in_force", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Agreement>, "kind"},
    {"agreements.in_force", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"agreements.in_force", "department", QT_TRANSLATE_NOOP("figures", "by department"), "t.department",
     recordType<Department>},
    {"agreements.signed_in_term", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Agreement>,
     "kind"},
    {"agreements.expired_in_term", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Agreement>,
     "kind"},
    {"agreements.expiring_within_90_days", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind",
     recordType<Agreement>, "kind"},
};

} // namespace cooperage::counting
