// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/block.h"
#include "ui/paper/line_breaker.h"
#include "ui/paper/page.h"
#include "ui/paper/page_style.h"

namespace cooperage::paper {

/// A table with its columns and cells measured, not yet on pages.
struct LaidTable {
    struct Cell {
        std::vector<Line> lines;
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
        bool bold = false;
        bool opensRow = true; ///< false: goes on a row that is higher than a page
    };
    std::vector<double> lefts;  ///< of the columns' text, from the table's left edge
    std::vector<double> widths; ///< of the columns' text
    std::vector<report::Column::Align> aligns;
    double size = 0; ///< of the letters, points
    Row heading;
    std::vector<Row> rows;
};

/// Chooses the largest letters, 12 to 9 pt, at which the columns stand without hard wrapping, and shares out the width:
/// what each column needs first, the rest by weight.
class TableLayout {
public:
    TableLayout(FontBook& fonts, const PageStyle& style) : m_fonts(fonts), m_breaker(fonts), m_style(style) {}

    LaidTable lay(const report::Table& table);
    /// Puts a row on the page with its top left corner at `at`.
    void place(const LaidTable& table, const LaidTable::Row& row, QPointF at, Page& page) const;

private:
    struct Need;
    std::vector<Need> needs(const report::Table& table, double size);
    std::vector<double> share(const report::Table& table, const std::vector<Need>& needs) const;
    LaidTable::Row layRow(const LaidTable& table, const std::vector<report::Span>& cells, Face face);
    std::vector<LaidTable::Row> splitTall(const LaidTable& table, LaidTable::Row row) const;

    FontBook& m_fonts;
    LineBreaker m_breaker;
    const PageStyle& m_style;
};

/// Puts a line of text on the page; the frame's left edge and the line's box are given.
void placeLine(const Line& line, QPointF leftTop, double boxHeight, double size, Page& page);

} // namespace cooperage::paper
