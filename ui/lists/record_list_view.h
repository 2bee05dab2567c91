// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <functional>

#include "ui/lists/list_layout.h"

namespace cooperage {
class ReadStore;
}

namespace cooperage::ui {

class ListHeader;
class RecordDelegate;
class RecordTableModel;

/// The rows of a list. Enter and double click open a record, F2 edits a cell, Space checks the row.
class RecordListView final : public QTableView {
    Q_OBJECT
public:
    RecordListView(RecordTableModel& model, const ReadStore& store, QWidget* parent);

    ListHeader& header() const { return *m_header; }
    RecordDelegate& cells() const { return *m_delegate; }

    void setColumns(const std::vector<ListLayout::Column>& columns);
    std::vector<ListLayout::Column> columns() const; ///< as they stand now

    qint64 currentId() const; ///< 0: none
    int currentField() const; ///< -1: none
    /// Makes the record current and brings it into sight; false when it is not in the list.
    bool setCurrentId(qint64 id);
    /// What an act is meant for: the checked records, else the selected rows, in the order of the list.
    std::vector<qint64> actingIds() const;
    void editCurrentCell();

    /// Runs `reload` and afterwards has the same records selected at the same place.
    void keepPlace(const std::function<void()>& reload);

Q_SIGNALS:
    void opened(qint64 id);
    void currentRecordChanged(qint64 id);
    void columnsChanged(); ///< by the user: moved or resized

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int fittingWidth(int field) const;
    void hover(int row);

    RecordTableModel& m_model;
    ListHeader* m_header;
    RecordDelegate* m_delegate;
    bool m_isQuiet = false; ///< while columns are set or rows reloaded by the program
};

} // namespace cooperage::ui
