// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace cooperage::test {

/// What one call of the command line left behind.
struct CliResult {
    int exit = -1; ///< -1: it crashed
    QString out;
    QString err;

    /// Standard output as JSON; a test failure when it is none.
    QJsonObject json() const;
};

/// Runs the program named by COOPERAGE_CLI as a process of its own, messages in English unless `language` says else,
/// with the settings of a person in the folder `settings`, or of one who has none.
CliResult runCli(const QStringList& arguments, const QString& language = QStringLiteral("en"),
                 const QString& settings = {});

/// A folder for a test's files, gone with the object.
class CliFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A new empty file made by the command line.
    QString newFile(const QString& name = QStringLiteral("college.coop")) const;

private:
    QTemporaryDir m_folder;
};

} // namespace cooperage::test
