// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/depth/assess.h"
#include "core/records/all.h"
#include "core/sample/sample_college.h"
#include "core/store/cancellable.h"
#include "core/store/one_moment.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

Progress::Flag flag(bool isUp)
{
    return std::make_shared<std::atomic_bool>(isUp);
}

} // namespace

TEST(CancellableTest, WhatAsksTheStoreEndsInTheMiddleAndAfterwardsEverythingIsAnsweredAgain)
{
    TempStore file;
    Progress progress;
    makeSampleCollege(*file, {.partners = 30, .placements = 3000, .terms = 6}, progress);
    const TermKey term = *TermKey::parse(u"2025-2026-1");
    {
        const Cancellable cancelled(*file, flag(true));
        EXPECT_THROW(depth::assess(*file, term), Cancelled);
    }
    EXPECT_FALSE(depth::assess(*file, term).partners.empty());
}

TEST(CancellableTest, StatementsOfAFewStepsAreNeverCutShortHoweverOftenTheyRun)
{
    constexpr int kOften = 20'000; // far more steps than are taken between two looks at the flag
    TempStore file;
    const Cancellable cancelled(*file, flag(true));
    for (int time = 0; time < kOften; ++time)
        ASSERT_NO_THROW(OneMoment{*file});
    EXPECT_FALSE(file->connection().isInTransaction());
}
