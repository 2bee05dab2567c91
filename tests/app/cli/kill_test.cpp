// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <iostream>

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
    return asked > 0 ? asked : 40;
}

/// A command and what it works on: each run begins with the same file.
struct Job {
    const CliFolder& folder;
    QString before;
    QStringList command; ///< FILE stands for the file to work on

    QString work() const { return folder.path(QStringLiteral("work.coop")); }
    QString kept() const { return folder.path(QStringLiteral("kept")); }

    void start(QProcess& process) const
    {
        copyOver(before, work());
        for (const QString& backups : {backup::folderOf(work()), kept()})
            QDir(backups).removeRecursively();
        QStringList arguments = command;
        arguments.replaceInStrings(QStringLiteral("FILE"), work());
        process.start(qEnvironmentVariable("COOPERAGE_CLI"), arguments);
        ASSERT_TRUE(process.waitForStarted());
    }
    /// Whether the file, or a new one beside it, is being written.
    bool isWriting() const
    {
        return QFileInfo(work() + QStringLiteral("-wal")).size() > 0 || isDrafting(folder.path({})) ||
               isDrafting(kept());
    }

private:
    static bool isDrafting(const QString& where)
    {
        return !QDir(where).entryList({QStringLiteral(".*")}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).empty();
    }
};

/// How long the job takes, and its last part, in which it writes, in microseconds.
struct Course {
    qint64 whole = 0;
    qint64 writing = 0;
};

/// Waits until the moment, or until the program has ended by itself.
void waitUntil(QProcess& process, const QElapsedTimer& clock, qint64 moment)
{
    const qint64 left = moment - clock.nsecsElapsed() / 1000;
    if (left > 0 && !process.waitForFinished(static_cast<int>(left / 1000)))
        QThread::usleep(static_cast<unsigned long>(left % 1000));
}

bool waitUntilWriting(const Job& job, QProcess& process)
{
    while (!job.isWriting()) {
        if (process.waitForFinished(0))
            return false;
        QThread::usleep(100);
    }
    return true;
}

/// The job undisturbed.
Course courseOf(const Job& job)
{
    QProcess process;
    Course course;
    QElapsedTimer clock;
    clock.start();
    job.start(process);
    waitUntilWriting(job, process);
    const qint64 begun = clock.nsecsElapsed() / 1000;
    process.waitForFinished(-1);
    course.whole = clock.nsecsElapsed() / 1000;
    course.writing = course.whole - begun;
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return course;
}

/// Runs the job and kills it, every second time when it is writing; `share` of 0 to 1 tells how far on. False: it came
/// to its end before, and the course is corrected by that.
bool killAt(const Job& job, Course& course, double share, bool isWhileWriting)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    job.start(process);
    qint64 from = 0;
    if (isWhileWriting && waitUntilWriting(job, process))
        from = clock.nsecsElapsed() / 1000;
    const qint64 length = isWhileWriting ? course.writing : course.whole;
    waitUntil(process, clock, from + static_cast<qint64>(share * double(length)));
    const qint64 taken = clock.nsecsElapsed() / 1000 - from;
    process.kill();
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::CrashExit)
        return true;
    (isWhileWriting ? course.writing : course.whole) = (length + std::min(length, taken)) / 2;
    return false;
}

/// What a killed program may leave: one state or the other, and in its folders only whole backups.
WholeState examine(const Job& job, const WholeState& start, const WholeState& end, int time)
{
    EXPECT_EQ(faultsOf(job.work()), QStringList()) << "after kill " << time;
    const WholeState left = stateOf(job.work());
    EXPECT_TRUE(left == start || left == end) << "a state between, after kill " << time;
    for (const QString& folder : {backup::folderOf(job.work()), job.kept()})
        for (const backup::Backup& one : backup::allIn(folder))
            EXPECT_EQ(faultsOf(one.path), QStringList()) << one.path.toStdString() << ", after kill " << time;
    return left;
}

/// Kills the job again and again, at moments spread evenly over its course, and holds what is left against before and
/// after. A run that ended before its moment is no kill and is done again.
void killOften(const Job& job)
{
    const WholeState start = stateOf(job.before);
    Course course = courseOf(job);
    const WholeState end = stateOf(job.work());
    auto* chance = QRandomGenerator::global();
    int killed = 0, runs = 0, before = 0, after = 0;
    for (; killed < kills() && runs < 5 * kills(); ++runs) {
        const double share = (killed / 2 + chance->generateDouble()) / ((kills() + 1) / 2);
        if (!killAt(job, course, share, runs % 2 == 1))
            continue;
        ++killed;
        const WholeState left = examine(job, start, end, killed);
        before += left == start;
        after += left == end;
        if (testing::Test::HasFailure())
            return;
    }
    EXPECT_EQ(killed, kills()) << "of " << runs << " runs too many came to their end";
    std::cout << job.command.front().toStdString() << ": " << killed << " kills in " << runs << " runs left " << before
              << " files as before, " << after << " as after\n";
}

/// A ledger of 60 placements, and with them their students and partners.
QString makeLedger(const CliFolder& folder)
{
    const QString college = folder.path(QStringLiteral("sample.coop"));
    const QString ledger = folder.path(QStringLiteral("placements.xlsx"));
    EXPECT_EQ(runCli({QStringLiteral("demo"), college, QStringLiteral("--placements=60")}).exit, 0);
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
    killOften({folder, folder.newFile(), {QStringLiteral("import"), QStringLiteral("FILE"), ledger}});
}

TEST(CliKilled, AnUndoIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    const QString ledger = makeLedger(folder);
    const QString file = folder.newFile();
    ASSERT_EQ(runCli({QStringLiteral("import"), file, ledger}).exit, 0);
    killOften({folder, file, {QStringLiteral("undo"), QStringLiteral("FILE")}});
    ASSERT_EQ(runCli({QStringLiteral("undo"), file}).exit, 0);
    killOften({folder, file, {QStringLiteral("redo"), QStringLiteral("FILE")}});
}

TEST(CliKilled, ABackupIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    makeLedger(folder);
    killOften({folder,
               folder.path(QStringLiteral("sample.coop")),
               {QStringLiteral("backup"), QStringLiteral("FILE"), folder.path(QStringLiteral("kept"))}});
}

TEST(CliKilled, ARestoreLeavesTheOldFileOrTheBackup)
{
    const CliFolder folder;
    makeLedger(folder);
    const QString sample = folder.path(QStringLiteral("sample.coop"));
    const QString backup = folder.path(QStringLiteral("older.coop"));
    ASSERT_TRUE(QFile::copy(sample, backup));
    ASSERT_EQ(runCli({QStringLiteral("undo"), sample}).exit, 0);
    killOften({folder, sample, {QStringLiteral("restore"), backup, QStringLiteral("FILE"), QStringLiteral("--force")}});
}
