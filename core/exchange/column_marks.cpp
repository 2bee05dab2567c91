// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_marks.h"

#include <algorithm>

#include "core/exchange/cell_values.h"

namespace cooperage {

namespace {

bool isBlank(const Cell& cell)
{
    return cellText(cell).trimmed().isEmpty();
}

bool isNo(const Cell& cell)
{
    const Reading<bool> flag = readFlag(cell);
    return flag.hasValue() && !flag.value;
}

} // namespace

bool ColumnMarks::hasAny(bool (*isMeant)(const Cell&)) const
{
    for (int index = 0; index < m_rows.count(); ++index)
        if (isMeant(m_rows.cell(index, m_column)))
            return true;
    return false;
}

bool ColumnMarks::areOnly(bool (*isMark)(const Cell&)) const
{
    bool any = false;
    for (int index = 0; index < m_rows.count(); ++index) {
        const Cell& cell = m_rows.cell(index, m_column);
        if (isBlank(cell))
            continue;
        if (!isMark(cell))
            return false;
        any = true;
    }
    return any;
}

std::optional<bool> ColumnMarks::circle(const Recognition& recognition, const SheetFacts& facts) const
{
    if (facts.circle || !hasAny(isCircle))
        return facts.circle;
    bool hasNo = false;
    for (int index = 0; index < m_rows.count(); ++index) {
        const Cell& cell = m_rows.cell(index, m_column);
        if (isBlank(cell) || isCircle(cell))
            continue;
        if (!isNo(cell))
            return std::nullopt;
        hasNo = true;
    }
    const bool hasTicks =
        std::any_of(recognition.columns.begin(), recognition.columns.end(),
                    [this](const ColumnUse& use) { return ColumnMarks(m_rows, use.column).hasAny(isTick); });
    return hasNo || (hasAny(isBlank) && !hasTicks) ? std::optional(true) : std::nullopt;
}

} // namespace cooperage
