// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

#include "core/store/backup.h"
#include "core/store/store.h"
#include "core/store/verify.h"
#include "tests/support/bytes.h"
#include "tests/support/cli.h"
#include "tests/support/whole_state.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// How often the program is killed in each of the jobs.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("COOPERAGE_KILLS");
    return asked > 0 ? asked : 10;
}

/// The moment to kill at: any time of the whole run, or, where the real writing goes on, soon after the write-ahead log
/// has begun to grow.
void waitForMoment(QProcess& process, const QString& log, qint64 wholeRun, bool whileWriting)
{
    auto* chance = QRandomGenerator::global();
    QElapsedTimer clock;
    clock.start();
    if (!whileWriting) {
        QThread::msleep(static_cast<unsigned long>(chance->bounded(wholeRun + 1)));
        return;
    }
    while (QFileInfo(log).size() == 0 && clock.elapsed() < 4 * wholeRun + 5000 && process.state() == QProcess::Running)
        process.waitForFinished(1);
    QThread::usleep(static_cast<unsigned long>(chance->bounded(30'000)));
}

/// What a killed program may leave: one state or the other, and in its folders only whole backups.
void examine(const QString& work, const WholeState& start, const WholeState& end, int time)
{
    EXPECT_EQ(faultsOf(work), QStringList()) << "after kill " << time;
    const WholeState left = stateOf(work);
    EXPECT_TRUE(left == start || left == end) << "a state between, after kill " << time;
    for (const QString& folder : {backup::folderOf(work), QFileInfo(work).path() + QStringLiteral("/kept")})
        for (const backup::Backup& one : backup::allIn(folder))
            EXPECT_EQ(faultsOf(one.path), QStringList()) << one.path.toStdString() << ", after kill " << time;
}

/// Does a job on copies of `before` again and again, kills it, and holds what is left against before and after.
void killOften(const CliFolder& folder, const QString& before, const QStringList& command)
{
    const QString work = folder.path(QStringLiteral("work.coop"));
    QStringList arguments = command;
    arguments.replaceInStrings(QStringLiteral("FILE"), work);
    const WholeState start = stateOf(before);
    copyOver(before, work);
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(runCli(arguments).exit, 0);
    const qint64 wholeRun = clock.elapsed();
    const WholeState end = stateOf(work);
    int undisturbed = 0;
    for (int time = 0; time < kills(); ++time) {
        copyOver(before, work);
        for (const QString& kept : {backup::folderOf(work), folder.path(QStringLiteral("kept"))})
            QDir(kept).removeRecursively();
        QProcess process;
        process.start(qEnvironmentVariable("COOPERAGE_CLI"), arguments);
        ASSERT_TRUE(process.waitForStarted());
        waitForMoment(process, work + QStringLiteral("-wal"), wholeRun, time % 2 == 1 && start != end);
        process.kill();
        process.waitForFinished(-1);
        undisturbed += process.exitStatus() == QProcess::NormalExit;
        examine(work, start, end, time);
        if (testing::Test::HasFailure())
            return;
    }
    EXPECT_LT(undisturbed, kills()) << "every run came to its end: nothing was tested";
}

/// A ledger of 500 placements, and with them hundreds of students and dozens of partners.
QString makeLedger(const CliFolder& folder)
{
    const QString college = folder.path(QStringLiteral("sample.coop"));
    const QString ledger = folder.path(QStringLiteral("placements.xlsx"));
    EXPECT_EQ(runCli({QStringLiteral("demo"), college, QStringLiteral("--placements=500")}).exit, 0);
    EXPECT_EQ(
        runCli({QStringLiteral("export"), college, QStringLiteral("placement"), QStringLiteral("--out"), ledger}).exit,
        0);
    return ledger;
}

} // namespace

TEST(CliKilled, AnImportIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    const QString ledger = makeLedger(folder);
    killOften(folder, folder.newFile(), {QStringLiteral("import"), QStringLiteral("FILE"), ledger});
}

TEST(CliKilled, AnUndoIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    const QString ledger = makeLedger(folder);
    const QString file = folder.newFile();
    ASSERT_EQ(runCli({QStringLiteral("import"), file, ledger}).exit, 0);
    killOften(folder, file, {QStringLiteral("undo"), QStringLiteral("FILE")});
    ASSERT_EQ(runCli({QStringLiteral("undo"), file}).exit, 0);
    killOften(folder, file, {QStringLiteral("redo"), QStringLiteral("FILE")});
}

TEST(CliKilled, ABackupIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    makeLedger(folder);
    killOften(folder, folder.path(QStringLiteral("sample.coop")),
              {QStringLiteral("backup"), QStringLiteral("FILE"), folder.path(QStringLiteral("kept"))});
}

TEST(CliKilled, ARestoreLeavesTheOldFileOrTheBackup)
{
    const CliFolder folder;
    makeLedger(folder);
    const QString sample = folder.path(QStringLiteral("sample.coop"));
    const QString backup = folder.path(QStringLiteral("older.coop"));
    ASSERT_TRUE(QFile::copy(sample, backup));
    ASSERT_EQ(runCli({QStringLiteral("undo"), sample}).exit, 0);
    killOften(folder, sample, {QStringLiteral("restore"), backup, QStringLiteral("FILE"), QStringLiteral("--force")});
}
