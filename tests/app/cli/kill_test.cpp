// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/read_store.h"
#include "core/store/verify.h"
#include "tests/support/cli.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// How often the program is killed in each of the two jobs.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("COOPERAGE_KILLS");
    return asked > 0 ? asked : 10;
}

/// Everything the file says, its history included.
struct State {
    std::vector<std::vector<Row>> rows;
    std::optional<qint64> undo, redo;

    bool operator==(const State&) const = default;
};

State stateOf(const QString& path)
{
    const ReadStore store(path);
    State state;
    for (const RecordType* type : allRecordTypes())
        state.rows.push_back(store.rows({.type = type}));
    if (const std::optional<Step> step = store.nextUndo())
        state.undo = step->records;
    if (const std::optional<Step> step = store.nextRedo())
        state.redo = step->records;
    return state;
}

void copyOver(const QString& from, const QString& to)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(to + suffix);
    ASSERT_TRUE(QFile::copy(from, to));
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

/// Does a job on copies of `before` again and again, kills it, and holds what is left against before and after.
void killOften(const CliFolder& folder, const QString& before, const QStringList& command)
{
    const QString work = folder.path(QStringLiteral("work.coop"));
    QStringList arguments = command;
    arguments.insert(1, work);
    const State start = stateOf(before);
    copyOver(before, work);
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(runCli(arguments).exit, 0);
    const qint64 wholeRun = clock.elapsed();
    const State end = stateOf(work);
    ASSERT_NE(start, end);
    int undisturbed = 0;
    for (int time = 0; time < kills(); ++time) {
        copyOver(before, work);
        QProcess process;
        process.start(qEnvironmentVariable("COOPERAGE_CLI"), arguments);
        ASSERT_TRUE(process.waitForStarted());
        waitForMoment(process, work + QStringLiteral("-wal"), wholeRun, time % 2 == 1);
        process.kill();
        process.waitForFinished(-1);
        EXPECT_EQ(faultsOf(work), QStringList());
        const State left = stateOf(work);
        EXPECT_TRUE(left == start || left == end) << "a state between, after kill " << time;
        undisturbed += left == end;
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
    killOften(folder, folder.newFile(), {QStringLiteral("import"), ledger});
}

TEST(CliKilled, AnUndoIsWholeOrNotThereAtAll)
{
    const CliFolder folder;
    const QString ledger = makeLedger(folder);
    const QString file = folder.newFile();
    ASSERT_EQ(runCli({QStringLiteral("import"), file, ledger}).exit, 0);
    killOften(folder, file, {QStringLiteral("undo")});
}
