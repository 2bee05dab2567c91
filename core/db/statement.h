// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/model/stored.h"

namespace SQLite {
class Database;
}
struct sqlite3_stmt;

namespace cooperage::db {

/// A prepared statement. Values are only ever bound, never pasted into the text. Columns count from 0, bindings from 1.
class Statement {
public:
    Statement(SQLite::Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int index, const Value& value);           ///< dates as ISO text
    void bindText(int index, QStringView text);         ///< empty: Null
    void bindUtf8(int index, std::string_view text);    ///< empty: Null
    void bind(const QString& name, const Value& value); ///< ":name"; a name the statement lacks is passed over

    bool step(); ///< true while there is a row
    void run();  ///< steps to the end and resets
    void reset();

    Stored stored(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QDate date(int column) const;
    /// By the storage class: integer, real or text.
    Value value(int column) const;
    /// As a field of this kind holds it: ISO text as a date.
    Value value(int column, Kind kind) const;
    int columnCount() const;

private:
    void check(int result) const;

    SQLite::Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace cooperage::db
