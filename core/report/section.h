// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "core/records/report_text.h"
#include "core/report/material.h"

namespace cooperage::report {

/// One part of the report. Headings of level 2 within it, tables and charts are numbered when the report is put
/// together, so that numbers close up when sections are left out.
struct Section {
    const char* id;    ///< in report_text records and options
    const char* title; ///< QT_TRANSLATE_NOOP("report", …)
    Blocks (*build)(const Material&);
    bool annex = false;      ///< after the signature, as 附件
    bool sealedOnly = false; ///< stands in reports of sealed terms alone
    bool onDemand = false;   ///< only where the term's report texts ask for it
};

/// Every section there is, in order: the only list.
std::span<const Section* const> allSections();
/// The same in the order that the office gave them for a term, else for the last term before it; annexes last.
std::vector<const Section*> sectionsInOrder(const std::vector<ReportText>& texts, const TermKey& term);
const Section* findSection(QStringView id);
QString sectionTitle(const Section& section); ///< in the program's language

} // namespace cooperage::report
