// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class KeptNames : public testing::Test {
protected:
    template <class T, class Set>
    Id<T> add(Set set)
    {
        const T record = make<T>(set); // may add others first
        Id<T> id;
        store->transact(Op::Create, {}, [&] { id = store->insert(record); });
        return id;
    }
    template <class T, class Set>
    void edit(Id<T> id, Set set)
    {
        store->transact(Op::Edit, {}, [&] {
            T record = store->get(id);
            set(record);
            store->update(record);
        });
    }
    Id<Partner> partner(const QString& name)
    {
        return add<Partner>([&](Partner& r) { r.name = name; });
    }
    Id<Agreement> agreement(Id<Partner> partner)
    {
        return add<Agreement>([&](Agreement& r) {
            r.number = u"XY-1"_qs;
            r.partner = partner;
            r.startsOn = QDate(2024, 9, 1);
        });
    }
    void rename(Id<Partner> id, const QString& name)
    {
        edit(id, [&](Partner& r) { r.name = name; });
    }

    TempStore store;
    Progress progress;
};

} // namespace

TEST_F(KeptNames, AnAgreementKeepsItsPartnersNameAsSignedThroughEveryRename)
{
    const Id<Partner> firm = partner(u"云帆科技"_qs);
    const Id<Agreement> old = agreement(firm);
    EXPECT_EQ(store->get(old).partnerAsSigned, u"云帆科技"_qs);
    rename(firm, u"云帆软件"_qs);
    EXPECT_EQ(store->get(old).partnerAsSigned, u"云帆科技"_qs);
    EXPECT_EQ(store->get(agreement(firm)).partnerAsSigned, u"云帆软件"_qs);
    edit(old, [](Agreement& r) { r.title = u"协议"_qs; });
    EXPECT_EQ(store->get(old).partnerAsSigned, u"云帆科技"_qs);
}

TEST_F(KeptNames, AnotherPartnerBringsItsOwnNameUnlessSomebodyWroteOne)
{
    const Id<Partner> first = partner(u"甲公司"_qs), second = partner(u"乙公司"_qs);
    const Id<Agreement> made = agreement(first);
    edit(made, [&](Agreement& r) { r.partner = second; });
    EXPECT_EQ(store->get(made).partnerAsSigned, u"乙公司"_qs);
    edit(made, [&](Agreement& r) { r.partnerAsSigned = u"乙公司（筹）"_qs; });
    edit(made, [&](Agreement& r) { r.partnerAsSigned.clear(); });
    EXPECT_EQ(store->get(made).partnerAsSigned, u"乙公司（筹）"_qs) << "it is never empty";
    edit(made, [&](Agreement& r) {
        r.partner = first;
        r.partnerAsSigned = u"甲厂"_qs;
    });
    EXPECT_EQ(store->get(made).partnerAsSigned, u"甲厂"_qs);
}

TEST_F(KeptNames, ARenamedPartnerKeepsItsFormerNames)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    rename(firm, u"乙公司"_qs);
    rename(firm, u"丙公司"_qs);
    EXPECT_EQ(store->get(firm).formerNames, u"甲公司；乙公司"_qs);
    rename(firm, u"丙　公司"_qs);
    EXPECT_EQ(store->get(firm).formerNames, u"甲公司；乙公司"_qs) << "a blank makes no other name";
    store->undo(progress);
    store->undo(progress);
    EXPECT_EQ(store->get(firm).formerNames, u"甲公司"_qs);
}

TEST_F(KeptNames, WhatNobodySaidStaysEmpty)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    EXPECT_FALSE(store->get(firm).standing);
    const auto placement = add<Placement>([&](Placement& r) {
        r.student = add<Student>([](Student& s) { s.name = u"张三"_qs; });
        r.partner = firm;
        r.startsOn = QDate(2025, 9, 1);
    });
    EXPECT_FALSE(store->get(placement).status);
}
