// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <map>

#include "core/store/read_store.h"

namespace cooperage::ui {

/// Rows of one record type. The order is read once per query as ids, here or by whoever shows them (a list of a million
/// records reads them on a worker thread); the records themselves in windows of 200.
///
/// Lives on the UI thread and reads through the session's read-only connection. The first column holds check boxes;
/// what is checked is kept by id over every refresh, because row numbers change when another edit moves a record.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        WrittenRole = Qt::UserRole + 1, ///< the cell shows the words of a link that nobody has linked yet
        FlagRole                        ///< yes or no as a bool; invalid for unknown and for other fields
    };
    static constexpr int kCheckColumn = 0;
    static constexpr int kWindow = 200;

    RecordTableModel(const ReadStore& store, const RecordType& type, QObject* parent = nullptr);

    const RecordType& type() const { return m_type; }
    const Query& query() const { return m_query; }
    void setQuery(const Query& query);
    /// Reads everything anew. Rows that are the same as before stay, the view keeps its place.
    void refresh();
    /// The same with ids that were read elsewhere: those that `query` finds, in its order.
    void show(const Query& query, std::vector<qint64> ids);

    /// The field behind a column; -1 for the check boxes.
    int fieldOf(int column) const { return column - 1; }
    int columnOf(int field) const { return field + 1; }
    qint64 idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    int rowOf(qint64 id) const;                                    ///< -1 when the record is not in the list
    std::vector<int> rowsOf(const std::vector<qint64>& ids) const; ///< of those in the list, from top to bottom
    const TitledRow& recordAt(int row) const;
    Value valueAt(int row, int field) const;

    int checkedCount() const { return int(m_checked.size()); }
    /// In the order of the list.
    std::vector<qint64> checkedIds() const;
    Qt::CheckState allChecked() const;
    void checkAll(bool checked);
    void check(const std::vector<qint64>& ids, bool checked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();
    /// Somebody typed into a cell; who owns the model saves it.
    void edited(qint64 id, int field, const cooperage::Value& value);

private:
    using Window = std::vector<TitledRow>;

    const Window& window(int number) const;
    QVariant cell(const QModelIndex& index, int role) const;
    void announceChecks();

    const ReadStore& m_store;
    const RecordType& m_type;
    Query m_query;
    std::vector<qint64> m_ids;
    mutable std::map<int, Window> m_windows;
    QSet<qint64> m_checked;
};

} // namespace cooperage::ui
