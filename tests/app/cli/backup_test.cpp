// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSettings>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "tests/support/bytes.h"
#include "tests/support/cli.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// A file with the partner 云帆 in it.
QString fileWith(const CliFolder& folder)
{
    const QString path = folder.newFile();
    const std::unique_ptr<Store> store = Store::open(path);
    store->transact(Op::Create, {}, [&] {
        Partner partner;
        partner.name = QStringLiteral("云帆");
        store->insert(partner);
    });
    return path;
}

qint64 partnersIn(const QString& path)
{
    return ReadStore(path).count({.type = &recordType<Partner>()});
}

} // namespace

TEST(CliBackup, GoesToTheFolderAndIsNamedInTheAnswer)
{
    const CliFolder folder;
    const QString file = fileWith(folder);
    const CliResult made = runCli({QStringLiteral("backup"), file, folder.path(QStringLiteral("kept/here"))});
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    const auto backups = backup::allIn(folder.path(QStringLiteral("kept/here")));
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_TRUE(made.out.contains(backups.front().path)) << made.out.toStdString();
    EXPECT_EQ(runCli({QStringLiteral("verify"), backups.front().path}).exit, 0);
    EXPECT_EQ(partnersIn(backups.front().path), 1);
}

TEST(CliBackup, WithoutAFolderGoesWhereTheAutomaticOnesGo)
{
    const CliFolder folder;
    const QString file = fileWith(folder);
    EXPECT_EQ(runCli({QStringLiteral("backup"), file}).exit, 0);
    EXPECT_EQ(backup::allIn(folder.path(QStringLiteral("college-backups"))).size(), 1u);

    // What somebody has chosen in the window.
    const QString home = folder.path(QStringLiteral("另一块盘"));
    ASSERT_TRUE(QDir().mkpath(home) && QDir().mkpath(folder.path(QStringLiteral("settings"))));
    QSettings chosen(folder.path(QStringLiteral("settings/Cooperage/Cooperage.conf")), QSettings::IniFormat);
    chosen.setValue(QLatin1StringView(backup::kHomeSetting), home);
    chosen.sync();
    const CliResult made = runCli({QStringLiteral("backup"), file}, {}, folder.path(QStringLiteral("settings")));
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_TRUE(made.out.contains(home)) << made.out.toStdString();
    EXPECT_EQ(backup::allIn(folder.path(QStringLiteral("college-backups"))).size(), 1u) << "still only the first one";
}

TEST(CliBackup, OfAFileThatIsNotThereCannotBeDone)
{
    const CliFolder folder;
    const CliResult none = runCli({QStringLiteral("backup"), folder.path(QStringLiteral("no.coop")), folder.path({})});
    EXPECT_EQ(none.exit, 3);
    EXPECT_EQ(none.err.count(u'\n'), 1);
}

TEST(CliRestore, NeedsForceToReplaceAFileAndKeepsWhatStoodThere)
{
    const CliFolder folder;
    const QString file = fileWith(folder);
    const QString kept = folder.path(QStringLiteral("kept"));
    runCli({QStringLiteral("backup"), file, kept});
    const QString made = backup::allIn(kept).front().path;
    ASSERT_EQ(runCli({QStringLiteral("undo"), file}).exit, 0);

    const QByteArray before = bytesOf(file);
    EXPECT_EQ(runCli({QStringLiteral("restore"), made, file}).exit, 3);
    EXPECT_EQ(bytesOf(file), before);

    EXPECT_EQ(runCli({QStringLiteral("restore"), made, file, QStringLiteral("--force")}).exit, 0);
    EXPECT_EQ(partnersIn(file), 1);
    const auto safety = backup::allIn(backup::folderOf(file));
    ASSERT_EQ(safety.size(), 1u);
    EXPECT_EQ(safety.front().reason, backup::Reason::BeforeRestore);
    EXPECT_EQ(partnersIn(safety.front().path), 0);

    EXPECT_EQ(runCli({QStringLiteral("restore"), made, folder.path(QStringLiteral("new.coop"))}).exit, 0);
    EXPECT_EQ(partnersIn(folder.path(QStringLiteral("new.coop"))), 1);
}

TEST(CliRestore, WhatIsNoBackupIsRefused)
{
    const CliFolder folder;
    const QString file = fileWith(folder);
    QFile other(folder.path(QStringLiteral("other.coop")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("no database at all");
    other.close();
    EXPECT_EQ(runCli({QStringLiteral("restore"), other.fileName(), file, QStringLiteral("--force")}).exit, 3);
    EXPECT_EQ(partnersIn(file), 1);
}

TEST(CliLock, WritingIsRefusedWhileAnotherProgramHasTheFileAndReadingWorks)
{
    const CliFolder folder;
    const QString file = fileWith(folder);
    const std::unique_ptr<Store> open = Store::open(file);
    open->setPerson(QStringLiteral("罗敏"));
    const CliResult refused = runCli({QStringLiteral("undo"), file});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_EQ(refused.err.count(u'\n'), 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("罗敏"))) << refused.err.toStdString();
    EXPECT_EQ(runCli({QStringLiteral("search"), file, QStringLiteral("云帆")}).exit, 0);
    EXPECT_EQ(runCli({QStringLiteral("backup"), file, folder.path(QStringLiteral("kept"))}).exit, 0);
    EXPECT_EQ(runCli({QStringLiteral("new"), file, QStringLiteral("--force")}).exit, 3);
    EXPECT_EQ(partnersIn(file), 1);
}
