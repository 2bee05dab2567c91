// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "core/store/backup.h"
#include "core/store/restore.h"
#include "core/store/verify.h"
#include "tests/support/bytes.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

void addPartner(Store& store, const QString& name)
{
    store.transact(Op::Create, name, [&] {
        Partner partner;
        partner.name = name;
        store.insert(partner);
    });
}

qint64 partners(const QString& path)
{
    return ReadStore(path).count({.type = &recordType<Partner>()});
}

/// A file of the college 滨海 with one partner, at a quarter past eight.
class BackupTest : public testing::Test {
protected:
    void SetUp() override
    {
        clock::fix(QDateTime(QDate(2025, 11, 21), QTime(8, 15)));
        file->setPerson(QStringLiteral("罗敏"));
        file->transact(Op::Create, {}, [&] {
            College college;
            college.name = QStringLiteral("滨海/职业");
            file->insert(college);
        });
        addPartner(*file, QStringLiteral("恒拓精密"));
    }
    void TearDown() override { clock::fix(std::nullopt); }
    QString backedUp(backup::Reason reason = backup::Reason::Asked)
    {
        return backup::make(file.path(), folder(), reason, progress);
    }
    /// So many that a backup and a damage reach beyond the first pages.
    void addMany()
    {
        file->transact(Op::Create, {}, [&] {
            for (int number = 0; number < 200; ++number) {
                Partner partner;
                partner.name = QStringLiteral("公司 %1").arg(number);
                file->insert(partner);
            }
        });
    }
    QString folder() const { return backup::folderOf(file.path()); }

    TempStore file;
    Progress progress;
};

backup::Backup at(const QDate& day, backup::Reason reason = backup::Reason::Daily)
{
    return {day.toString(Qt::ISODate), {}, QDateTime(day, QTime(8, 0)), reason};
}

} // namespace

TEST_F(BackupTest, IsNamedAfterCollegeAndTimeAndHoldsWhatTheFileHeld)
{
    const QString path = backedUp();
    EXPECT_EQ(QFileInfo(path).fileName(), QStringLiteral("滨海-职业_2025-11-21_08-15-00_asked.coop"));
    addPartner(*file, QStringLiteral("later"));
    const backup::Contents contents = backup::contentsOf(path);
    EXPECT_EQ(contents.college, QStringLiteral("滨海/职业"));
    EXPECT_EQ(contents.lastPerson, QStringLiteral("罗敏"));
    EXPECT_EQ(contents.lastChange, clock::now());
    EXPECT_EQ(contents.counts.at(&recordType<Partner>()), 1);
    EXPECT_EQ(namesIn(folder()), QStringList{QFileInfo(path).fileName()}) << "it stands alone";
}

TEST_F(BackupTest, IsMadeWhileSomebodyWritesAndHoldsTheCommittedState)
{
    file->transact(Op::Create, {}, [&] {
        Partner partner;
        partner.name = QStringLiteral("half-done");
        file->insert(partner);
        EXPECT_EQ(partners(backedUp()), 1);
    });
    EXPECT_EQ(partners(file.path()), 2);
}

TEST_F(BackupTest, TwoOfOneSecondHaveDifferentNames)
{
    EXPECT_NE(backedUp(), backedUp());
    ASSERT_EQ(backup::allIn(folder()).size(), 2u);
    EXPECT_EQ(backup::allIn(folder()).front().at, clock::now());
    EXPECT_EQ(backup::allIn(folder()).front().college, QStringLiteral("滨海-职业"));
}

TEST_F(BackupTest, OfADamagedFileIsNotKept)
{
    addMany();
    file.close();
    damage(file.path());
    EXPECT_FALSE(sentenceOf([&] { backedUp(); }).isEmpty());
    EXPECT_EQ(namesIn(folder()), QStringList());
}

TEST_F(BackupTest, ACancelledOneLeavesNothing)
{
    Progress stopped(std::make_shared<std::atomic_bool>(true), {});
    EXPECT_THROW(backup::make(file.path(), folder(), backup::Reason::Daily, stopped), Cancelled);
    EXPECT_EQ(namesIn(folder()), QStringList());
}

TEST_F(BackupTest, RestoreBringsItBackAndKeepsWhatStoodThere)
{
    const QString path = backedUp();
    addPartner(*file, QStringLiteral("later"));
    file.close();
    Restore restore(path, file.path(), progress);
    EXPECT_EQ(partners(file.path()), 2) << "nothing is changed before the end";
    restore.finish();
    EXPECT_EQ(partners(file.path()), 1);
    EXPECT_EQ(partners(restore.safetyCopy()), 2);
    EXPECT_EQ(backup::allIn(folder()).size(), 2u);
    file.reopen();
    addPartner(*file, QStringLiteral("work goes on"));
}

TEST_F(BackupTest, RestoreInPlaceOfADamagedFileKeepsItsBytes)
{
    addMany();
    const QString path = backedUp();
    file.close();
    damage(file.path());
    const QByteArray damaged = bytesOf(file.path());
    Restore restore(path, file.path(), progress);
    restore.finish();
    EXPECT_EQ(faultsOf(file.path()), QStringList());
    EXPECT_EQ(partners(file.path()), 201);
    EXPECT_EQ(bytesOf(restore.safetyCopy()), damaged);
}

TEST_F(BackupTest, ADamagedBackupIsRefusedAndNothingIsTouched)
{
    addMany();
    const QString path = backedUp();
    damage(path);
    file.close();
    const QByteArray before = bytesOf(file.path());
    EXPECT_FALSE(sentenceOf([&] { Restore(path, file.path(), progress); }).isEmpty());
    EXPECT_EQ(bytesOf(file.path()), before);
    EXPECT_EQ(namesIn(file.folder()), (QStringList{QStringLiteral("college-backups"), QStringLiteral("college.coop")}));
}

TEST(BackupsKept, AreAllOfAWeekOneAWeekForTwoMonthsAndOneAMonthForTwoYears)
{
    const QDate today(2025, 11, 21);
    std::vector<backup::Backup> all;
    for (int days = 0; days < 1000; ++days)
        all.push_back(at(today.addDays(-days)));
    const std::vector<backup::Backup> gone = backup::outdated(all, today);
    std::set<QDate> kept;
    for (const backup::Backup& one : all)
        kept.insert(one.at.date());
    for (const backup::Backup& one : gone)
        kept.erase(one.at.date());
    const auto between = [&](int oldest, int newest) {
        return std::count_if(kept.begin(), kept.end(), [&](const QDate& day) {
            return day.daysTo(today) <= oldest && day.daysTo(today) >= newest;
        });
    };
    EXPECT_EQ(between(6, 0), 7);
    EXPECT_NEAR(between(61, 7), 8, 1);
    EXPECT_NEAR(between(730, 62), 22, 1);
    EXPECT_EQ(between(1000, 731), 0);
    EXPECT_TRUE(kept.contains(QDate(2025, 8, 31))) << "the newest of a month";
}

TEST(BackupsKept, WhatSomebodyAskedForIsNeverRemoved)
{
    const QDate today(2025, 11, 21);
    EXPECT_TRUE(backup::outdated({at(QDate(2015, 1, 1), backup::Reason::Asked)}, today).empty());
    EXPECT_EQ(backup::outdated({at(QDate(2015, 1, 1), backup::Reason::BeforeImport)}, today).size(), 1u);
}

TEST(BackupHome, FilesOfOneNameFromTwoFoldersHaveFoldersOfTheirOwn)
{
    QTemporaryDir drive;
    const QString one = QStringLiteral("/a/台账.coop"), two = QStringLiteral("/b/台账.coop");
    EXPECT_EQ(backup::folderOf(one), QStringLiteral("/a/台账-backups"));
    backup::setHome(drive.path());
    EXPECT_TRUE(backup::folderOf(one).startsWith(drive.path() + QStringLiteral("/台账-")));
    EXPECT_NE(backup::folderOf(one), backup::folderOf(two));
    EXPECT_EQ(backup::folderOf(one), backup::folderOf(one));
    backup::setHome(drive.filePath(QStringLiteral("not there")));
    EXPECT_FALSE(backup::isHomeReachable());
    EXPECT_EQ(backup::folderOf(one), QStringLiteral("/a/台账-backups"));
    backup::setHome({});
    EXPECT_TRUE(backup::isHomeReachable());
}
