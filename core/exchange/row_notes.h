// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/exchange/import_plan.h"

namespace cooperage {

/// What is wrong with one row, and what is odd about it.
class RowNotes {
public:
    explicit RowNotes(int row) : m_row(row) {}

    void refuse(int column, const QString& value, const QString& reason)
    {
        m_reasons.push_back({m_row, column, value, reason});
    }
    void warn(int column, const QString& value, const QString& text)
    {
        m_warnings.push_back({m_row, column, value, text});
    }
    bool isRefused() const { return !m_reasons.empty(); }
    const std::vector<CellNote>& reasons() const { return m_reasons; }
    const std::vector<CellNote>& warnings() const { return m_warnings; }

private:
    int m_row;
    std::vector<CellNote> m_reasons;
    std::vector<CellNote> m_warnings;
};

} // namespace cooperage
