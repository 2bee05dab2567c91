// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/headings.h"
#include "core/exchange/workbook.h"

namespace cooperage {

struct ColumnNaming;

/// The records' rows of a ledger: without blank lines, sums, notes and repeated headings, and with what stands for
/// other cells put in its place (merged down, 同上, blank under a name that begins a group).
class DataRows {
public:
    /// `sheet` must outlive this.
    DataRows(const Sheet& sheet, const Recognition& recognition);

    int count() const { return static_cast<int>(m_rows.size()); }
    int row(int index) const { return m_rows[static_cast<size_t>(index)]; } ///< in the sheet, from 0
    const Cell& cell(int index, int column) const;
    bool isBlank(int index, int column) const;
    /// A line between the rows that names a department (信息工程学院) and holds for those below; empty when there is
    /// none.
    const QString& section(int index) const { return m_sections[static_cast<size_t>(index)]; }

private:
    void collect(const Recognition& recognition);
    void fillMerged();
    void fillDittos();
    void fillGroups(const Recognition& recognition);
    void fillColumn(int column, const std::vector<bool>& fills);
    bool continuesAbove(int index, const Recognition& recognition, const ColumnNaming& naming) const;

    const Sheet& m_sheet;
    MergedCells m_merged;
    std::vector<int> m_rows;
    std::vector<QString> m_sections;
    std::vector<std::vector<int>> m_sources; ///< [column][index]: the sheet's row that counts; empty: each its own
};

} // namespace cooperage
