// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/data_rows.h"
#include "core/exchange/sheet_facts.h"

namespace cooperage {

/// What marks the cells of one column hold, all rows taken together: what a √, a ○ and a blank mean shows only there.
class ColumnMarks {
public:
    ColumnMarks(const DataRows& rows, int column) : m_rows(rows), m_column(column) {}

    bool hasAny(bool (*isMeant)(const Cell&)) const;
    /// Whether there are such marks, and else only blanks.
    bool areOnly(bool (*isMark)(const Cell&)) const;
    /// What ○ stands for: what the sheet says; yes where a cross is the no, or where it stands alone among blanks and
    /// no column of the sheet has ticks for yes. nullopt where nothing tells.
    std::optional<bool> circle(const Recognition& recognition, const SheetFacts& facts) const;

private:
    const DataRows& m_rows;
    int m_column;
};

} // namespace cooperage
