// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/db/connection.h"
#include "core/store/change.h"
#include "core/store/query.h"

namespace cooperage {

/// A row with what its links are called, for lists: `titles[i]` belongs to field i and is empty when that is no link.
struct TitledRow {
    Row row;
    std::vector<QString> titles;
};

/// Reads the records of one open file. Belongs to one thread; every thread opens its own, all see the last committed
/// state. Screens read in windows (Query::offset, limit).
class ReadStore {
public:
    /// Opens for reading only. Throws a Failure when the file is missing, no Cooperage file, newer or damaged.
    explicit ReadStore(const QString& path);
    virtual ~ReadStore();
    ReadStore(const ReadStore&) = delete;
    ReadStore& operator=(const ReadStore&) = delete;

    const QString& path() const { return m_path; }

    std::optional<Row> find(const RecordType& type, qint64 id) const;
    /// The record must exist.
    Row get(const RecordType& type, qint64 id) const;
    std::vector<Row> rows(const Query& query) const;
    /// One after the other without keeping them: for a million. `take` must not ask the same again.
    void eachRow(const Query& query, const std::function<void(Row&&)>& take) const;
    std::vector<TitledRow> titledRows(const Query& query) const;
    std::vector<qint64> ids(const Query& query) const;
    qint64 count(const Query& query) const;
    /// What a record is called; empty when it is not there.
    QString title(const RecordType& type, qint64 id) const;

    template <Described T>
    std::optional<T> find(Id<T> id) const
    {
        const std::optional<Row> row = find(recordType<T>(), id.value);
        return row ? std::optional<T>(fromRow<T>(*row)) : std::nullopt;
    }
    template <Described T>
    T get(Id<T> id) const
    {
        return fromRow<T>(get(recordType<T>(), id.value));
    }
    template <Described T>
    std::vector<T> all(Query query = {}) const
    {
        std::vector<T> records;
        each<T>(std::move(query), [&](T&& record) { records.push_back(std::move(record)); });
        return records;
    }
    template <Described T, class Take>
    void each(Query query, Take take) const
    {
        query.type = &recordType<T>();
        visit(query, [&](const db::Statement& statement) {
            T record;
            record.id = {statement.integer(0)};
            record.revision = statement.integer(1);
            int column = 2;
            for (const Field<T>& field : Describe<T>::fields)
                field.load(record, statement.stored(column++));
            record.notes = statement.text(column);
            take(std::move(record));
        });
    }

    /// The step that undo would take back, or redo would do again.
    std::optional<Step> nextUndo() const;
    std::optional<Step> nextRedo() const;

    /// For core/figures, core/rules, core/depth and core/store only: screens know no SQL.
    db::Connection& connection() const { return *m_connection; }

protected:
    ReadStore(const QString& path, db::Connection::Access access);

private:
    void visit(const Query& query, const std::function<void(const db::Statement&)>& take) const;
    std::optional<Step> step(const QString& condition) const;

    QString m_path;
    std::unique_ptr<db::Connection> m_connection;
};

} // namespace cooperage
