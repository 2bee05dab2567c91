// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_book.h"
#include "core/exchange/zip_archive.h"

namespace cooperage {

/// What the cells of all sheets of a file refer to.
struct SheetContext {
    std::vector<QString> strings;
    std::vector<NumberFormat> styles;
    bool from1904 = false;
    ReadBudget budget;
};

/// Reads the cells and merged areas of one sheet. Throws Damage for a wrong reference, index or number: a ledger that
/// is read partly right is worse than one that is not read.
Sheet readXlsxSheet(ZipArchive& archive, const SheetPart& part, SheetContext& context, Progress& progress);

} // namespace cooperage
