// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cooperage::paper {

/// Widths of one column, in points, without padding.
struct TableLayout::Need {
    double natural = 0; ///< nothing wraps
    double wanted = 0;  ///< long texts wrap, numbers and names do not
    double smallest = 0;
};

namespace {

constexpr double kPaddingX = 4;
constexpr double kPaddingY = 3.2;
constexpr double kLeading = 1.3;
// A column of text may wrap from here on before the letters are made smaller.
constexpr double kWrapFrom = 14;

double total(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Takes from the columns that are widest for their weight, until all fit: short columns keep what they need, and a
/// name keeps more than a word beside it.
std::vector<double> levelled(const std::vector<double>& wanted, const std::vector<double>& smallest,
                             const std::vector<double>& weights, double available)
{
    double low = 0, high = 1;
    for (size_t i = 0; i < wanted.size(); ++i)
        high = std::max(high, wanted[i] / weights[i]);
    std::vector<double> widths = wanted;
    for (int step = 0; step < 40; ++step) {
        const double level = (low + high) / 2;
        for (size_t i = 0; i < wanted.size(); ++i)
            widths[i] = std::max(smallest[i], std::min(wanted[i], level * weights[i]));
        (total(widths) > available ? high : low) = level;
    }
    return widths;
}

} // namespace

std::vector<TableLayout::Need> TableLayout::needs(const report::Table& table, double size)
{
    std::vector<Need> needs(table.columns.size());
    const auto measure = [&](size_t column, const report::Span& cell, Face face) {
        const Setting setting{.face = face, .size = size};
        Need& need = needs[column];
        const bool text = table.columns[column].align == report::Column::Align::Left || face == Face::Hei;
        const Widths widths = m_breaker.widths({cell}, setting);
        const double natural = std::ceil(widths.natural * 10) / 10;
        const double smallest = std::ceil(widths.smallest * 10) / 10;
        need.natural = std::max(need.natural, natural);
        need.smallest = std::max(need.smallest, smallest);
        const double wrapFrom = (face == Face::Hei ? 6 : kWrapFrom) * size;
        need.wanted = std::max({need.wanted, text ? std::min(natural, wrapFrom) : natural, smallest});
    };
    for (size_t column = 0; column < table.columns.size(); ++column) {
        measure(column, {table.columns[column].title, {}}, Face::Hei);
        for (size_t row = 0; row < table.rows.size(); ++row)
            if (column < table.rows[row].size()) {
                const bool total = table.lastRowIsTotal && row + 1 == table.rows.size();
                measure(column, table.rows[row][column], total ? Face::Hei : Face::Body);
            }
    }
    return needs;
}

std::vector<double> TableLayout::share(const report::Table& table, const std::vector<Need>& needs) const
{
    const double available = m_style.area.width() - 2 * kPaddingX * double(needs.size());
    std::vector<double> widths, smallest, wish, weights;
    for (const Need& need : needs) {
        widths.push_back(need.wanted);
        smallest.push_back(need.smallest);
        wish.push_back(need.natural - need.wanted);
    }
    for (const report::Column& column : table.columns)
        weights.push_back(std::max(column.weight, 0.1));
    const auto add = [&widths](const std::vector<double>& parts, double amount) {
        const double sum = total(parts);
        for (size_t i = 0; i < widths.size() && sum > 0; ++i)
            widths[i] += amount * parts[i] / sum;
    };
    double rest = available - total(widths);
    if (rest >= 0) {
        const double wished = std::min(rest, total(wish));
        add(wish, wished);
        add(weights, rest - wished);
        return widths;
    }
    if (total(smallest) <= available)
        return levelled(widths, smallest, weights, available);
    const double scale = available / total(smallest);
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = smallest[i] * scale;
    return widths;
}

LaidTable TableLayout::lay(const report::Table& table)
{
    LaidTable laid;
    std::vector<Need> needed;
    for (laid.size = m_style.tableSize;; laid.size = std::max(laid.size - 1, m_style.smallestTableSize)) {
        needed = needs(table, laid.size);
        double sum = 2 * kPaddingX * double(needed.size());
        for (const Need& need : needed)
            sum += need.wanted;
        if (sum <= m_style.area.width() || laid.size <= m_style.smallestTableSize)
            break;
    }
    laid.widths = share(table, needed);
    double left = 0;
    for (size_t column = 0; column < laid.widths.size(); ++column) {
        laid.lefts.push_back(left + kPaddingX);
        left += laid.widths[column] + 2 * kPaddingX;
        laid.aligns.push_back(table.columns[column].align);
    }
    std::vector<report::Span> titles;
    for (const report::Column& column : table.columns)
        titles.push_back({column.title, {}});
    laid.heading = layRow(laid, titles, Face::Hei);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const bool isTotal = table.lastRowIsTotal && row + 1 == table.rows.size();
        for (LaidTable::Row& part : splitTall(laid, layRow(laid, table.rows[row], isTotal ? Face::Hei : Face::Body)))
            laid.rows.push_back(std::move(part));
    }
    return laid;
}

LaidTable::Row TableLayout::layRow(const LaidTable& table, const std::vector<report::Span>& cells, Face face)
{
    LaidTable::Row row;
    size_t highest = 1;
    for (size_t column = 0; column < table.widths.size(); ++column) {
        LaidTable::Cell cell;
        if (column < cells.size())
            cell.lines =
                m_breaker.lines({cells[column]}, {.face = face, .size = table.size, .width = table.widths[column]});
        highest = std::max(highest, cell.lines.size());
        row.cells.push_back(std::move(cell));
    }
    row.height = double(highest) * table.size * kLeading + 2 * kPaddingY;
    return row;
}

/// A row never splits, unless it is higher than a page can be.
std::vector<LaidTable::Row> TableLayout::splitTall(const LaidTable& table, LaidTable::Row row) const
{
    const double room = m_style.area.height() - table.heading.height - 4 * m_style.lineHeight;
    if (row.height <= room)
        return {std::move(row)};
    const auto most = size_t((room - 2 * kPaddingY) / (table.size * kLeading));
    std::vector<LaidTable::Row> parts;
    for (size_t from = 0, lines = 1; from < lines; from += most) {
        LaidTable::Row part{.cells = {}, .height = 0, .bold = row.bold, .opensRow = from == 0};
        size_t highest = 1;
        for (const LaidTable::Cell& cell : row.cells) {
            lines = std::max(lines, cell.lines.size());
            const size_t first = std::min(from, cell.lines.size());
            const size_t last = std::min(from + most, cell.lines.size());
            part.cells.push_back({{cell.lines.begin() + long(first), cell.lines.begin() + long(last)}});
            highest = std::max(highest, last - first);
        }
        part.height = double(highest) * table.size * kLeading + 2 * kPaddingY;
        parts.push_back(std::move(part));
    }
    return parts;
}

void TableLayout::place(const LaidTable& table, const LaidTable::Row& row, QPointF at, Page& page) const
{
    const double lineHeight = table.size * kLeading;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const std::vector<Line>& lines = row.cells[column].lines;
        double top = at.y() + (row.height - double(lines.size()) * lineHeight) / 2;
        for (const Line& line : lines) {
            const double spare = table.widths[column] - line.width;
            double left = at.x() + table.lefts[column];
            if (table.aligns[column] == report::Column::Align::Right)
                left += spare;
            else if (table.aligns[column] == report::Column::Align::Centre)
                left += spare / 2;
            placeLine(line, {left, top}, lineHeight, table.size, page);
            top += lineHeight;
        }
    }
}

void placeLine(const Line& line, QPointF leftTop, double boxHeight, double size, Page& page)
{
    // Letters of 1 em stand 0.86 em above the base line and 0.14 em below it: Han letters are then centred in the box.
    const double base = leftTop.y() + (boxHeight - size) / 2 + 0.86 * size;
    for (const Piece& piece : line.pieces) {
        page.texts.push_back({{leftTop.x() + piece.x, base}, piece.text, piece.font, piece.pitch});
        if (!piece.figure.isEmpty())
            page.figures.push_back({{leftTop.x() + piece.x, leftTop.y(), piece.width, boxHeight}, piece.figure});
    }
}

} // namespace cooperage::paper
