// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"

namespace cooperage {

/// Writes headings and rows (no title, no notes) as UTF-8 with a byte order mark, which Excel needs to show Chinese;
/// lines end with CR LF, quotes as in RFC 4180. Throws Failure as writeXlsx does.
void writeCsv(const QString& path, const SheetOut& sheet, Progress& progress);

} // namespace cooperage
