// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/one_moment.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

void addPartner(Store& store, const QString& name)
{
    store.transact(Op::Create, name,
                   [&] { store.insert(make<Partner>([&](Partner& partner) { partner.name = name; })); });
}

qint64 partners(const ReadStore& store)
{
    return store.count({.type = &recordType<Partner>()});
}

} // namespace

TEST(OneMoment, WhatOthersCommitIsSeenOnlyAfterIt)
{
    TempStore store;
    addPartner(*store, QStringLiteral("甲公司"));
    const ReadStore reader(store.path());
    {
        const OneMoment moment(reader);
        ASSERT_EQ(partners(reader), 1);
        addPartner(*store, QStringLiteral("乙公司"));
        EXPECT_EQ(partners(reader), 1);
    }
    EXPECT_EQ(partners(reader), 2);
}

TEST(OneMoment, AnInnerOneEndsWithTheOuterOne)
{
    TempStore store;
    const ReadStore reader(store.path());
    const OneMoment outer(reader);
    ASSERT_EQ(partners(reader), 0);
    {
        const OneMoment inner(reader);
    }
    addPartner(*store, QStringLiteral("甲公司"));
    EXPECT_EQ(partners(reader), 0);
}

TEST(OneMoment, InsideAChangeItLeavesTheChangeAlone)
{
    TempStore store;
    store->transact(Op::Create, QStringLiteral("甲公司"), [&] {
        store->insert(make<Partner>([](Partner& partner) { partner.name = QStringLiteral("甲公司"); }));
        const OneMoment moment(*store);
        EXPECT_EQ(partners(*store), 1);
    });
    EXPECT_EQ(partners(*store), 1);
}
