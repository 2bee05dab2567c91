// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSysInfo>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/drive.h"
#include "core/store/file_lock.h"
#include "tests/support/bytes.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// The lock file as a program with this number on this computer leaves it; format: QLockFile's own.
void leaveLock(const QString& folder, const QByteArray& process, const QByteArray& computer, const QByteArray& id)
{
    QFile lock(folder + QStringLiteral("/.~college.coop.lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(process + "\ncooperage\n" + computer + '\n' + id + "\n\n");
    QFile who(folder + QStringLiteral("/.~college.coop.who"));
    ASSERT_TRUE(who.open(QIODevice::WriteOnly));
    who.write("周老师");
}

} // namespace

TEST(FileLock, NothingStandsBesideAFileAtRestAndReadingLeavesNothingEither)
{
    TempStore file;
    file->transact(Op::Create, {}, [&] {
        Partner partner;
        partner.name = QStringLiteral("恒拓");
        file->insert(partner);
    });
    EXPECT_GT(namesIn(file.folder()).size(), 1) << "while it is written there is a log";
    file.close();
    EXPECT_EQ(namesIn(file.folder()), QStringList{QStringLiteral("college.coop")});
    EXPECT_EQ(ReadStore(file.path()).count({.type = &recordType<Partner>()}), 1);
    EXPECT_EQ(namesIn(file.folder()), QStringList{QStringLiteral("college.coop")});
}

TEST(FileLock, ThatNobodyCameToWriteIsTaken)
{
    TempStore file;
    file.close();
    QFile lock(file.folder() + QStringLiteral("/.~college.coop.lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly)); // by a program that died right then
    lock.close();
    EXPECT_TRUE(FileLock::take(file.path(), QStringLiteral("罗敏"), 0));
}

TEST(FileLock, OfAnotherComputerIsRespectedAndItsHolderNamed)
{
    TempStore file;
    file.close();
    leaveLock(file.folder(), "4711", "PC-07", "another-machine");
    const std::optional<FileHolder> holder = FileLock::holderOf(file.path());
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->person, QStringLiteral("周老师"));
    EXPECT_EQ(holder->computer, QStringLiteral("PC-07"));
    EXPECT_TRUE(holder->since.isValid());
    const QString sentence = sentenceOf([&] { FileLock::take(file.path(), QStringLiteral("罗敏"), 0); });
    EXPECT_TRUE(sentence.contains(QStringLiteral("周老师")) && sentence.contains(QStringLiteral("PC-07")))
        << sentence.toStdString();
    EXPECT_EQ(ReadStore(file.path()).count({.type = &recordType<Partner>()}), 0) << "reading goes on";
}

TEST(FileLock, OfACrashedProgramIsTakenOver)
{
    TempStore file;
    file.close();
    leaveLock(file.folder(), "999999999", QSysInfo::machineHostName().toLocal8Bit(), QSysInfo::machineUniqueId());
    EXPECT_FALSE(FileLock::holderOf(file.path()));
    leaveLock(file.folder(), "999999999", QSysInfo::machineHostName().toLocal8Bit(), QSysInfo::machineUniqueId());
    file.reopen();
    EXPECT_FALSE(file->nextUndo());
}

TEST(FileLock, IsSharedWithinAProcessAndGoesWithTheLastHolder)
{
    TempStore file;
    std::shared_ptr<FileLock> second = FileLock::take(file.path(), QStringLiteral("罗敏"), 0);
    file.close();
    EXPECT_TRUE(namesIn(file.folder()).contains(QStringLiteral(".~college.coop.lock")));
    EXPECT_FALSE(FileLock::holderOf(file.path())) << "one does not stand in one's own way";
    second.reset();
    EXPECT_EQ(namesIn(file.folder()), QStringList{QStringLiteral("college.coop")});
}

TEST(Drive, SharesAndSticksAreToldFromOwnDisks)
{
    for (const char* far : {"nfs4", "cifs", "fuse.sshfs", "vfat", "exfat", "FAT32"})
        EXPECT_TRUE(isFarOrRemovableType(far)) << far;
    for (const char* own : {"ext4", "btrfs", "xfs", "apfs", "NTFS", "tmpfs", "overlay"})
        EXPECT_FALSE(isFarOrRemovableType(own)) << own;
}
