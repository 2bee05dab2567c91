// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/ledger_fields.h"
#include "core/exchange/workbook.h"

namespace cooperage {

/// The first filled cells beneath a heading, asked whether they look like values of a field.
class ColumnValues {
public:
    ColumnValues(const Sheet& sheet, int column, int firstRow);

    /// What the values add to a heading's score, or take from it when they speak against it. A vague heading stands or
    /// falls with its values.
    int bonus(const FieldPath& path, bool isPeriod, bool isVague) const;

    /// Whether the cells name units of money (万元, 元) and nothing else.
    bool areUnits() const;

    /// Whether at least half of the values are among these text keys.
    bool areAmong(const QSet<QString>& keys) const;

private:
    double share(const FieldPath& path, bool isPeriod) const;
    double sharePeriods() const; ///< cells that have at least one day of a period

    std::vector<const Cell*> m_cells;
};

} // namespace cooperage
