// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/depth/assess.h"
#include "core/depth/parameter_sets.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

Scope termOf(const ReadStore& store, const char* key)
{
    return findScope(store, QString::fromLatin1(key));
}

} // namespace

TEST(DepthParameterSets, OfANewFileAreTheDefault)
{
    TempStore store;
    EXPECT_TRUE(parameterSets(*store).empty());
    EXPECT_EQ(parametersOf(*store, termOf(*store, "2025-2026-1")), Parameters());
}

TEST(DepthParameterSets, AChangeIsANewVersionAndDoesNotRewriteThePast)
{
    TempStore store;
    store->transact(Op::Settings, {}, [&] {
        Parameters first;
        first.set(QStringLiteral("target.2.1"), 4);
        addParameterSet(*store, first);
        Parameters second = first;
        second.set(QStringLiteral("target.2.1"), 2);
        second.source = QStringLiteral("校长办公会 2025 年第 12 次");
        addParameterSet(*store, second, QDate(2025, 9, 1));
    });
    const QString target = QStringLiteral("target.2.1");
    EXPECT_EQ(parametersOf(*store, termOf(*store, "2024-2025-2")).value(target), 4);
    const Parameters now = parametersOf(*store, termOf(*store, "2025-2026-1"));
    EXPECT_EQ(now.value(target), 2);
    EXPECT_EQ(now.version, 2);
    EXPECT_EQ(now.source, QStringLiteral("校长办公会 2025 年第 12 次"));
    EXPECT_EQ(parameterSets(*store).size(), 2u);
}

TEST(DepthParameterSets, ALaterVersionForAnEarlierTermLeavesTheTermsThatHaveTheirOwn)
{
    TempStore store;
    store->transact(Op::Settings, {}, [&] {
        Parameters now;
        now.set(QStringLiteral("target.2.1"), 4);
        addParameterSet(*store, now, QDate(2025, 9, 1));
        Parameters then;
        then.set(QStringLiteral("target.2.1"), 2);
        addParameterSet(*store, then, QDate(2023, 9, 1));
    });
    EXPECT_EQ(parametersOf(*store, termOf(*store, "2025-2026-1")).value(QStringLiteral("target.2.1")), 4);
    EXPECT_EQ(parametersOf(*store, termOf(*store, "2024-2025-1")).value(QStringLiteral("target.2.1")), 2);
    EXPECT_EQ(parametersOf(*store, termOf(*store, "2022-2023-1")), Parameters());
}

TEST(DepthParameterSets, RefuseWhatDoesNotAddUp)
{
    TempStore store;
    Parameters wrong;
    wrong.set(QStringLiteral("weight.1.1"), 20);
    EXPECT_THROW(store->transact(Op::Settings, {}, [&] { addParameterSet(*store, wrong); }), Failure);
    EXPECT_TRUE(parameterSets(*store).empty());
}

TEST(DepthParameterSets, DecideWhatCounts)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        made.add("1.3", 3);
        made.add("4.1", 2);
    });
    const TermKey term = *TermKey::parse(QStringLiteral("2025-2026-1"));
    Parameters strict;
    strict.set(QStringLiteral("internship.months"), 6);
    strict.set(QStringLiteral("base.college"), 0.5);
    EXPECT_EQ(assess(*store, term).partners.front().evidence.value("1.3"), 3);
    EXPECT_EQ(assess(*store, term, strict).partners.front().evidence.value("1.3"), 0);
    EXPECT_EQ(assess(*store, term, strict).partners.front().evidence.value("4.1"), 1);
    const TermKey later = *TermKey::parse(QStringLiteral("2027-2028-1"));
    EXPECT_EQ(assess(*store, later).partners.front().evidence.value("1.3"), 3);
    strict.set(QStringLiteral("internship.months"), 3);
    strict.set(QStringLiteral("window.years"), 1);
    EXPECT_EQ(assess(*store, later, strict).partners.front().evidence.value("1.3"), 0);
}
