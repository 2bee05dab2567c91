// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refused_workbook.h"

#include <QFileInfo>
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

/// Sheets of several files come into one workbook: what only the file's name said must stand in the sheet.
void addFileName(const QString& file, SheetOut& sheet)
{
    sheet.above.insert(sheet.above.begin(), std::vector<Cell>{textCell(QFileInfo(file).completeBaseName())});
    for (CellRange& range : sheet.merged) {
        ++range.firstRow;
        ++range.lastRow;
    }
}

/// A reason beside the whole row says which cell it speaks of.
QString withHeading(const CellNote& note, const SheetLayout& layout)
{
    if (note.column < 0 || note.column >= static_cast<int>(layout.headings.size()))
        return note.text;
    const QString heading = layout.headings[static_cast<size_t>(note.column)].leaf;
    return heading.isEmpty() || note.text.contains(heading) ? note.text : heading + u'：' + note.text;
}

SheetOut sheetOf(const PlannedSheet& planned, const QString& file)
{
    const std::optional<SheetLayout> layout = findLayout(*planned.source);
    SheetOut sheet;
    sheet.name = planned.name;
    if (!layout)
        return sheet;
    addAbove(*planned.source, *layout, sheet);
    if (planned.isNamedByFile)
        addFileName(file, sheet);
    for (const HeadingCell& heading : layout->headings)
        sheet.columns.push_back({.heading = heading.leaf});
    sheet.columns.push_back({.heading = refusedHeading(), .kind = ColumnOut::Kind::Reason, .width = 40});
    for (const auto& [row, written] : planned.refusedCells) {
        QStringList reasons;
        for (const CellNote& note : planned.rejected)
            if (note.row == row)
                reasons << withHeading(note, *layout);
        std::vector<Cell> cells = written;
        cells.resize(layout->headings.size());
        cells.push_back(textCell(reasons.join(u'\n')));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// Sheets of several files, and parts of one sheet, may be called alike.
void addSheet(SheetOut sheet, WorkbookOut& book)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(book.sheets.begin(), book.sheets.end(),
                           [&](const SheetOut& other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    constexpr qsizetype kLongestStem = 26; // of the 31 letters a sheet's name may have
    const QString stem = sheet.name.left(kLongestStem);
    for (int number = 2; isTaken(sheet.name); ++number)
        sheet.name = stem + u" ("_qs + QString::number(number) + u')';
    book.sheets.push_back(std::move(sheet));
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
            addSheet(sheetOf(sheet, plan.files[static_cast<size_t>(sheet.file)].name), book);
    if (book.sheets.empty())
        return false;
    writeXlsx(path, book, progress);
    return true;
}

} // namespace cooperage
