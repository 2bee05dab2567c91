// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <memory>

#include "core/base/progress.h"
#include "core/db/statement.h"

namespace SQLite {
class Database;
}

namespace cooperage {
class RecordType;
}

namespace cooperage::db {

/// One connection to one file. Belongs to the thread that uses it.
///
/// Every error is a Failure with a sentence for the user. Foreign keys are on; a lock is waited for five seconds.
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    Connection(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The prepared statement of this text, made once and kept; reset and without bindings.
    Statement& statement(const QString& sql);
    /// The same of the text that `make` writes for a type, found without writing it again.
    Statement& statement(QString (*make)(const RecordType&), const RecordType& type);
    /// Runs one or several statements without results.
    void execute(const QString& sql);
    /// The first column of the first row; Null when there is no row.
    Value scalar(const QString& sql, const std::vector<Value>& bindings = {});

    /// Whether a transaction of this connection is open, for reading or writing.
    bool isInTransaction() const;

    /// The whole committed state into the file at `path`, which must not be there yet, by SQLite's online backup: this
    /// file may be read and written meanwhile. The copy stands alone, with no log beside it. A failure may leave part
    /// of it: make it where nobody looks and move it then.
    void copyTo(const QString& path, Progress& progress);

    /// From now on a statement fails with Cancelled once the flag is up, in the middle of its work too. One of a few
    /// steps (BEGIN, COMMIT) is never cut short: it is done or it was not begun.
    void beginWork(Progress::Flag cancelled);
    /// Ends that, and whatever a failure has left half read: it would keep this connection at the state of then.
    void endWork();

private:
    struct Cache;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<Cache> m_cache;
    Progress::Flag m_cancelled;
};

} // namespace cooperage::db
