// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/figures/scope.h"
#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

Period periodOf(const ReadStore& store, const char* key)
{
    return findScope(store, QString::fromLatin1(key)).period;
}

void addTerm(Store& store, const char* key, QDate from, QDate to)
{
    store.transact(Op::Create, {}, [&] {
        store.insert(make<Term>([&](Term& r) {
            r.key = QString::fromLatin1(key);
            r.startsOn = from;
            r.endsOn = to;
        }));
    });
}

Failure::Kind refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Failure& failure) {
        return failure.kind();
    }
    return Failure::Kind::Cancelled;
}

} // namespace

TEST(Scope, WithoutRecordedTermsTheUsualDaysHold)
{
    TempStore store;
    EXPECT_EQ(periodOf(*store, "2025-2026-1"), (Period{QDate(2025, 9, 1), QDate(2026, 1, 31)}));
    EXPECT_EQ(periodOf(*store, "2025-2026-2"), (Period{QDate(2026, 2, 1), QDate(2026, 8, 31)}));
    EXPECT_EQ(periodOf(*store, "2025-2026"), (Period{QDate(2025, 9, 1), QDate(2026, 8, 31)}));
    EXPECT_EQ(periodOf(*store, "2025"), (Period{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
}

TEST(Scope, TheCollegesFirstDaysOfTermsAreUsed)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        store->insert(make<College>([&](College& r) {
            r.name = QStringLiteral("样例学院");
            r.firstTermStarts = QStringLiteral("08-25");
            r.secondTermStarts = QStringLiteral("02-20");
        }));
    });
    EXPECT_EQ(periodOf(*store, "2025-2026-1"), (Period{QDate(2025, 8, 25), QDate(2026, 2, 19)}));
    EXPECT_EQ(periodOf(*store, "2025-2026-2"), (Period{QDate(2026, 2, 20), QDate(2026, 8, 24)}));
}

TEST(Scope, RecordedTermsComeFirstAndTheirNeighboursFollow)
{
    TempStore store;
    addTerm(*store, "2025-2026-2", QDate(2026, 2, 23), QDate(2026, 7, 10));
    addTerm(*store, "2025-2026-3", QDate(2026, 7, 11), QDate(2026, 8, 31));
    EXPECT_EQ(periodOf(*store, "2025-2026-1"), (Period{QDate(2025, 9, 1), QDate(2026, 2, 22)}));
    EXPECT_EQ(periodOf(*store, "2025-2026-2"), (Period{QDate(2026, 2, 23), QDate(2026, 7, 10)}));
    EXPECT_EQ(periodOf(*store, "2025-2026-3"), (Period{QDate(2026, 7, 11), QDate(2026, 8, 31)}));
}

TEST(Scope, AnUnrecordedTermBeginsTheDayAfterTheRecordedOneBeforeIt)
{
    TempStore store;
    addTerm(*store, "2025-2026-1", QDate(2025, 9, 1), QDate(2026, 2, 15));
    EXPECT_EQ(periodOf(*store, "2025-2026-2").from, QDate(2026, 2, 16));
    addTerm(*store, "2025-2026-2", QDate(2026, 2, 16), QDate(2026, 7, 10));
    addTerm(*store, "2025-2026-3", QDate(2026, 7, 11), QDate(2026, 8, 24));
    EXPECT_EQ(periodOf(*store, "2026-2027-1").from, QDate(2026, 8, 25));
    EXPECT_EQ(periodOf(*store, "2025-2026").to, QDate(2026, 8, 24));
}

TEST(Scope, ATermThatCannotBeReadIsNotRecorded)
{
    TempStore store;
    EXPECT_THROW(addTerm(*store, "2025-2026", QDate(2025, 9, 1), QDate(2026, 8, 31)), Failure);
}

TEST(Scope, BeforeAFirstTermComesTheLastTermOfTheYearBefore)
{
    TempStore store;
    const auto before = [&](const char* key) {
        return previousScope(*store, findScope(*store, QString::fromLatin1(key))).term.toString();
    };
    EXPECT_EQ(before("2026-2027-1"), QStringLiteral("2025-2026-2"));
    addTerm(*store, "2025-2026-3", QDate(2026, 7, 11), QDate(2026, 8, 31));
    EXPECT_EQ(before("2026-2027-1"), QStringLiteral("2025-2026-3"));
    EXPECT_EQ(before("2025-2026-2"), QStringLiteral("2025-2026-1"));
    EXPECT_EQ(before("2025-2026"), QStringLiteral("2024-2025"));
    EXPECT_EQ(before("2025"), QStringLiteral("2024"));
}

TEST(Scope, UnknownTermsAndDepartmentsAreRefusedAsWrongUsage)
{
    TempStore store;
    for (const char* key : {"2025-2027-1", "abc", "", "2025-2026-3", "2025-2026-4"})
        EXPECT_EQ(refusal([&] { periodOf(*store, key); }), Failure::Kind::Usage) << key;
    EXPECT_EQ(refusal([&] { findScope(*store, QStringLiteral("2025"), QStringLiteral("无此学院")); }),
              Failure::Kind::Usage);
}
