// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "tests/fuzz/fuzz.h"

namespace cooperage::fuzz {

/// What holds of every workbook that a reader returns.
inline void expectWhole(const Workbook& book)
{
    expect(!book.sheets.empty(), "a workbook has a sheet");
    for (const Sheet& sheet : book.sheets) {
        expect(sheet.rows.empty() || !sheet.rows.back().empty(), "empty rows at the end are dropped");
        for (const std::vector<Cell>& row : sheet.rows)
            expect(row.empty() || !row.back().isEmpty(), "empty cells at the end are dropped");
        for (const CellRange& area : sheet.merged)
            expect(area.firstRow >= 0 && area.firstColumn >= 0 && area.firstRow <= area.lastRow &&
                       area.firstColumn <= area.lastColumn && area.lastRow < 1'048'576 && area.lastColumn < 16'384,
                   "merged areas lie in the sheet");
    }
}

} // namespace cooperage::fuzz
