// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <algorithm>

namespace cooperage {

const Cell& Sheet::at(qsizetype row, qsizetype column) const
{
    static const Cell empty;
    if (row < 0 || column < 0 || row >= static_cast<qsizetype>(rows.size()))
        return empty;
    const auto& cells = rows[static_cast<size_t>(row)];
    return column < static_cast<qsizetype>(cells.size()) ? cells[static_cast<size_t>(column)] : empty;
}

int Sheet::columnCount() const
{
    size_t widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.size());
    return static_cast<int>(widest);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace cooperage
