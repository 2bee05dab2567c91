// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/statement.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "core/db/sql_error.h"

namespace cooperage::db {

namespace {

/// "2025-09-08" without the cost of a format; anything else is no date.
QDate fromIso(const char* text, int length)
{
    if (length != 10)
        return {};
    const auto digits = [text](int from, int count) {
        int number = 0;
        for (int index = from; index < from + count; ++index)
            number = number * 10 + (text[index] - '0');
        return number;
    };
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

} // namespace

Statement::Statement(SQLite::Database& database, const QString& sql)
{
    try {
        m_statement = std::make_unique<SQLite::Statement>(database, sql.toUtf8().toStdString());
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
}

Statement::~Statement() = default;

void Statement::bind(int index, const Value& value)
{
    try {
        if (value.isNull())
            m_statement->bind(index);
        else if (value.isInteger())
            m_statement->bind(index, static_cast<int64_t>(value.integer()));
        else if (value.isReal())
            m_statement->bind(index, value.real());
        else
            m_statement->bind(index,
                              (value.isDate() ? value.date().toString(Qt::ISODate) : value.text()).toStdString());
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
}

void Statement::bind(const QString& name, const Value& value)
{
    int index = 0;
    try {
        index = m_statement->getIndex(name.toLatin1().constData());
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
    if (index > 0)
        bind(index, value);
}

bool Statement::step()
{
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception& error) {
        m_statement->tryReset();
        throwFailure(error);
    }
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    m_statement->tryReset();
    m_statement->clearBindings();
}

bool Statement::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Statement::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

QString Statement::text(int column) const
{
    const SQLite::Column found = m_statement->getColumn(column);
    const char* bytes = found.getText();
    return QString::fromUtf8(bytes, found.getBytes());
}

QDate Statement::date(int column) const
{
    const SQLite::Column found = m_statement->getColumn(column);
    const char* bytes = found.getText();
    return fromIso(bytes, found.getBytes());
}

Value Statement::value(int column) const
{
    const SQLite::Column found = m_statement->getColumn(column);
    switch (found.getType()) {
    case SQLITE_INTEGER:
        return Value(static_cast<qint64>(found.getInt64()));
    case SQLITE_FLOAT:
        return Value(found.getDouble());
    case SQLITE_NULL:
        return {};
    default: {
        const char* bytes = found.getText();
        return Value(QString::fromUtf8(bytes, found.getBytes()));
    }
    }
}

Value Statement::value(int column, Kind kind) const
{
    if (kind != Kind::Date || isNull(column))
        return value(column);
    return Value(date(column));
}

int Statement::columnCount() const
{
    return m_statement->getColumnCount();
}

} // namespace cooperage::db
