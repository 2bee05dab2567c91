// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/temp_store.h"
#include "ui/session.h"

namespace cooperage::ui {

namespace {

/// How a job of the test ended, told by its worker thread.
struct Ending {
    QSemaphore hasBegun;
    QSemaphore hasEnded;
    std::atomic_bool wasCancelled = false;
};

qint64 partners(const ReadStore& store)
{
    return store.count({.type = &recordType<Partner>()});
}

class JobRunnerTest : public testing::Test {
protected:
    JobRunnerTest()
    {
        file.close();
        session = std::make_unique<Session>(file.path(), QStringLiteral("王老师"));
    }

    /// A job whose only statement has no end: it does not return but by being cut short.
    template <class StoreType>
    static auto endless(Ending& ending)
    {
        return [&ending](const StoreType& store, Progress&) {
            ending.hasBegun.release();
            const QSemaphoreReleaser ended(ending.hasEnded);
            try {
                store.connection().scalar(QStringLiteral(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
            } catch (const Cancelled&) {
                ending.wasCancelled = true;
                throw;
            }
        };
    }
    void insertPartner(const QString& name)
    {
        bool isDone = false;
        session->change(
            Op::Create, name, session.get(),
            [name](Store& store) {
                Partner partner;
                partner.name = name;
                store.insert(partner);
            },
            [&](const ChangeSet&) { isDone = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 10000));
    }

    test::TempStore file;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_F(JobRunnerTest, ANewerSearchCutsTheStatementOfTheOlderShort)
{
    Ending older;
    bool olderIsShown = false;
    std::optional<qint64> newer;
    session->jobs().read(QStringLiteral("search"), session.get(), endless<ReadStore>(older),
                         [&] { olderIsShown = true; });
    older.hasBegun.acquire();
    session->jobs().read(
        QStringLiteral("search"), session.get(), [](const ReadStore& store, Progress&) { return partners(store); },
        [&](qint64 found) { newer = found; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return newer.has_value(); }, 30000));
    EXPECT_TRUE(older.wasCancelled);
    EXPECT_FALSE(olderIsShown);
    EXPECT_EQ(newer, 0);
}

TEST_F(JobRunnerTest, OfManyThatAreTypedOnlyTheNewestIsAsked)
{
    QSemaphore allAreTyped;
    int asked = 0; // on the worker thread, read after its last job
    bool isShown = false;
    session->jobs().read(
        {}, session.get(), [&](const ReadStore&, Progress&) { allAreTyped.acquire(); }, [] {});
    for (int letter = 0; letter < 5; ++letter)
        session->jobs().read(
            QStringLiteral("list"), session.get(), [&](const ReadStore&, Progress&) { ++asked; },
            [&] { isShown = true; });
    allAreTyped.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown; }, 30000));
    EXPECT_EQ(asked, 1);
}

TEST_F(JobRunnerTest, ACancelledJobLeavesItsLaneAtTheNewestState)
{
    insertPartner(QStringLiteral("甲公司"));
    bool isCancelled = false;
    QObject::connect(&session->jobs(), &JobRunner::cancelled, session.get(), [&] { isCancelled = true; });
    int job = 0;
    job = session->jobs().read(
        {}, session.get(),
        [&](const ReadStore& store, Progress& progress) {
            db::Statement& reading = store.connection().statement(QStringLiteral("SELECT id FROM partner"));
            while (reading.step()) // left in the middle
                for (;;)
                    progress.check();
        },
        [] {});
    session->jobs().cancel(job);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isCancelled; }, 30000));
    insertPartner(QStringLiteral("乙公司"));
    std::optional<qint64> seen;
    session->jobs().read(
        {}, session.get(), [](const ReadStore& store, Progress&) { return partners(store); },
        [&](qint64 found) { seen = found; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen.has_value(); }, 30000));
    EXPECT_EQ(seen, 2);
}

TEST_F(JobRunnerTest, AChangeCutShortLeavesNothing)
{
    Ending change;
    const int job = session->jobs().write(
        QStringLiteral("写入"), session.get(),
        [&](Store& store, Progress& progress) {
            store.transact(Op::Create, QStringLiteral("甲公司"), [&] {
                Partner partner;
                partner.name = QStringLiteral("甲公司");
                store.insert(partner);
                endless<Store>(change)(store, progress);
            });
        },
        [] {});
    change.hasBegun.acquire();
    session->jobs().cancel(job);
    session->jobs().finishWrites();
    EXPECT_TRUE(change.wasCancelled);
    EXPECT_EQ(partners(session->store()), 0);
    insertPartner(QStringLiteral("乙公司")); // the lane works on
    EXPECT_EQ(partners(session->store()), 1);
}

TEST_F(JobRunnerTest, ClosingTheFileWaitsForNoReading)
{
    Ending reading, counting;
    session->jobs().read({}, session.get(), endless<ReadStore>(reading), [] {});
    session->jobs().count({}, session.get(), endless<ReadStore>(counting), [] {});
    reading.hasBegun.acquire();
    counting.hasBegun.acquire();
    session.reset();
    EXPECT_TRUE(reading.wasCancelled);
    EXPECT_TRUE(counting.wasCancelled);
}

} // namespace cooperage::ui
