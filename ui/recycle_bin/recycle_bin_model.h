// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/store/recycle_bin.h"

namespace cooperage::ui {

/// What lies in the recycle bin, as a table: all of it, or one type, or what a search finds.
class RecycleBinModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, TypeColumn, TimeColumn, PersonColumn, AlongColumn, HowColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAll(std::vector<recycle_bin::Deleted> all);
    /// `type` null: all types. The words are looked for in the names, by letters, pinyin and initials.
    void setFilter(const RecordType* type, const QString& words);
    const recycle_bin::Deleted& at(int row) const { return m_all[m_shown[static_cast<size_t>(row)]]; }
    /// How many of each type there are, whatever is shown.
    std::map<const RecordType*, int> counts() const;
    int total() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();
    static QString text(const recycle_bin::Deleted& deleted, int column);

    std::vector<recycle_bin::Deleted> m_all;
    std::vector<size_t> m_shown;
    const RecordType* m_type = nullptr;
    QString m_words;
};

} // namespace cooperage::ui
