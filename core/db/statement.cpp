// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/statement.h"

#include <QStringEncoder>
#include <array>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "core/db/sql_error.h"

namespace cooperage::db {

// The library itself, not its C++ wrapper: that one makes an object of each column of each row.

Statement::Statement(SQLite::Database& database, const QString& sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v3(database.getHandle(), text.constData(), static_cast<int>(text.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throwFailure(SQLite::Exception(m_database.getHandle(), result));
}

void Statement::bind(int index, const Value& value)
{
    if (value.isNull())
        check(sqlite3_bind_null(m_statement, index));
    else if (value.isInteger())
        check(sqlite3_bind_int64(m_statement, index, value.integer()));
    else if (value.isReal())
        check(sqlite3_bind_double(m_statement, index, value.real()));
    else if (value.isDate())
        bindUtf8(index, toIsoDate(value.date()));
    else
        bindText(index, value.text());
}

void Statement::bindText(int index, QStringView text)
{
    constexpr qsizetype kMostBytes = 3; // of one UTF-16 unit
    std::array<char, 1024> bytes;       // most texts are short
    if (text.size() * kMostBytes > qsizetype(bytes.size())) {
        const QByteArray utf8 = text.toUtf8();
        bindUtf8(index, std::string_view(utf8.constData(), size_t(utf8.size())));
        return;
    }
    const char* end = QStringEncoder(QStringEncoder::Utf8).appendToBuffer(bytes.data(), text);
    bindUtf8(index, std::string_view(bytes.data(), size_t(end - bytes.data())));
}

void Statement::bindUtf8(int index, std::string_view text)
{
    check(text.empty()
              ? sqlite3_bind_null(m_statement, index)
              : sqlite3_bind_text(m_statement, index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const QString& name, const Value& value)
{
    const int index = sqlite3_bind_parameter_index(m_statement, name.toLatin1().constData());
    if (index > 0)
        bind(index, value);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW || result == SQLITE_DONE)
        return result == SQLITE_ROW;
    const SQLite::Exception error(m_database.getHandle(), result);
    sqlite3_reset(m_statement);
    throwFailure(error);
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    // Its steps count anew, so that cancelling never hits one of few steps, run for the thousandth time.
    sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_VM_STEP, 1);
}

Stored Statement::stored(int column) const
{
    Stored stored;
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        break;
    case SQLITE_INTEGER:
        stored.type = Stored::Type::Integer;
        stored.integer = sqlite3_column_int64(m_statement, column);
        break;
    case SQLITE_FLOAT:
        stored.type = Stored::Type::Real;
        stored.real = sqlite3_column_double(m_statement, column);
        break;
    default: {
        stored.type = Stored::Type::Text;
        const void* text = sqlite3_column_text(m_statement, column);
        stored.text = {static_cast<const char*>(text), size_t(sqlite3_column_bytes(m_statement, column))};
    }
    }
    return stored;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const void* text = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(static_cast<const char*>(text), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::utf8(int column) const
{
    const void* text = sqlite3_column_text(m_statement, column);
    return QByteArray(static_cast<const char*>(text), sqlite3_column_bytes(m_statement, column));
}

QDate Statement::date(int column) const
{
    return fromIsoDate(stored(column).text);
}

Value Statement::value(int column) const
{
    return toValue(stored(column), Kind::Text);
}

Value Statement::value(int column, Kind kind) const
{
    return toValue(stored(column), kind);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace cooperage::db
