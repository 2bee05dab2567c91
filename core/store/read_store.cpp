// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/read_store.h"

#include <QFileInfo>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/store/schema.h"
#include "core/store/sql_text.h"

namespace cooperage {

namespace {

db::Statement& prepared(db::Connection& connection, const sql::Text& text)
{
    db::Statement& statement = connection.statement(text.sql);
    for (const auto& [name, value] : text.bindings)
        statement.bind(name, value);
    return statement;
}

Row readRow(const db::Statement& statement, const RecordType& type)
{
    Row row{statement.integer(0), statement.integer(1), {}};
    row.values.reserve(static_cast<size_t>(type.fieldCount()));
    int column = 2;
    for (const FieldInfo& field : type.fields())
        row.values.push_back(statement.value(column++, field.kind));
    return row;
}

void refuseMissing(const QString& path)
{
    if (!QFileInfo(path).isFile())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "There is no file \"%1\".")).arg(QFileInfo(path).fileName()));
}

} // namespace

ReadStore::ReadStore(const QString& path) : ReadStore(path, db::Connection::Access::ReadOnly) {}

ReadStore::ReadStore(const QString& path, db::Connection::Access access) : m_path(path)
{
    if (access != db::Connection::Access::Create)
        refuseMissing(path);
    m_connection = std::make_unique<db::Connection>(path, access);
    // KiB, negative by the database library's convention. Its default of 2 MB reads a large table again and again.
    m_connection->execute(QStringLiteral("PRAGMA cache_size = -65536"));
    if (access != db::Connection::Access::Create)
        schema::check(*m_connection, path);
}

ReadStore::~ReadStore() = default;

std::optional<Row> ReadStore::find(const RecordType& type, qint64 id) const
{
    db::Statement& statement = m_connection->statement(&sql::find, type);
    statement.bind(1, Value(id));
    std::optional<Row> row;
    if (statement.step())
        row = readRow(statement, type);
    statement.reset();
    return row;
}

Row ReadStore::get(const RecordType& type, qint64 id) const
{
    std::optional<Row> row = find(type, id);
    if (!row)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "This record is no longer there (%1 %2).")).arg(type.one()).arg(id));
    return std::move(*row);
}

std::vector<Row> ReadStore::rows(const Query& query) const
{
    std::vector<Row> found;
    eachRow(query, [&](Row&& row) { found.push_back(std::move(row)); });
    return found;
}

void ReadStore::eachRow(const Query& query, const std::function<void(Row&&)>& take) const
{
    visit(query, [&](const db::Statement& statement) { take(readRow(statement, *query.type)); });
}

void ReadStore::visit(const Query& query, const std::function<void(const db::Statement&)>& take) const
{
    db::Statement& statement = prepared(*m_connection, sql::select(query));
    const struct Closing {
        db::Statement& open;
        ~Closing() { open.reset(); }
    } closing{statement};
    while (statement.step())
        take(statement);
}

std::vector<TitledRow> ReadStore::titledRows(const Query& query) const
{
    db::Statement& statement = prepared(*m_connection, sql::selectTitled(query));
    const RecordType& type = *query.type;
    std::vector<TitledRow> found;
    while (statement.step()) {
        TitledRow titled{readRow(statement, type), std::vector<QString>(static_cast<size_t>(type.fieldCount()))};
        int column = 2 + type.fieldCount();
        for (int index = 0; index < type.fieldCount(); ++index)
            if (type.field(index).isLink())
                titled.titles[static_cast<size_t>(index)] = statement.text(column++);
        found.push_back(std::move(titled));
    }
    statement.reset();
    return found;
}

std::vector<qint64> ReadStore::ids(const Query& query) const
{
    db::Statement& statement = prepared(*m_connection, sql::selectIds(query));
    std::vector<qint64> found;
    while (statement.step())
        found.push_back(statement.integer(0));
    statement.reset();
    return found;
}

qint64 ReadStore::count(const Query& query) const
{
    db::Statement& statement = prepared(*m_connection, sql::count(query));
    const qint64 counted = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return counted;
}

QString ReadStore::title(const RecordType& type, qint64 id) const
{
    return m_connection
        ->scalar(QStringLiteral("SELECT %1 FROM \"%2\" t WHERE t.id = ?")
                     .arg(sql::title(type, QStringLiteral("t")), type.table()),
                 {Value(id)})
        .text();
}

std::optional<Step> ReadStore::nextUndo() const
{
    return step(QStringLiteral("state = 'done' ORDER BY id DESC"));
}

std::optional<Step> ReadStore::nextRedo() const
{
    return step(QStringLiteral("state = 'undone' ORDER BY id"));
}

std::optional<Step> ReadStore::step(const QString& condition) const
{
    db::Statement& statement = m_connection->statement(
        QStringLiteral("SELECT id, operation, text, at, who, records FROM step WHERE %1 LIMIT 1").arg(condition));
    std::optional<Step> found;
    if (statement.step())
        found = Step{statement.integer(0), statement.text(1),
                     statement.text(2),    QDateTime::fromString(statement.text(3), Qt::ISODate),
                     statement.text(4),    statement.integer(5)};
    statement.reset();
    return found;
}

} // namespace cooperage
