// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/read_store.h"
#include "core/store/whole_file.h"

namespace cooperage::test {

/// Everything a file says, what can be undone and done again included.
struct WholeState {
    std::vector<std::vector<Row>> rows;
    std::optional<qint64> undo, redo; ///< records of the step

    bool operator==(const WholeState&) const = default;
};

inline WholeState stateOf(const QString& path)
{
    const ReadStore store(path);
    WholeState state;
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
}

} // namespace cooperage::test
