// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// Internships: who is placed in the term, where, and whether agreements, insurance and match are in order.
namespace cooperage::counting {

// "+" keeps the index of first days out of it: of the many rows that began before the term's end few last into it, and
// among a million the index of last days finds these fifty times sooner.
inline constexpr FigureGroup placementGroup{
    .id = "placements",
    .type = recordType<Placement>,
    .where = "coalesce(t.status, '') <> 'cancelled' AND +t.starts_on <= :E AND (t.ends_on IS NULL OR t.ends_on >= :S)",
    .department = "{department of student} = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: placements of its students; where a student has no department, that of the "
                   "major, else that of an order class."),
};

inline constexpr Figure placements[] = {
    {.id = "placements.in_term",
     .label = QT_TRANSLATE_NOOP("figures", "Internships"),
     .definition = QT_TRANSLATE_NOOP("figures", "Placements of at least one day in the term, cancelled ones left out."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup},
    {.id = "placements.students",
     .label = QT_TRANSLATE_NOOP("figures", "Interns"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Different students placed in the term; who is placed twice counts once."),
     .unit = QT_TRANSLATE_NOOP("figures", "students"),
     .group = placementGroup,
     .measure = {Measure::Kind::Distinct, "student"}},
    {.id = "placements.partners",
     .label = QT_TRANSLATE_NOOP("figures", "Partners with interns"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different partners that students are placed with in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = placementGroup,
     .measure = {Measure::Kind::Distinct, "partner"}},
    {.id = "placements.partners_without_agreement",
     .label = QT_TRANSLATE_NOOP("figures", "Partners with interns but no agreement"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Partners with interns in the term that hold no agreement in force on its last day."),
     .unit = QT_TRANSLATE_NOOP("figures", "partners"),
     .group = placementGroup,
     .condition = "t.partner NOT IN ({agreements.partners})",
     .measure = {Measure::Kind::Distinct, "partner"}},
    {.id = "placements.tripartite_signed",
     .label = QT_TRANSLATE_NOOP("figures", "Tripartite agreements signed"),
     .definition = QT_TRANSLATE_NOOP("figures", "Placements in the term with a signed tripartite agreement."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.tripartite_signed = 1"},
    {.id = "placements.tripartite_unknown",
     .label = QT_TRANSLATE_NOOP("figures", "Tripartite agreement unknown"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Placements in the term that do not say whether the tripartite agreement is signed."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.tripartite_signed IS NULL"},
    {.id = "placements.tripartite_share",
     .label = QT_TRANSLATE_NOOP("figures", "Share of tripartite agreements signed"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Tripartite agreements signed, as a share of the placements in the term."),
     .unit = "%",
     .group = placementGroup,
     .of = "placements.in_term",
     .condition = "t.tripartite_signed = 1",
     .measure = {Measure::Kind::Share}},
    {.id = "placements.insured",
     .label = QT_TRANSLATE_NOOP("figures", "Insured internships"),
     .definition = QT_TRANSLATE_NOOP("figures", "Placements in the term with insurance."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.insured = 1"},
    {.id = "placements.insured_unknown",
     .label = QT_TRANSLATE_NOOP("figures", "Insurance unknown"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Placements in the term that do not say whether the student is insured."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.insured IS NULL"},
    {.id = "placements.insured_share",
     .label = QT_TRANSLATE_NOOP("figures", "Share of insured internships"),
     .definition = QT_TRANSLATE_NOOP("figures", "Insured placements, as a share of the placements in the term."),
     .unit = "%",
     .group = placementGroup,
     .of = "placements.in_term",
     .condition = "t.insured = 1",
     .measure = {Measure::Kind::Share}},
    {.id = "placements.matched",
     .label = QT_TRANSLATE_NOOP("figures", "Internships matching the major"),
     .definition = QT_TRANSLATE_NOOP(
         "figures", "Placements in the term whose post matches the student's major; near matches do not count."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.match = 'matched'"},
    {.id = "placements.matched_unknown",
     .label = QT_TRANSLATE_NOOP("figures", "Match unknown"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Placements in the term that do not say whether the post matches the major."),
     .unit = QT_TRANSLATE_NOOP("figures", "placements"),
     .group = placementGroup,
     .condition = "t.match IS NULL"},
    {.id = "placements.matched_share",
     .label = QT_TRANSLATE_NOOP("figures", "Share of matching internships"),
     .definition =
         QT_TRANSLATE_NOOP("figures", "Placements that match the major, as a share of the placements in the term."),
     .unit = "%",
     .group = placementGroup,
     .of = "placements.in_term",
     .condition = "t.match = 'matched'",
     .measure = {Measure::Kind::Share}},
};

inline constexpr Breakdown placementBreakdowns[] = {
    {"placements.in_term", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"placements.in_term", "match", QT_TRANSLATE_NOOP("figures", "by match"), "t.match", recordType<Placement>,
     "match"},
    {"placements.in_term", "department", QT_TRANSLATE_NOOP("figures", "by department"), "{department of student}",
     recordType<Department>},
    {"placements.students", "partner", QT_TRANSLATE_NOOP("figures", "by partner"), "t.partner", recordType<Partner>},
    {"placements.students", "department", QT_TRANSLATE_NOOP("figures", "by department"), "{department of student}",
     recordType<Department>},
    {"placements.students", "major", QT_TRANSLATE_NOOP("figures", "by major"),
     "(SELECT s.major FROM student s WHERE s.id = t.student)", recordType<Major>},
    {"placements.tripartite_signed", "department", QT_TRANSLATE_NOOP("figures", "by department"),
     "{department of student}", recordType<Department>},
    {"placements.insured", "department", QT_TRANSLATE_NOOP("figures", "by department"), "{department of student}",
     recordType<Department>},
    {"placements.matched", "department", QT_TRANSLATE_NOOP("figures", "by department"), "{department of student}",
     recordType<Department>},
};

} // namespace cooperage::counting
