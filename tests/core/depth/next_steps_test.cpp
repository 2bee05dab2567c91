// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <gtest/gtest.h>

#include "core/depth/assess.h"
#include "core/depth/next_steps.h"
#include "tests/core/depth/archetypes.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));
const Parameters kDefault;

} // namespace

TEST(DepthNextSteps, LiftEveryArchetypeOneLevelWithNothingToSpare)
{
    for (const Archetype& one : archetypes()) {
        const Level before = score(one.evidence(), kDefault).level;
        const std::vector<NextSteps> found = nextSteps(one.evidence(), kDefault);
        EXPECT_EQ(found.empty(), before == Level::Deep) << one.name;
        for (const NextSteps& next : found) {
            const Score after = score(withSteps(one.evidence(), next.steps), kDefault);
            EXPECT_GT(after.level, before) << one.name;
            EXPECT_NEAR(after.total, next.total, 1e-9);
            EXPECT_EQ(after.level, next.level);
            for (size_t left = 0; left < next.steps.size(); ++left) {
                std::vector<NextStep> fewer = next.steps;
                fewer.erase(fewer.begin() + std::ptrdiff_t(left));
                EXPECT_EQ(score(withSteps(one.evidence(), fewer), kDefault).level, before) << one.name;
            }
        }
    }
}

TEST(DepthNextSteps, LiftWhateverThereIs)
{
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        Evidence evidence;
        for (size_t place = 0; place < evidence.values.size(); ++place)
            if (random() % 3 == 0)
                evidence.values[place] = double(random() % 5) / 4 * measureAt(int(place)).target;
        const Level before = score(evidence, kDefault).level;
        for (const NextSteps& next : nextSteps(evidence, kDefault))
            EXPECT_GT(score(withSteps(evidence, next.steps), kDefault).level, before);
    }
}

TEST(DepthNextSteps, DoNotPromiseWhatAViolationForbids)
{
    Evidence evidence = archetypes().back().evidence();
    evidence.openViolations = 1;
    ASSERT_EQ(score(evidence, kDefault).level, Level::Middle);
    EXPECT_TRUE(nextSteps(evidence, kDefault).empty());
}

TEST(DepthNextSteps, EnteredAsRecordsLiftTheLevel)
{
    for (const Archetype& one : archetypes()) {
        TempStore store;
        std::unique_ptr<MadeCooperation> made;
        store->transact(Op::Create, {}, [&] {
            made = std::make_unique<MadeCooperation>(*store, QString::fromLatin1(one.name));
            for (const auto& [id, value] : one.values)
                made->add(id, value);
        });
        const PartnerDepth before = assess(*store, kTerm).partners.front();
        const std::vector<NextSteps> found = nextSteps(before.evidence, kDefault);
        for (const NextSteps& next : found) {
            store->transact(Op::Create, {}, [&] {
                for (const NextStep& step : next.steps)
                    made->add(measureAt(step.place).id, step.place == getPlace("6.1") ? step.becomes : step.more);
            });
            EXPECT_GT(assess(*store, kTerm).partners.front().score.level, before.score.level) << one.name;
            Progress progress;
            store->undo(progress);
        }
    }
}
