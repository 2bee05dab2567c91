// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/depth/snapshots.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/random_college.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));

Assessment whole(const ReadStore& store, const Parameters& parameters = {})
{
    return assess(store, kTerm, parameters, {.records = KeepRecords::Yes});
}

const Difference* differenceOf(const std::vector<Difference>& all, const char* id)
{
    for (const Difference& one : all)
        if (std::string_view(one.indicator->id) == id)
            return &one;
    return nullptr;
}

} // namespace

TEST(DepthSnapshots, KeepWhatWasComputedWithItsParametersAndRecords)
{
    TempStore store;
    fillAtRandom(*store, 11, 60);
    store->transact(Op::Edit, {}, [&] {
        for (const DepthSnapshot& one : store->all<DepthSnapshot>())
            store->remove(one.id);
    });
    Parameters own;
    own.set(QStringLiteral("target.2.1"), 7);
    const Assessment before = whole(*store, own);
    store->transact(Op::Edit, {}, [&] { keepSnapshots(*store, before); });
    store.reopen();
    const std::vector<Snapshot> kept = snapshots(*store, kTerm);
    ASSERT_EQ(kept.size(), before.partners.size());
    const Assessment again = whole(*store, own);
    for (const Snapshot& one : kept) {
        const PartnerDepth& partner = *before.find(one.partner);
        EXPECT_EQ(one.evidence, partner.evidence);
        EXPECT_NEAR(one.score.total, partner.score.total, 1e-9);
        EXPECT_EQ(one.score.level, partner.score.level);
        EXPECT_EQ(one.parameters.value(QStringLiteral("target.2.1")), 7);
        EXPECT_TRUE(differences(one, *again.find(one.partner)).empty());
    }
}

TEST(DepthSnapshots, TellWhatCameWentAndChanged)
{
    TempStore store;
    std::unique_ptr<MadeCooperation> made;
    store->transact(Op::Create, {}, [&] {
        made = std::make_unique<MadeCooperation>(*store, QStringLiteral("甲公司"));
        made->add("1.2", 1);
        made->add("2.2", 2);
        made->add("4.2", 10);
        made->add("6.3", 1);
        keepSnapshots(*store, whole(*store));
    });
    Parameters changed;
    changed.set(QStringLiteral("target.6.3"), 4);
    store->transact(Op::Edit, {}, [&] {
        made->add("1.2", 2);
        for (const Project& project : store->all<Project>())
            if (project.kind == Project::Kind::Textbook) {
                store->remove(project.id);
                break;
            }
        Contribution contribution = store->all<Contribution>().front();
        contribution.amount = Money::fromYuan(500'000);
        store->update(contribution);
    });
    const Snapshot then = snapshots(*store, kTerm, made->partner()).front();
    const std::vector<Difference> all = differences(then, whole(*store, changed).partners.front());
    const Difference* plans = differenceOf(all, "1.2");
    ASSERT_TRUE(plans);
    EXPECT_EQ(plans->recordsCame, 2);
    EXPECT_EQ(plans->recordsWent, 0);
    EXPECT_NEAR(plans->pointsNow - plans->pointsThen, 10.0 / 3, 1e-9);
    const Difference* textbooks = differenceOf(all, "2.2");
    ASSERT_TRUE(textbooks);
    EXPECT_EQ(textbooks->recordsWent, 1);
    const Difference* input = differenceOf(all, "4.2");
    ASSERT_TRUE(input);
    EXPECT_EQ(input->recordsCame + input->recordsWent, 0);
    EXPECT_EQ(input->valueNow, 50);
    const Difference* meetings = differenceOf(all, "6.3");
    ASSERT_TRUE(meetings);
    EXPECT_TRUE(meetings->parametersChanged);
    EXPECT_FALSE(differenceOf(all, "5.1"));
    for (const Difference& one : all)
        EXPECT_FALSE(differenceText(one).isEmpty());
}

TEST(DepthSnapshots, OfATermThatIsClosedAgainReplaceTheOldOnes)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        keepSnapshots(*store, whole(*store));
        made.add("2.2", 2);
        keepSnapshots(*store, whole(*store));
    });
    const std::vector<Snapshot> kept = snapshots(*store, kTerm);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_NEAR(kept.front().score.total, 4.5, 1e-9); // two textbooks and one form
}
