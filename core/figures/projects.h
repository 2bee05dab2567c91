// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Projects done together in the term.
namespace cooperage::counting {

inline constexpr FigureGroup projectGroup{
    .id = "projects",
    .type = recordType<Project>,
    .department = "{department of project} = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: projects that it leads; where a project names no department, that of its leader, "
                   "else that of its major."),
};

inline constexpr Figure projects[] = {
    {.id = "projects.running",
     .label = QT_TRANSLATE_NOOP("figures", "Projects"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Projects that run on at least one day of the term; without a start they do not count."),
     .unit = QT_TRANSLATE_NOOP("figures", "projects"),
     .group = projectGroup,
     .condition = "t.starts_on <= :E AND (t.ends_on IS NULL OR t.ends_on >= :S)"},
    {.id = "projects.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners of projects"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners of the projects that run in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = projectGroup,
     .of = "projects.running",
     .measure = {Measure::Kind::Distinct, "partner"}},
    {.id = "projects.contract_yuan",
     .label = QT_TRANSLATE_NOOP("figures", "Contract amount of projects"),
     .definition = QT_TRANSLATE_NOOP("figures", "Sum of the contract amounts of the projects that run in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "yuan"),
     .group = projectGroup,
     .of = "projects.running",
     .measure = {Measure::Kind::Sum, "contract_amount", 100}},
    {.id = "projects.received_yuan",
     .label = QT_TRANSLATE_NOOP("figures", "Amount received for projects"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Sum of the amounts received so far for the projects that run in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "yuan"),
     .group = projectGroup,
     .of = "projects.running",
     .measure = {Measure::Kind::Sum, "received_amount", 100}},
    {.id = "projects.undated",
     .label = QT_TRANSLATE_NOOP("figures", "Projects without a start"),
     .definition = QT_TRANSLATE_NOOP("figures", "Projects in the file that bear no start and so count in no term."),
     .unit = QT_TRANSLATE_NOOP("figures", "projects"),
     .group = projectGroup,
     .condition = "t.starts_on IS NULL",
     .dated = false},
};

inline constexpr Breakdown projectBreakdowns[] = {
    {"projects.running", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Project>, "kind"},
    {"projects.running", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"projects.contract_yuan", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Project>, "kind"},
    {"projects.received_yuan", "kind", QT_TRANSLATE_NOOP("figures", "by kind"), "t.kind", recordType<Project>, "kind"},
};

} // namespace cooperage::counting
