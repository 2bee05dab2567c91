// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/exchange/workbook.h"

namespace cooperage {

/// One column's heading: the leaf, and the group above it in headings of several rows.
struct HeadingCell {
    QString leaf;
    QString group;

    bool isEmpty() const { return leaf.isEmpty() && group.isEmpty(); }
    QString shown() const; ///< "联系人 · 姓名"
};

/// Where the heading of a sheet stands. Rows from 0, both included.
struct SheetLayout {
    int firstHeading = 0;
    int lastHeading = 0;
    std::vector<HeadingCell> headings; ///< one for each column
    QStringList above;                 ///< what is written above the heading: titles, unit and department lines
};

/// Finds the heading by the words that stand in it; nullopt when no row looks like one.
std::optional<SheetLayout> findLayout(const Sheet& sheet);

/// Rows below the heading that are headings themselves: repeated ones of printed pages, or of another table.
std::vector<int> furtherHeadings(const Sheet& sheet, const SheetLayout& layout);

/// Whether most of a row's cells are the headings of their columns.
bool repeatsHeadings(const Sheet& sheet, int row, const SheetLayout& layout);

/// The merged areas of a sheet, asked cell by cell.
class MergedCells {
public:
    explicit MergedCells(const Sheet& sheet);
    /// The area that covers this cell; null when none does.
    const CellRange* at(int row, int column) const;

private:
    std::vector<std::vector<CellRange>> m_byColumn; ///< of each column, by first row
};

} // namespace cooperage
