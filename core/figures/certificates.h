// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure.h"

/// 1+X: who was entered for an examination in the term, who sat it and who passed.
namespace cooperage::counting {

inline constexpr FigureGroup certificateGroup{
    .id = "certificates",
    .type = recordType<CertificateResult>,
    .where = "t.examined_on >= :S AND t.examined_on <= :E",
    .department = "{department of student} = :D",
    .departmentInWords = QT_TRANSLATE_NOOP(
        "figures", "Of a department: results of its students; where a student has no department, that of the "
                   "major, else that of an order class."),
};

inline constexpr Figure certificates[] = {
    {.id = "certificates.candidates",
     .label = QT_TRANSLATE_NOOP("figures", "1+X candidates"),
     .definition = QT_TRANSLATE_NOOP("figures", "1+X results of examinations in the term, absent candidates included."),
     .unit = QT_TRANSLATE_NOOP("figures", "candidates"),
     .group = certificateGroup},
    {.id = "certificates.sat",
     .label = QT_TRANSLATE_NOOP("figures", "1+X candidates examined"),
     .definition = QT_TRANSLATE_NOOP("figures", "1+X candidates of the term without those absent."),
     .unit = QT_TRANSLATE_NOOP("figures", "candidates"),
     .group = certificateGroup,
     .condition = "t.result <> 'absent'"},
    {.id = "certificates.passed",
     .label = QT_TRANSLATE_NOOP("figures", "1+X candidates passed"),
     .definition = QT_TRANSLATE_NOOP("figures", "1+X candidates of the term who passed."),
     .unit = QT_TRANSLATE_NOOP("figures", "candidates"),
     .group = certificateGroup,
     .of = "certificates.sat",
     .condition = "t.result = 'passed'"},
    {.id = "certificates.pass_share",
     .label = QT_TRANSLATE_NOOP("figures", "1+X pass rate"),
     .definition = QT_TRANSLATE_NOOP("figures", "1+X candidates who passed, as a share of those examined."),
     .unit = "%",
     .group = certificateGroup,
     .of = "certificates.sat",
     .condition = "t.result = 'passed'",
     .measure = {Measure::Kind::Share}},
    {.id = "certificates.held",
     .label = QT_TRANSLATE_NOOP("figures", "1+X certificates examined"),
     .definition = QT_TRANSLATE_NOOP("figures", "Different certificates and levels examined in the term."),
     .unit = QT_TRANSLATE_NOOP("figures", "certificates"),
     .group = certificateGroup,
     .measure = {Measure::Kind::Distinct, "certificate"}},
};

inline constexpr Breakdown certificateBreakdowns[] = {
    {"certificates.candidates", "certificate", QT_TRANSLATE_NOOP("figures", "by certificate"), "t.certificate",
     recordType<Certificate>},
    {"certificates.sat", "certificate", QT_TRANSLATE_NOOP("figures", "by certificate"), "t.certificate",
     recordType<Certificate>},
    {"certificates.passed", "certificate", QT_TRANSLATE_NOOP("figures", "by certificate"), "t.certificate",
     recordType<Certificate>},
};

} // namespace cooperage::counting
