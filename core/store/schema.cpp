// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/records/all.h"
#include "core/store/sql_text.h"

namespace cooperage::schema {

namespace {

const QStringList& systemTables()
{
    static const QStringList tables{
        QStringLiteral("CREATE TABLE meta (\n    key TEXT PRIMARY KEY,\n    value TEXT\n) STRICT"),
        QStringLiteral(
            "CREATE TABLE step (\n    id INTEGER PRIMARY KEY,\n    operation TEXT NOT NULL,\n    text TEXT,\n"
            "    at TEXT NOT NULL,\n    who TEXT,\n    records INTEGER NOT NULL,\n"
            "    state TEXT NOT NULL CHECK (state = 'done' OR state = 'undone' OR state = 'dropped')\n) STRICT"),
        // Every undo and redo ever made. `after` is the newest step then: it orders them among the steps.
        QStringLiteral("CREATE TABLE replay (\n    id INTEGER PRIMARY KEY,\n"
                       "    step INTEGER NOT NULL REFERENCES step,\n"
                       "    direction TEXT NOT NULL CHECK (direction = 'undo' OR direction = 'redo'),\n"
                       "    after INTEGER NOT NULL,\n    at TEXT NOT NULL,\n    who TEXT\n) STRICT"),
        QStringLiteral("CREATE TABLE change (\n    id INTEGER PRIMARY KEY,\n"
                       "    step INTEGER NOT NULL REFERENCES step,\n    type TEXT NOT NULL,\n"
                       "    record INTEGER NOT NULL,\n    before TEXT,\n    after TEXT\n) STRICT"),
        QStringLiteral("CREATE INDEX change_step ON change (step)"),
        QStringLiteral("CREATE INDEX change_record ON change (type, record)"),
        // What the recycle bin reads: few among the many changes of imports.
        QStringLiteral("CREATE INDEX change_deleted ON change (type, record) WHERE after IS NULL"),
        QStringLiteral("CREATE INDEX replay_step ON replay (step)"),
    };
    return tables;
}

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

QStringList statements()
{
    QStringList all = systemTables();
    for (const RecordType* type : allRecordTypes())
        all.append(sql::createTable(*type));
    for (const RecordType* type : allRecordTypes())
        all.append(sql::createIndexes(*type));
    return all;
}

void create(db::Connection& connection)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(kVersion));
    for (const QString& statement : statements())
        connection.execute(statement);
    connection.execute(QStringLiteral("COMMIT"));
}

void check(db::Connection& connection, const QString& path)
{
    const qint64 id = connection.scalar(QStringLiteral("PRAGMA application_id")).integer();
    if (id != kApplicationId)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP(
                         "core", "\"%1\" is not a Cooperage file. Open a .coop file, or import it if it is a ledger."))
                .arg(fileName(path)));
    const qint64 version = connection.scalar(QStringLiteral("PRAGMA user_version")).integer();
    if (version > kVersion)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP(
                         "core",
                         "\"%1\" was written by a newer Cooperage (file version %2). Update this program to open it."))
                .arg(fileName(path))
                .arg(version));
    if (version < kVersion)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "\"%1\" was written by an older Cooperage. Open it for changes "
                                               "once to bring it up to date."))
                .arg(fileName(path)));
    const qint64 pages = connection.scalar(QStringLiteral("PRAGMA page_count")).integer();
    const qint64 pageSize = connection.scalar(QStringLiteral("PRAGMA page_size")).integer();
    const qint64 tables = connection
                              .scalar(QStringLiteral("SELECT count(*) FROM sqlite_master "
                                                     "WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
                              .integer();
    static const qint64 expected = [] {
        const QStringList all = statements();
        return std::count_if(all.begin(), all.end(), [](const QString& statement) {
            return statement.startsWith(QLatin1StringView("CREATE TABLE"));
        });
    }();
    const bool whole =
        QFileInfo(path + QStringLiteral("-wal")).size() > 0 || QFileInfo(path).size() >= pages * pageSize;
    if (tables != expected || !whole)
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "\"%1\" is damaged: part of it is missing. Restore the last backup."))
                .arg(fileName(path)));
}

} // namespace cooperage::schema
