// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refused_workbook.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/exchange/sheet_layout.h"
#include "core/exchange/xlsx_writer.h"

namespace cooperage {

namespace {

/// What stands above the last row of the heading, as it is. A heading merged down into that row is written there only.
void addAbove(const Sheet& source, const SheetLayout& layout, SheetOut& sheet)
{
    const MergedCells merged(source);
    for (int row = 0; row < layout.lastHeading; ++row) {
        std::vector<Cell> cells;
        if (row < static_cast<int>(source.rows.size()))
            cells = source.rows[static_cast<size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            if (const CellRange* area = merged.at(row, column); area && area->lastRow >= layout.lastHeading)
                cells[static_cast<size_t>(column)] = {};
        sheet.above.push_back(std::move(cells));
    }
    for (const CellRange& range : source.merged)
        if (range.lastRow < layout.lastHeading)
            sheet.merged.push_back(range);
}

SheetOut sheetOf(const PlannedSheet& planned)
{
    const std::optional<SheetLayout> layout = findLayout(*planned.source);
    SheetOut sheet;
    sheet.name = planned.name;
    if (!layout)
        return sheet;
    addAbove(*planned.source, *layout, sheet);
    for (const HeadingCell& heading : layout->headings)
        sheet.columns.push_back({.heading = heading.leaf});
    sheet.columns.push_back({.heading = refusedHeading(), .kind = ColumnOut::Kind::Reason, .width = 40});
    for (const auto& [row, written] : planned.refusedCells) {
        QStringList reasons;
        for (const CellNote& note : planned.rejected)
            if (note.row == row)
                reasons << note.text;
        std::vector<Cell> cells = written;
        cells.resize(layout->headings.size());
        cells.push_back(textCell(reasons.join(u'\n')));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

QString refusedHeading()
{
    return coreText(QT_TRANSLATE_NOOP("core", "Reason for refusal"));
}

bool saveRefused(const ImportPlan& plan, const QString& path, Progress& progress)
{
    WorkbookOut book;
    for (const PlannedSheet& sheet : plan.sheets)
        if (!sheet.refusedCells.empty())
            book.sheets.push_back(sheetOf(sheet));
    if (book.sheets.empty())
        return false;
    writeXlsx(path, book, progress);
    return true;
}

} // namespace cooperage
