// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include "ui/exchange/row_filter.h"

namespace cooperage::ui {

/// One sheet of a plan as a table: row number, what becomes of the row, then the cells under the headings of the file.
///
/// A sheet that is left aside shows its first rows as they are, so that one can see what it is.
class ImportGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kRowColumn = 0;
    static constexpr int kStateColumn = 1;
    static constexpr int kFirstCell = 2;

    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of RowState; invalid in sheets left aside
        MarkRole,                     ///< int of Mark
        BeforeRole                    ///< what a changed cell held before
    };
    enum class Mark { None, Refused, Warned, Changed };

    struct Column {
        enum class Use { Known, Asks, Ignored };
        int column = 0; ///< in the sheet, from 0
        QString heading{};
        Use use = Use::Ignored;
        QStringList fields{};
        bool isNumeric = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const ImportPlan> plan, int sheet);
    void setFilter(RowFilter filter);
    RowFilter filter() const { return m_filter; }
    const PlannedSheet* sheet() const;
    const std::vector<Column>& columns() const { return m_columns; }

    /// The cell of the table that shows a cell of the sheet (`row` from 1, `column` from 0 or -1: the row itself);
    /// invalid when the filter hides it.
    QModelIndex find(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        Mark mark = Mark::None;
        QStringList reasons{};
        QString before{};
        QString after{};
    };
    using Place = std::pair<int, int>; ///< row from 1, column from 0 or -1

    void findColumns();
    void findPlainColumns();
    void mark(const CellNote& note, Mark mark);
    void collectCells();
    void filterRows();
    const Cell* cellAt(const PlannedRow& row, int section) const;
    QString text(const PlannedRow& row, int section) const;
    QString toolTip(const PlannedRow& row, int section) const;

    std::shared_ptr<const ImportPlan> m_plan;
    int m_sheet = -1;
    RowFilter m_filter = RowFilter::All;
    std::vector<Column> m_columns;
    std::vector<PlannedRow> m_plain; ///< stands for the rows of a sheet left aside
    std::vector<const PlannedRow*> m_rows;
    QHash<Place, Cell> m_cells;
    QSet<int> m_warned;
};

/// "New", "Update", "Unchanged", "Refused".
QString stateText(RowState state);

} // namespace cooperage::ui
