// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/store/upgrades/upgrades.h"
#include "core/store/verify.h"
#include "tests/support/bytes.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

constexpr qint64 kNow = schema::kVersion;

/// Tables and indexes of a file, as the file itself has them.
QStringList tablesOf(const QString& path)
{
    db::Connection connection(path, db::Connection::Access::ReadOnly);
    db::Statement& all =
        connection.statement(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"));
    QStringList found;
    while (all.step())
        found.append(all.text(0));
    all.reset();
    return found;
}

/// A file of today with one partner, as a later program would find it.
QString anOldFile(TempStore& file)
{
    file->transact(Op::Create, {}, [&] {
        Partner partner;
        partner.name = QStringLiteral("恒拓");
        file->insert(partner);
    });
    file.close();
    return file.path();
}

} // namespace

TEST(Upgrades, LeadFromVersionToVersionWithoutAGap)
{
    qint64 version = kNow - qint64(upgrades::all().size());
    for (const upgrades::Upgrade& step : upgrades::all())
        EXPECT_EQ(step.from, version++);
    EXPECT_EQ(version, kNow);
}

TEST(Upgrades, AllStepsAreDoneAfterAProvedBackup)
{
    TempStore file;
    const QString path = anOldFile(file);
    const QByteArray before = bytesOf(path);
    const upgrades::Upgrade steps[] = {
        {kNow, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"},
        {kNow + 1, "ALTER TABLE later ADD COLUMN name TEXT; INSERT INTO later (name) SELECT name FROM partner"}};
    Progress progress;
    upgrades::run(path, steps, progress);
    EXPECT_EQ(upgrades::versionOf(path), kNow + 2);
    {
        db::Connection connection(path, db::Connection::Access::ReadOnly);
        EXPECT_EQ(connection.scalar(QStringLiteral("SELECT name FROM later")).text(), QStringLiteral("恒拓"));
    }
    const auto backups = backup::allIn(backup::folderOf(path));
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups.front().reason, backup::Reason::BeforeUpgrade);
    EXPECT_EQ(upgrades::versionOf(backups.front().path), kNow);
    EXPECT_EQ(faultsOf(backups.front().path), QStringList());
    upgrades::run(path, steps, progress);
    EXPECT_EQ(backup::allIn(backup::folderOf(path)).size(), 1u) << "the second time there is nothing to do";
}

TEST(Upgrades, AStepThatFailsLeavesTheOldFile)
{
    TempStore file;
    const QString path = anOldFile(file);
    const QStringList before = tablesOf(path);
    const upgrades::Upgrade wrong[] = {{kNow, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"},
                                       {kNow + 1, "ALTER TABLE nowhere ADD COLUMN name TEXT"}};
    const upgrades::Upgrade unsound[] = {
        {kNow, "INSERT INTO contact (id, revision, partner, name) VALUES (1, 1, 4711, 'nobody')"}};
    Progress progress;
    EXPECT_FALSE(sentenceOf([&] { upgrades::run(path, wrong, progress); }).isEmpty());
    EXPECT_FALSE(sentenceOf([&] { upgrades::run(path, unsound, progress); }).isEmpty());
    EXPECT_EQ(tablesOf(path), before);
    EXPECT_EQ(upgrades::versionOf(path), kNow);
    EXPECT_EQ(faultsOf(path), QStringList());
}

TEST(Upgrades, EveryKeptFileOpensAndEqualsAFreshOne)
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.coop"));
    Store::create(fresh);
    const QDir kept(QStringLiteral(COOPERAGE_TEST_DATA "/files"));
    for (const QString& name : kept.entryList({QStringLiteral("*.coop")}, QDir::Files)) {
        const QString copy = folder.filePath(name);
        ASSERT_TRUE(QFile::copy(kept.filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        EXPECT_GT(Store::open(copy)->count({.type = &recordType<Partner>()}), 0) << name.toStdString();
        EXPECT_EQ(tablesOf(copy), tablesOf(fresh)) << name.toStdString();
        EXPECT_EQ(faultsOf(copy), QStringList()) << name.toStdString();
    }
}
