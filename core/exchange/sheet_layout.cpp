// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_layout.h"

#include <QSet>
#include <algorithm>

#include "core/exchange/ledger_fields.h"

namespace cooperage {

namespace {

constexpr int kRowsLookedAt = 40;
constexpr int kMostHeadingRows = 3;

/// Everything that any ledger may have as a heading.
const QSet<QString>& knownWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> found = {u"序号"_qs, u"编号"_qs, u"no."_qs};
        for (const RecordType* type : ledgerTypes())
            for (const FieldWord& word : ledgerFields(*type).words())
                found << word.text.key << word.text.canonical << word.text.stem;
        found.remove(QString());
        return found;
    }();
    return words;
}

bool isKnown(const QString& text)
{
    HeadingText heading = headingText(text);
    const QSet<QString>& words = knownWords();
    if (heading.bare.size() > 2 && heading.bare.back().isDigit())
        heading.bare.chop(1); // 联系人2
    return !heading.isEmpty() && (words.contains(heading.key) || words.contains(heading.bare) ||
                                  words.contains(heading.canonical) || words.contains(heading.stem));
}

bool isText(const Cell& cell)
{
    return std::holds_alternative<QString>(cell.value);
}

/// A sheet's top rows as headings see them: a merged cell is written in all cells it covers.
class Top {
public:
    explicit Top(const Sheet& sheet)
        : m_sheet(sheet), m_merged(sheet), m_columns(sheet.columnCount()),
          m_rows(std::min<int>(static_cast<int>(sheet.rows.size()), firstFilled(sheet) + kRowsLookedAt))
    {
    }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    const CellRange* area(int row, int column) const { return m_merged.at(row, column); }
    const Cell& cell(int row, int column) const
    {
        const CellRange* area = m_merged.at(row, column);
        return area ? m_sheet.at(area->firstRow, area->firstColumn) : m_sheet.at(row, column);
    }
    QString text(int row, int column) const { return cellText(cell(row, column)).simplified(); }

    /// How many cells of a row hold something, areas counted once, and how many of them are known headings.
    struct Count {
        int filled = 0;
        int known = 0;
        int texts = 0;
    };
    Count count(int row) const
    {
        Count count;
        for (int column = 0; column < m_columns; ++column) {
            const CellRange* covering = area(row, column);
            if (covering && covering->firstColumn != column)
                continue;
            const QString written = text(row, column);
            if (written.isEmpty())
                continue;
            ++count.filled;
            count.texts += isText(cell(row, column));
            count.known += isKnown(written);
        }
        return count;
    }

private:
    /// A part of a sheet begins far below: sheet_parts.h.
    static int firstFilled(const Sheet& sheet)
    {
        const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const auto& row) {
            return std::any_of(row.begin(), row.end(), [](const Cell& cell) { return !cell.isEmpty(); });
        });
        return static_cast<int>(first - sheet.rows.begin());
    }

    const Sheet& m_sheet;
    MergedCells m_merged;
    int m_columns;
    int m_rows;
};

/// The row with the most known headings; the first of those that come near it, because headings may be repeated.
int bestRow(const Top& top)
{
    int best = 0;
    for (int row = 0; row < top.rows(); ++row)
        best = std::max(best, top.count(row).known);
    if (best < 2)
        return -1;
    for (int row = 0; row < top.rows(); ++row) {
        const Top::Count count = top.count(row);
        if (count.known * 5 >= best * 4 && count.known * 5 >= count.filled * 2 && count.texts == count.filled)
            return row;
    }
    return -1;
}

/// How sure it must be that a cell stands under a group: between the heading and the data below only a merged area
/// tells them apart, above the leaves a group may be as narrow as its leaf.
enum class Groups { MustBeWide, MayBeNarrow };

/// Whether `lower` continues the headings of `upper`: what it holds stands under groups or under merged cells, and is
/// text.
bool continues(const Top& top, int upper, int lower, Groups groups)
{
    if (lower >= top.rows() || upper < 0)
        return false;
    bool hasLeaf = false;
    for (int column = 0; column < top.columns(); ++column) {
        const CellRange* down = top.area(lower, column);
        if (down && down->firstRow <= upper)
            continue; // merged down from above
        const QString below = top.text(lower, column);
        const CellRange* group = top.area(upper, column);
        const bool isGroup = group && group->firstColumn != group->lastColumn;
        // Without merged areas (.csv) a group is a heading with blanks to its right.
        const bool startsGroup = column + 1 < top.columns() && top.text(upper, column + 1).isEmpty() &&
                                 !top.text(lower, column + 1).isEmpty();
        const bool isUnder =
            isGroup || top.text(upper, column).isEmpty() || startsGroup || groups == Groups::MayBeNarrow;
        if (below.isEmpty()) {
            if (isGroup)
                return false;
            continue;
        }
        if (!isUnder || !isText(top.cell(lower, column)))
            return false;
        hasLeaf = true;
    }
    return hasLeaf;
}

/// Whether a row stands as groups above `row`, and is no title and no line of remarks (填报部门：…).
bool groupsAbove(const Top& top, int row)
{
    if (row < 1 || !continues(top, row - 1, row, Groups::MayBeNarrow))
        return false;
    bool isMergedDown = false;
    bool hasWideGroup = false;
    for (int column = 0; column < top.columns(); ++column) {
        const CellRange* area = top.area(row, column);
        isMergedDown = isMergedDown || (area && area->firstRow < row);
        const CellRange* group = top.area(row - 1, column);
        const QString text = top.text(row - 1, column);
        if (text.size() > 15 || text.contains(u'：') || text.contains(u':'))
            return false;
        const int width = group ? group->lastColumn - group->firstColumn + 1 : 1;
        if (width >= top.columns())
            return false;
        hasWideGroup = hasWideGroup || width > 1;
    }
    const Top::Count count = top.count(row - 1);
    return count.filled >= 2 ? isMergedDown || hasWideGroup || count.known >= 1 : isMergedDown && hasWideGroup;
}

/// Leaf and group of a column whose heading stands in the rows first to last.
HeadingCell headingOf(const Top& top, int first, int last, int column)
{
    HeadingCell heading;
    heading.leaf = top.text(last, column);
    QStringList groups;
    for (int row = first; row < last; ++row) {
        QString text = top.text(row, column);
        // A group without a merged area reaches to the next heading of its row.
        for (int left = column - 1; text.isEmpty() && left >= 0 && !heading.leaf.isEmpty(); --left)
            if (const QString beside = top.text(row, left); !beside.isEmpty() && top.text(last, left) != beside)
                text = beside;
            else if (!beside.isEmpty())
                break;
        if (!text.isEmpty() && text != heading.leaf && !groups.contains(text))
            groups << text;
    }
    heading.group = groups.join(u' ');
    if (heading.leaf.isEmpty())
        std::swap(heading.leaf, heading.group);
    return heading;
}

QStringList textsAbove(const Top& top, int row)
{
    QStringList texts;
    for (int above = 0; above < row; ++above)
        for (int column = 0; column < top.columns(); ++column)
            if (const QString text = top.text(above, column); !text.isEmpty() && !texts.contains(text))
                texts << text;
    return texts;
}

} // namespace

QString HeadingCell::shown() const
{
    return group.isEmpty() ? leaf : group + u" · "_qs + leaf;
}

std::optional<SheetLayout> findLayout(const Sheet& sheet)
{
    const Top top(sheet);
    const int row = bestRow(top);
    if (row < 0)
        return std::nullopt;
    SheetLayout layout{row, row, {}, {}};
    while (layout.lastHeading - layout.firstHeading + 1 < kMostHeadingRows &&
           continues(top, layout.lastHeading, layout.lastHeading + 1, Groups::MustBeWide))
        ++layout.lastHeading;
    while (layout.lastHeading - layout.firstHeading + 1 < kMostHeadingRows && groupsAbove(top, layout.firstHeading))
        --layout.firstHeading;
    for (int column = 0; column < top.columns(); ++column)
        layout.headings.push_back(headingOf(top, layout.firstHeading, layout.lastHeading, column));
    layout.above = textsAbove(top, layout.firstHeading);
    return layout;
}

namespace {

/// Looks at the first cells only, and compares them as they are: there may be a hundred thousand rows.
bool mayBeHeading(const std::vector<Cell>& row)
{
    constexpr int kLookedAt = 5;
    int looked = 0;
    int known = 0;
    for (const Cell& cell : row) {
        if (cell.isEmpty())
            continue;
        const auto* text = std::get_if<QString>(&cell.value);
        if (!text)
            return false;
        known += text->size() <= 12 && knownWords().contains(*text);
        if (++looked == kLookedAt)
            break;
    }
    return known >= 2;
}

} // namespace

std::vector<int> furtherHeadings(const Sheet& sheet, const SheetLayout& layout)
{
    constexpr int kFewest = 3; // known headings
    std::vector<int> found;
    for (int row = layout.lastHeading + 1; row < static_cast<int>(sheet.rows.size()); ++row) {
        const auto& cells = sheet.rows[static_cast<size_t>(row)];
        if (!mayBeHeading(cells))
            continue;
        int filled = 0;
        int known = 0;
        for (const Cell& cell : cells) {
            filled += !cell.isEmpty();
            known += isText(cell) && isKnown(cellText(cell).simplified());
        }
        if (known >= kFewest && known * 5 >= filled * 3)
            found.push_back(row);
    }
    return found;
}

bool repeatsHeadings(const Sheet& sheet, int row, const SheetLayout& layout)
{
    int filled = 0;
    int same = 0;
    for (int column = 0; column < static_cast<int>(layout.headings.size()); ++column) {
        const QString text = cellText(sheet.at(row, column)).simplified();
        filled += !text.isEmpty();
        same += !text.isEmpty() && text == layout.headings[static_cast<size_t>(column)].leaf;
    }
    return same * 5 >= filled * 4;
}

MergedCells::MergedCells(const Sheet& sheet)
{
    for (const CellRange& range : sheet.merged) {
        const auto last = static_cast<size_t>(std::min(range.lastColumn, sheet.columnCount()));
        for (auto column = static_cast<size_t>(range.firstColumn); column <= last; ++column) {
            if (m_byColumn.size() <= column)
                m_byColumn.resize(column + 1);
            m_byColumn[column].push_back(range);
        }
    }
    for (auto& ranges : m_byColumn)
        std::sort(ranges.begin(), ranges.end(),
                  [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
}

const CellRange* MergedCells::at(int row, int column) const
{
    if (static_cast<size_t>(column) >= m_byColumn.size())
        return nullptr;
    const auto& ranges = m_byColumn[static_cast<size_t>(column)];
    auto after = std::upper_bound(ranges.begin(), ranges.end(), row,
                                  [](int wanted, const CellRange& range) { return wanted < range.firstRow; });
    if (after == ranges.begin())
        return nullptr;
    const CellRange& range = *std::prev(after);
    return row <= range.lastRow ? &range : nullptr;
}

} // namespace cooperage
