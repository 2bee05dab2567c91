// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <gtest/gtest.h>

#include "core/exchange/import.h"
#include "tests/support/temp_store.h"

namespace cooperage::test {

/// A ledger of a few lines: written as a .csv file of this name, then imported as any other.
inline ImportPlan importLines(TempStore& store, const QString& name, const QStringList& lines,
                              const ImportOptions& options = {})
{
    QFile file(store.folder() + u'/' + name + u".csv"_qs);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write((lines.join(u'\n') + u'\n').toUtf8());
    file.close();
    Progress progress;
    ImportPlan plan = makePlan(*store, {file.fileName()}, options, progress);
    applyPlan(*store, plan, progress);
    return plan;
}

/// What one value of the file is, as text; "-" where there is none.
inline QString valueIn(TempStore& store, const QString& sql)
{
    const Value value = store->connection().scalar(sql);
    if (value.isText())
        return value.text();
    if (value.isReal())
        return QString::number(value.real());
    return value.isNull() ? QStringLiteral("-") : QString::number(value.integer());
}

/// The notes of a plan's first sheet, as "row column value: text".
inline QStringList shown(const std::vector<CellNote>& notes)
{
    QStringList lines;
    for (const CellNote& note : notes)
        lines << u"%1 %2 %3: %4"_qs.arg(note.row).arg(note.column < 0 ? u"-"_qs : columnName(note.column), note.value,
                                                      note.text);
    return lines;
}

} // namespace cooperage::test
