// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_parts.h"

#include <algorithm>
#include <optional>

#include "core/exchange/sheet_layout.h"

namespace cooperage {

namespace {

using SheetPart = std::shared_ptr<const Sheet>;

/// Rows and columns from 0, the last ones included.
bool isWithin(const CellRange& range, int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    return range.firstRow >= firstRow && range.lastRow <= lastRow && range.firstColumn >= firstColumn &&
           range.lastColumn <= lastColumn;
}

int filledIn(const Sheet& sheet, int row)
{
    const auto& cells = sheet.rows[static_cast<size_t>(row)];
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                          [](const Cell& cell) { return !cellText(cell).trimmed().isEmpty(); }));
}

/// The first of the title lines that stand directly above a heading.
int titleAbove(const Sheet& sheet, int heading, int first)
{
    constexpr int kTitleCells = 2;
    int title = heading;
    while (title - 1 > first && filledIn(sheet, title - 1) > 0 && filledIn(sheet, title - 1) <= kTitleCells)
        --title;
    return title;
}

SheetPart rowsOf(const Sheet& sheet, int firstRow, int lastRow)
{
    auto part = std::make_shared<Sheet>();
    part->name = sheet.name;
    part->hidden = sheet.hidden;
    part->rows.resize(static_cast<size_t>(lastRow) + 1);
    std::copy(sheet.rows.begin() + firstRow, sheet.rows.begin() + lastRow + 1, part->rows.begin() + firstRow);
    for (const CellRange& range : sheet.merged)
        if (isWithin(range, firstRow, lastRow, 0, range.lastColumn))
            part->merged.push_back(range);
    return part;
}

/// One of the halves: the lines above the heading are everyone's.
SheetPart columnsOf(const Sheet& sheet, int heading, int firstColumn, int lastColumn)
{
    auto part = std::make_shared<Sheet>(sheet);
    for (size_t row = static_cast<size_t>(heading); row < part->rows.size(); ++row)
        for (int column = 0; column < static_cast<int>(part->rows[row].size()); ++column)
            if (column < firstColumn || column > lastColumn)
                part->rows[row][static_cast<size_t>(column)] = {};
    std::erase_if(part->merged, [&](const CellRange& range) {
        return range.lastRow >= heading && !isWithin(range, heading, range.lastRow, firstColumn, lastColumn);
    });
    return part;
}

/// How wide a half is, in headings, where the headings repeat themselves from left to right; 0 where they do not.
size_t periodOf(const std::vector<int>& columns, const SheetLayout& layout)
{
    const auto shown = [&](size_t at) { return layout.headings[static_cast<size_t>(columns[at])].shown(); };
    for (size_t count : {2, 3, 4}) {
        const size_t width = columns.size() / count;
        if (columns.size() % count != 0 || width < 2)
            continue;
        bool repeats = true;
        for (size_t at = width; at < columns.size() && repeats; ++at)
            repeats = shown(at) == shown(at % width);
        if (repeats)
            return width;
    }
    return 0;
}

std::vector<SheetPart> halvesOf(SheetPart sheet)
{
    const std::optional<SheetLayout> layout = findLayout(*sheet);
    std::vector<int> columns;
    if (layout)
        for (int column = 0; column < static_cast<int>(layout->headings.size()); ++column)
            if (!layout->headings[static_cast<size_t>(column)].isEmpty())
                columns.push_back(column);
    const size_t width = layout ? periodOf(columns, *layout) : 0;
    if (width == 0)
        return {std::move(sheet)};
    std::vector<SheetPart> halves;
    for (size_t at = 0; at < columns.size(); at += width)
        halves.push_back(columnsOf(*sheet, layout->firstHeading, columns[at], columns[at + width - 1]));
    return halves;
}

} // namespace

std::vector<SheetPart> partsOf(SheetPart sheet)
{
    const std::optional<SheetLayout> layout = findLayout(*sheet);
    if (!layout)
        return {std::move(sheet)};
    std::vector<int> starts = {0};
    for (int heading : furtherHeadings(*sheet, *layout)) {
        const int title = titleAbove(*sheet, heading, layout->lastHeading);
        const bool isRepeated = repeatsHeadings(*sheet, heading, *layout); // of a page: only another title parts it
        const bool hasTitle = title < heading && !layout->above.contains(cellText(sheet->at(title, 0)).simplified());
        if (!isRepeated || hasTitle)
            starts.push_back(title);
    }
    if (starts.size() == 1)
        return halvesOf(std::move(sheet));
    std::vector<SheetPart> parts;
    for (size_t at = 0; at < starts.size(); ++at) {
        const int last = at + 1 < starts.size() ? starts[at + 1] - 1 : static_cast<int>(sheet->rows.size()) - 1;
        for (SheetPart& half : halvesOf(rowsOf(*sheet, starts[at], last)))
            parts.push_back(std::move(half));
    }
    return parts;
}

} // namespace cooperage
