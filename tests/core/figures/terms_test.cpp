// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/figures/scope.h"
#include "core/figures/terms.h"
#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class TermsTest : public testing::Test {
protected:
    TermsTest() { clock::fix(QDateTime(QDate(2026, 11, 22), QTime(9, 0))); }
    ~TermsTest() override { clock::fix(std::nullopt); }

    void talks(QDate day, int count)
    {
        store->transact(Op::Create, {}, [&] {
            if (!partner.isSet())
                partner = store->insert(make<Partner>([](Partner& r) { r.name = QStringLiteral("云津恒拓"); }));
            for (int i = 0; i < count; ++i)
                store->insert(make<Communication>([&](Communication& r) {
                    r.partner = partner;
                    r.heldOn = day;
                    r.topic = QStringLiteral("走访%1").arg(i);
                }));
        });
    }
    QString suggested() { return suggestedTerm(*store).toString(); }

    TempStore store;
    Id<Partner> partner{};
};

} // namespace

TEST_F(TermsTest, AnEmptyFileOpensOnTheTermOfToday)
{
    EXPECT_EQ(suggested(), QStringLiteral("2026-2027-1"));
    EXPECT_EQ(suggestedTerm(*store, TermKey::parse(u"2024-2025-2")).toString(), QStringLiteral("2024-2025-2"));
}

TEST_F(TermsTest, AFewStrayDaysMakeNoTerm)
{
    talks(QDate(2025, 4, 1), 30);
    talks(QDate(2025, 10, 8), 20);
    talks(QDate(2026, 3, 2), 2);
    EXPECT_EQ(suggested(), QStringLiteral("2025-2026-1"));
}

TEST_F(TermsTest, ANewTermCountsOnceItHoldsAFairShare)
{
    talks(QDate(2025, 10, 8), 20);
    talks(QDate(2026, 3, 2), 4);
    EXPECT_EQ(suggested(), QStringLiteral("2025-2026-2"));
}

TEST_F(TermsTest, TheRecordedDaysOfATermHold)
{
    store->transact(Op::Create, {}, [&] {
        store->insert(make<Term>([](Term& r) {
            r.key = QStringLiteral("2025-2026-1");
            r.startsOn = QDate(2025, 8, 25);
            r.endsOn = QDate(2026, 1, 16);
        }));
    });
    talks(QDate(2025, 8, 27), 5);
    EXPECT_EQ(suggested(), QStringLiteral("2025-2026-1"));
    EXPECT_EQ(suggestedTerm(*store, TermKey::parse(u"2024-2025-2")).toString(), QStringLiteral("2025-2026-1"));
}

TEST_F(TermsTest, TheTermItWasLeftWithStaysAsLongAsAnythingBeginsInIt)
{
    talks(QDate(2025, 4, 1), 1);
    talks(QDate(2025, 10, 8), 20);
    EXPECT_EQ(suggestedTerm(*store, TermKey::parse(u"2024-2025-2")).toString(), QStringLiteral("2024-2025-2"));
    EXPECT_EQ(suggestedTerm(*store, TermKey::parse(u"2026-2027-1")).toString(), QStringLiteral("2025-2026-1"));
}

TEST_F(TermsTest, AThirdTermThatNobodyRecordedHasNoDays)
{
    talks(QDate(2025, 7, 8), 5);
    EXPECT_EQ(suggestedTerm(*store, TermKey::parse(u"2024-2025-3")).toString(), QStringLiteral("2024-2025-2"));
    EXPECT_EQ(findPeriod(*store, *TermKey::parse(u"2024-2025-3")), std::nullopt);
}

TEST(Weeks, BeginOnMondaysAndTheTermsFirstDayIsInTheFirst)
{
    const Period term{QDate(2025, 9, 3), QDate(2026, 1, 31)}; // a Wednesday
    EXPECT_EQ(weekOfTerm(term, QDate(2025, 9, 3)), 1);
    EXPECT_EQ(weekOfTerm(term, QDate(2025, 9, 7)), 1);
    EXPECT_EQ(weekOfTerm(term, QDate(2025, 9, 8)), 2);
}
