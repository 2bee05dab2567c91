// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/sql_error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "core/base/failure.h"
#include "core/base/words.h"

namespace cooperage::db {

namespace {

const char* sentence(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return QT_TRANSLATE_NOOP("core", "The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QT_TRANSLATE_NOOP("core",
                                 "The file cannot be written: it is read-only. Copy it to a folder of your own.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QT_TRANSLATE_NOOP("core", "The file is in use by another program. Close it there and try again.");
    case SQLITE_CORRUPT:
        return QT_TRANSLATE_NOOP("core", "The file is damaged. Restore the last backup.");
    case SQLITE_NOTADB:
        return QT_TRANSLATE_NOOP("core", "This is not a Cooperage file.");
    case SQLITE_CANTOPEN:
        return QT_TRANSLATE_NOOP("core", "The file cannot be opened. Check that it exists and that you may read it.");
    case SQLITE_IOERR:
        return QT_TRANSLATE_NOOP("core",
                                 "The disk or drive does not answer. Nothing was changed; check it and try again.");
    case SQLITE_NOMEM:
        return QT_TRANSLATE_NOOP("core", "There is not enough memory for this. Close other programs and try again.");
    default:
        return QT_TRANSLATE_NOOP("core", "The file could not be read or written. Nothing was changed.");
    }
}

} // namespace

void throwFailure(const SQLite::Exception& error)
{
    if (error.getErrorCode() == SQLITE_INTERRUPT)
        throw Cancelled();
    throw Failure(coreText(sentence(error.getErrorCode())),
                  QStringLiteral("%1 (%2)").arg(QString::fromUtf8(error.what())).arg(error.getExtendedErrorCode()));
}

} // namespace cooperage::db
