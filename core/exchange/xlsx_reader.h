// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/read_limits.h"
#include "core/exchange/workbook.h"

namespace cooperage {

/// Reads an .xlsx as Excel, WPS, LibreOffice, openpyxl, POI and the like write it (ECMA-376, transitional and strict).
///
/// Empty cells and rows at the end are dropped, whatever their format. A formula without a cached result is an empty
/// cell. Throws Failure with one clear sentence for an old .xls, an encrypted, damaged or far too large file, and for
/// other formats under this name; nothing is ever read by half.
Workbook readXlsx(const QString& path, Progress& progress, const ReadLimits& limits = {});

} // namespace cooperage
