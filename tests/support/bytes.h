// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include "core/base/failure.h"

namespace cooperage::test {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Names of all that stands in a folder, hidden files too.
inline QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Overwrites parts of every page but the first, as a failing disk does.
inline void damage(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 offset = 4096; offset < file.size(); offset += 4096) {
        file.seek(offset);
        file.write(QByteArray(200, char(0xA5)));
    }
}

/// The sentence of the Failure that `work` throws; empty when it throws none.
template <class Work>
QString sentenceOf(Work work)
{
    try {
        work();
    } catch (const Failure& failure) {
        return failure.text();
    }
    return {};
}

} // namespace cooperage::test
