// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/workbook.h"

namespace cooperage {

/// Reads an .xlsx or .csv, whichever the content is; the ending of the name decides only when the content does not.
/// Throws Failure with one clear sentence for everything else.
Workbook readWorkbook(const QString& path, Progress& progress);

} // namespace cooperage
