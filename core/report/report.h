// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/section.h"

namespace cooperage::report {

struct ReportOptions {
    QStringList without; ///< ids of sections left out, beside those that the term's report texts leave out
};

/// The report of a scope: title, the sections that are on with the office's own paragraphs, signature, annexes.
Document makeReport(const ReadStore& store, const Scope& scope, const Words& words, const ReportOptions& options = {});

/// The grey word on each page of what is printed for a scope: sample data, not sealed; empty: none.
QString documentMark(const ReadStore& store, const Scope& scope, const Words& words);

} // namespace cooperage::report
