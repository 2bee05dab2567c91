// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/temp_store.h"
#include "ui/session.h"

namespace cooperage::ui {

namespace {

constexpr int kPartners = 300; ///< more than fits into one page of the file

/// What a person takes along on a stick: the file itself, and nothing that lies beside it.
qint64 partnersInCopyOf(const QString& path)
{
    const QString copy = path + QStringLiteral(".taken.coop");
    EXPECT_TRUE(QFile::copy(path, copy));
    return ReadStore(copy).count({.type = &recordType<Partner>()});
}

bool liesAlone(const QString& path)
{
    return !QFile::exists(path + QStringLiteral("-wal")) && !QFile::exists(path + QStringLiteral("-shm"));
}

void insertPartners(Store& store)
{
    for (int i = 0; i < kPartners; ++i) {
        Partner partner;
        partner.name = QStringLiteral("合作单位%1").arg(i);
        store.insert(partner);
    }
}

class ClosedSessionTest : public testing::Test {
protected:
    ClosedSessionTest() { file.close(); }
    std::unique_ptr<Session> open() { return std::make_unique<Session>(file.path(), QStringLiteral("王老师")); }
    static void readOnTheWorker(Session& session)
    {
        bool isRead = false;
        session.jobs().read(
            {}, &session,
            [](const ReadStore& store, Progress&) { return store.count({.type = &recordType<Partner>()}); },
            [&isRead](qint64) { isRead = true; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isRead; }, 10000));
    }

    test::TempStore file;
};

} // namespace

TEST_F(ClosedSessionTest, LeavesEverythingInTheFileItself)
{
    std::unique_ptr<Session> session = open();
    bool isDone = false;
    session->change(
        Op::Create, QStringLiteral("300"), session.get(), [](Store& store) { insertPartners(store); },
        [&](const ChangeSet&) { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 30000));
    readOnTheWorker(*session);
    EXPECT_EQ(session->store().count({.type = &recordType<Partner>()}), kPartners);
    session.reset();
    EXPECT_TRUE(liesAlone(file.path()));
    EXPECT_EQ(partnersInCopyOf(file.path()), kPartners);
}

TEST_F(ClosedSessionTest, LeavesNothingBesideAFileThatWasOnlyRead)
{
    std::unique_ptr<Session> session = open();
    readOnTheWorker(*session);
    session.reset();
    EXPECT_TRUE(liesAlone(file.path()));
}

TEST_F(ClosedSessionTest, WaitsForWhatIsBeingWritten)
{
    std::unique_ptr<Session> session = open();
    session->change(
        Op::Create, QStringLiteral("300"), session.get(), [](Store& store) { insertPartners(store); },
        [](const ChangeSet&) {});
    EXPECT_TRUE(session->jobs().finishWrites());
    session.reset();
    EXPECT_EQ(partnersInCopyOf(file.path()), kPartners);
}

TEST_F(ClosedSessionTest, TellsThatSomethingWasNotWritten)
{
    std::unique_ptr<Session> session = open();
    session->change(
        Op::Create, QStringLiteral("1"), session.get(), [](Store& store) { store.insert(Partner{}); },
        [](const ChangeSet&) {});
    EXPECT_FALSE(session->jobs().finishWrites());
}

} // namespace cooperage::ui
