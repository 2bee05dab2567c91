// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/exchange/import_plan.h"

namespace cooperage::ui {

/// Everything of a plan that somebody should look at: reasons of refused rows first, then warnings; in the order of
/// sheets and rows.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IconColumn,
        SheetColumn,
        RowColumn,
        HeadingColumn,
        ValueColumn,
        ReasonColumn,
        JumpColumn,
        ColumnCount
    };

    /// Where a problem is.
    struct Problem {
        int sheet = 0; ///< index into ImportPlan::sheets
        const CellNote* note = nullptr;
        bool isRefusal = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    const Problem& problem(int row) const { return m_problems[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Problem& problem, int column) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<Problem> m_problems;
};

} // namespace cooperage::ui
