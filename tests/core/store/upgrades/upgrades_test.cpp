// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/recycle_bin.h"
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

namespace {

struct KeptFile {
    QString name;
    qint64 version;
};

std::vector<KeptFile> keptFiles()
{
    const QDir folder(QStringLiteral(COOPERAGE_TEST_DATA "/files"));
    std::vector<KeptFile> kept;
    for (const QString& name : folder.entryList({QStringLiteral("*.coop")}, QDir::Files))
        kept.push_back({name, name.section(u'_', 1, 1).toLongLong()});
    return kept;
}

/// Every value of every table, of the columns that `columns` names.
std::map<QString, QStringList> rowsOf(const QString& path, const std::map<QString, QStringList>& columns)
{
    db::Connection connection(path, db::Connection::Access::ReadOnly);
    std::map<QString, QStringList> rows;
    for (const auto& [table, names] : columns) {
        QStringList quoted;
        for (const QString& name : names)
            quoted.append(QStringLiteral("quote(\"%1\")").arg(name));
        db::Statement& all = connection.statement(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY rowid")
                                                      .arg(quoted.join(QStringLiteral(" || ',' || ")), table));
        while (all.step())
            rows[table].append(all.text(0));
        all.reset();
    }
    return rows;
}

std::map<QString, QStringList> columnsOf(const QString& path)
{
    db::Connection connection(path, db::Connection::Access::ReadOnly);
    db::Statement& all = connection.statement(QStringLiteral(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"));
    std::map<QString, QStringList> columns;
    while (all.step())
        columns[all.text(0)].append(all.text(1));
    all.reset();
    return columns;
}

class KeptFileOf : public testing::TestWithParam<KeptFile> {
protected:
    void SetUp() override
    {
        path = folder.filePath(GetParam().name);
        ASSERT_TRUE(QFile::copy(QStringLiteral(COOPERAGE_TEST_DATA "/files/") + GetParam().name, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }

    QTemporaryDir folder;
    QString path;
};
INSTANTIATE_TEST_SUITE_P(Versions, KeptFileOf, testing::ValuesIn(keptFiles()),
                         [](const auto& tested) { return tested.param.name.section(u'.', 0, 0).toStdString(); });

} // namespace

TEST(Upgrades, AFileOfEveryVersionBeforeTodaysIsKept)
{
    std::set<qint64> versions;
    for (const KeptFile& kept : keptFiles()) {
        versions.insert(kept.version);
        EXPECT_EQ(upgrades::versionOf(QStringLiteral(COOPERAGE_TEST_DATA "/files/") + kept.name), kept.version);
    }
    for (qint64 version = 1; version < kNow; ++version)
        EXPECT_TRUE(versions.contains(version)) << version;
}

TEST_P(KeptFileOf, AnOldVersionEqualsAFreshOneOnceUpgraded)
{
    const QString fresh = folder.filePath(QStringLiteral("fresh.coop"));
    Store::create(fresh);
    Store::open(path);
    EXPECT_EQ(tablesOf(path), tablesOf(fresh));
    EXPECT_EQ(columnsOf(path), columnsOf(fresh));
    EXPECT_EQ(upgrades::versionOf(path), kNow);
    EXPECT_EQ(faultsOf(path), QStringList());
}

TEST_P(KeptFileOf, AnOldVersionIsExaminedAsItIs)
{
    EXPECT_EQ(faultsOf(path), QStringList());
    EXPECT_EQ(upgrades::versionOf(path), GetParam().version);
    {
        db::Connection connection(path, db::Connection::Access::ReadWrite);
        connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        connection.execute(
            QStringLiteral("INSERT INTO contact (id, revision, partner, name) VALUES (4712, 1, 4711, 'nobody')"));
    }
    EXPECT_EQ(faultsOf(path).size(), 1);
}

TEST_P(KeptFileOf, AnOldVersionKeepsEveryValueAndABackupOfItself)
{
    const auto columns = columnsOf(path);
    const auto before = rowsOf(path, columns);
    EXPECT_FALSE(before.at(QStringLiteral("partner")).isEmpty());
    Store::open(path);
    EXPECT_EQ(rowsOf(path, columns), before);
    const auto backups = backup::allIn(backup::folderOf(path));
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups.front().reason, backup::Reason::BeforeUpgrade);
    EXPECT_EQ(upgrades::versionOf(backups.front().path), GetParam().version);
    EXPECT_EQ(rowsOf(backups.front().path, columns), before);
}

TEST_P(KeptFileOf, AnOldVersionCanBeUndoneToItsBeginningAndDoneAgain)
{
    const std::unique_ptr<Store> store = Store::open(path);
    const auto state = [&] {
        std::vector<std::vector<Row>> rows;
        for (const RecordType* type : allRecordTypes()) {
            rows.push_back(store->rows({.type = type}));
        }
        return rows;
    };
    const auto before = state();
    Progress progress;
    int steps = 0;
    while (store->undo(progress))
        ++steps;
    EXPECT_GT(steps, 0);
    for (const RecordType* type : allRecordTypes())
        EXPECT_EQ(store->count({.type = type}), 0) << type->names().table;
    for (int step = 0; step < steps; ++step)
        ASSERT_TRUE(store->redo(progress));
    EXPECT_EQ(state(), before);
}

TEST(Upgrades, FromTheFirstVersionFindTheNameUnderWhichAnAgreementWasSigned)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.coop"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(COOPERAGE_TEST_DATA "/files/version_1_history.coop"), path));
    const std::unique_ptr<Store> store = Store::open(path);
    QStringList names;
    for (const Agreement& agreement : store->all<Agreement>())
        names << agreement.number + u'=' + agreement.partnerAsSigned;
    EXPECT_EQ(names, (QStringList{u"XY-2023-001=云帆科技有限公司"_qs, u"XY-2025-002=云帆软件有限公司"_qs}));
    const RecordType& type = recordType<Partner>();
    const auto history = historyOf(*store, type, store->all<Agreement>().front().partner.value);
    EXPECT_TRUE(std::any_of(history.begin(), history.end(), [](const HistoryEntry& entry) {
        return entry.who == u"王晓"_qs && entry.oldText == u"云帆科技有限公司"_qs;
    }));
    Progress progress;
    const auto bin = recycle_bin::allIn(*store, progress);
    ASSERT_EQ(bin.size(), 2u);
    EXPECT_EQ(bin.front().title, u"陈立 · 云帆软件有限公司"_qs);
    recycle_bin::restore(*store, recycle_bin::planRestore(*store, {bin[0].key, bin[1].key}));
    EXPECT_EQ(store->all<Contact>().front().name, u"陈立"_qs);
    EXPECT_TRUE(store->all<CertificateResult>().front().examSession.isSet());
}
