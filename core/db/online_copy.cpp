// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "core/base/words.h"
#include "core/db/connection.h"
#include "core/db/sql_error.h"

namespace cooperage::db {

namespace {

constexpr int kPagesAtOnce = 1024; ///< 4 MB: often enough to be cancelled

/// Holds one committed state of the source, so that writers do not make the copy begin again.
class Snapshot {
public:
    explicit Snapshot(SQLite::Database& database) : m_database(database)
    {
        m_database.exec("BEGIN");
        m_database.execAndGet("SELECT count(*) FROM sqlite_master");
    }
    ~Snapshot() { m_database.tryExec("ROLLBACK"); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    SQLite::Database& m_database;
};

void copyPages(SQLite::Database& source, SQLite::Database& target, Progress& progress)
{
    SQLite::Backup copy(target, source);
    for (bool first = true;; first = false) {
        const int result = copy.executeStep(kPagesAtOnce);
        if (result == SQLITE_DONE)
            return;
        // The snapshot holds the source already and nobody else knows the target: waiting would not help.
        if (result != SQLITE_OK)
            throw SQLite::Exception("backup", result);
        if (first)
            progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Copying the file")), copy.getTotalPageCount());
        progress.advance(kPagesAtOnce);
    }
}

} // namespace

void Connection::copyTo(const QString& path, Progress& progress)
{
    try {
        const Snapshot snapshot(*m_database);
        SQLite::Database target(path.toUtf8().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyPages(*m_database, target, progress);
        target.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
}

} // namespace cooperage::db
