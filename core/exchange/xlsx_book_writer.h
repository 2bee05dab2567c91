// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"

namespace cooperage {

/// Makes the workbook at a temporary path with the sheet library; `writeXlsx` checks it and moves it. Throws Damage
/// when the library reports an error, Failure for what no sheet can hold.
void makeXlsx(const QString& path, const WorkbookOut& book, Progress& progress);

} // namespace cooperage
