// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/connection.h"

#include <QFileInfo>
#include <QHash>
#include <map>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "core/db/sql_error.h"

namespace cooperage::db {

namespace {

constexpr int kLockWaitMs = 5000;
constexpr int kStepsBetweenLooks = 10000; ///< of the database's machine, far below a millisecond

/// Without the library's own locking: a connection belongs to one thread.
int flags(Connection::Access access)
{
    switch (access) {
    case Connection::Access::ReadOnly:
        return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    case Connection::Access::ReadWrite:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    case Connection::Access::Create:
        break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
}

/// Nobody asks the library how much memory it uses, and counting costs a lock for each piece. Only the first connection
/// of a program can say so.
void countNoMemory()
{
    [[maybe_unused]] static const int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Undoes what a program that crashed had begun. A connection that only reads cannot do that and would refuse the file;
/// while the other program still runs, its locks keep this from touching anything.
void rollBackCrashed(const std::string& path)
{
    try {
        SQLite::Database(path, SQLite::OPEN_READWRITE, kLockWaitMs).execAndGet("SELECT count(*) FROM sqlite_master");
    } catch (const SQLite::Exception&) {
        // A folder that cannot be written: reading will tell.
    }
}

} // namespace

struct Connection::Cache {
    QHash<QString, std::shared_ptr<Statement>> statements;
    std::map<std::pair<QString (*)(const RecordType&), const RecordType*>, Statement*> ofTypes;
};

Connection::Connection(const QString& path, Access access) : m_cache(std::make_unique<Cache>())
{
    countNoMemory();
    try {
        if (access == Access::ReadOnly && QFileInfo::exists(path + QStringLiteral("-journal")))
            rollBackCrashed(path.toUtf8().toStdString());
        m_database = std::make_unique<SQLite::Database>(path.toUtf8().toStdString(), flags(access), kLockWaitMs);
        m_database->exec("PRAGMA foreign_keys = ON");
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
}

Connection::~Connection() = default;

Statement& Connection::statement(const QString& sql)
{
    auto found = m_cache->statements.find(sql);
    if (found == m_cache->statements.end())
        found = m_cache->statements.insert(sql, std::make_shared<Statement>(*m_database, sql));
    found.value()->reset();
    return *found.value();
}

Statement& Connection::statement(QString (*make)(const RecordType&), const RecordType& type)
{
    Statement*& known = m_cache->ofTypes[{make, &type}];
    if (!known)
        known = &statement(make(type));
    known->reset();
    return *known;
}

void Connection::execute(const QString& sql)
{
    try {
        m_database->exec(sql.toUtf8().toStdString());
    } catch (const SQLite::Exception& error) {
        throwFailure(error);
    }
}

Value Connection::scalar(const QString& sql, const std::vector<Value>& bindings)
{
    Statement& query = statement(sql);
    for (size_t index = 0; index < bindings.size(); ++index)
        query.bind(static_cast<int>(index) + 1, bindings[index]);
    const Value value = query.step() ? query.value(0) : Value();
    query.reset();
    return value;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_database->getHandle()) == 0;
}

void Connection::beginWork(Progress::Flag cancelled)
{
    m_cancelled = std::move(cancelled);
    sqlite3_progress_handler(
        m_database->getHandle(), kStepsBetweenLooks,
        [](void* flag) { return int(static_cast<const std::atomic_bool*>(flag)->load(std::memory_order_relaxed)); },
        m_cancelled.get());
}

void Connection::endWork()
{
    sqlite3* database = m_database->getHandle();
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
    m_cancelled.reset();
    for (sqlite3_stmt* each = sqlite3_next_stmt(database, nullptr); each; each = sqlite3_next_stmt(database, each))
        if (sqlite3_stmt_busy(each))
            sqlite3_reset(each);
}

} // namespace cooperage::db
