// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/read_store.h"
#include "core/store/schema.h"
#include "core/store/upgrades/upgrades.h"
#include "core/store/whole_file.h"

namespace cooperage::test {

/// Everything a file says, what can be undone and done again included.
struct WholeState {
    std::vector<std::vector<Row>> rows;
    std::optional<qint64> undo, redo; ///< records of the step
    QStringList older;                ///< of a file of an older version: its tables, and nothing of the rest

    bool operator==(const WholeState&) const = default;
};

/// Every value of every table, whatever the version.
inline QStringList everyValueOf(const QString& path)
{
    db::Connection connection(path, db::Connection::Access::ReadOnly);
    QStringList tables, values;
    db::Statement& names = connection.statement(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    while (names.step())
        tables.append(names.text(0));
    names.reset();
    for (const QString& table : tables) {
        values.append(table);
        db::Statement& all = connection.statement(QStringLiteral("SELECT * FROM \"%1\" ORDER BY rowid").arg(table));
        while (all.step())
            for (int column = 0; column < all.columnCount(); ++column)
                values.append(all.text(column));
        all.reset();
    }
    return values;
}

inline WholeState stateOf(const QString& path)
{
    WholeState state;
    if (upgrades::versionOf(path) < schema::kVersion) {
        state.older = everyValueOf(path);
        return state;
    }
    const ReadStore store(path);
    for (const RecordType* type : allRecordTypes())
        state.rows.push_back(store.rows({.type = type}));
    if (const std::optional<Step> step = store.nextUndo())
        state.undo = step->records;
    if (const std::optional<Step> step = store.nextRedo())
        state.redo = step->records;
    return state;
}

/// A file at rest over another one, whose logs go.
inline void copyOver(const QString& from, const QString& to)
{
    QFile::remove(to);
    for (const QString& companion : companionsOf(to))
        QFile::remove(companion);
    ASSERT_TRUE(QFile::copy(from, to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace cooperage::test
