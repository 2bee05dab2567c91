// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"

namespace cooperage {

/// Writes the sheets as an .xlsx for Excel and WPS: bold headings with a fill, frozen and filtered, printable on A4
/// across.
///
/// The file is made whole elsewhere, read over, and only then put in the place of an existing one. Throws Failure when
/// that cannot be done (full disk, no permission, open in another program, more rows than a sheet holds); then nothing
/// has changed.
void writeXlsx(const QString& path, const WorkbookOut& book, Progress& progress);

/// `wanted` as Excel allows it: without \ / ? * [ ] :, at most 31 letters, and none of `taken` (case does not matter).
QString validSheetName(const QString& wanted, const QStringList& taken);

} // namespace cooperage
