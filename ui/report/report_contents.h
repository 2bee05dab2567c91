// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/figures/sealed.h"
#include "core/records/term_closing.h"
#include "core/report/block.h"
#include "ui/paper/page.h"

namespace cooperage::ui {

/// What the user has chosen on the report page; the sections' choices are records of the file.
struct ReportChoice {
    QString term;
    Id<Department> department{}; ///< not set: the whole college
    QString comparison{};        ///< term or year it is compared with; empty: the one before
    bool inChinese = true;
    bool withCharts = true;
};

/// A report, set in pages, and what the page beside it needs to know; a plain value made on the reading lane.
struct ReportContents {
    struct SectionState {
        QString id;
        QString title;
        bool isAnnex = false;
        bool isPrinted = true;
        QString text{}; ///< the office's own paragraphs
    };

    /// What was kept when the term was sealed, and what has been corrected since.
    struct Seal {
        std::optional<TermClosing> closing; ///< none: the term is open, or the scope is a year
        qint64 partners = 0;                ///< whose depth was kept
        std::vector<Correction> corrections{};
        qint64 depths = 0; ///< that would be others today
    };

    Scope scope;
    QString college{}; ///< empty when none is recorded
    report::Document document{};
    paper::Pages pages{};
    std::vector<SectionState> sections{};
    std::vector<std::pair<Id<Department>, QString>> departments{};
    std::vector<TermKey> comparisons{}; ///< what it can be compared with, the one before first
    std::vector<TermKey> openTerms{};   ///< the term, or those of the year, that are not sealed
    Seal seal{};

    bool isSealed() const { return openTerms.empty(); }
};

/// Builds the report and sets it. The GUI thread draws its charts meanwhile, so it must not be waiting. Throws Failure
/// and Cancelled.
ReportContents loadReport(const ReadStore& store, const ReportChoice& choice, Progress& progress);

} // namespace cooperage::ui
