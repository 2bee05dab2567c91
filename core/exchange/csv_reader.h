// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/read_limits.h"
#include "core/exchange/workbook.h"

namespace cooperage {

/// Reads a .csv (RFC 4180, and what Excel and WPS make of it) as one sheet named after the file.
///
/// All cells are text, trimmed of nothing; numbers and dates are for the importer to recognise. The separator (comma,
/// semicolon or tab) is the one found most often outside quotes; `="00123"` is read as 00123; empty lines at the end
/// are dropped. Throws Failure for bytes that are no text, for far too large files and for a quote that is never
/// closed.
Workbook readCsv(const QString& path, Progress& progress, const ReadLimits& limits = {});

} // namespace cooperage
