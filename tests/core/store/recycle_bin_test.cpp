// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/history.h"
#include "core/store/recycle_bin.h"
#include "core/store/verify.h"
#include "tests/support/make.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;
using recycle_bin::Key;
using Why = recycle_bin::RestorePlan::Why;

namespace {

class RecycleBin : public testing::Test {
protected:
    template <class T, class Set>
    Id<T> add(Set set)
    {
        const T record = make<T>(set); // may add others first
        Id<T> id;
        store->transact(Op::Create, {}, [&] { id = store->insert(record); });
        return id;
    }
    template <class T>
    void remove(Id<T> id)
    {
        store->transact(Op::Delete, store->title(recordType<T>(), id.value), [&] { store->remove(id); });
    }
    template <class T>
    static Key key(Id<T> id)
    {
        return {&recordType<T>(), id.value};
    }
    Id<Partner> partner(const QString& name)
    {
        return add<Partner>([&](Partner& r) { r.name = name; });
    }
    Id<Contact> contact(Id<Partner> partner, const QString& name)
    {
        return add<Contact>([&](Contact& r) {
            r.partner = partner;
            r.name = name;
        });
    }
    std::vector<recycle_bin::Deleted> bin() { return recycle_bin::allIn(*store, progress); }
    /// Restores what is wanted, in a file that was closed in between.
    recycle_bin::RestorePlan restore(const std::vector<Key>& wanted)
    {
        store.reopen();
        const auto plan = recycle_bin::planRestore(*store, wanted);
        recycle_bin::restore(*store, plan);
        return plan;
    }

    TempStore store;
    Progress progress;
};

class RecycleBinOfEvery : public testing::TestWithParam<const RecordType*> {};
INSTANTIATE_TEST_SUITE_P(Types, RecycleBinOfEvery, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& tested) { return typeName(*tested.param); });

} // namespace

TEST_P(RecycleBinOfEvery, RecordComesBackUnderItsIdWithAllItSaid)
{
    const RecordType& type = *GetParam();
    TempStore store;
    Progress progress;
    qint64 id = 0;
    store->transact(Op::Create, {}, [&] { id = store->insert(type, sampleRow(*store, type, 1)); });
    const Row before = store->get(type, id);
    const QString title = store->title(type, id);
    store->transact(Op::Delete, title, [&] { store->remove(type, id); });
    store.reopen();
    const auto bin = recycle_bin::allIn(*store, progress);
    ASSERT_EQ(bin.size(), 1u);
    EXPECT_EQ(bin.front().key, Key(&type, id));
    EXPECT_EQ(bin.front().title, title);
    recycle_bin::restore(*store, recycle_bin::planRestore(*store, {bin.front().key}));
    EXPECT_EQ(store->get(type, id).values, before.values);
    EXPECT_GT(store->get(type, id).revision, before.revision);
    EXPECT_TRUE(recycle_bin::allIn(*store, progress).empty());
    EXPECT_EQ(historyOf(*store, type, id).back().operation, QStringLiteral("restore"));
    ASSERT_TRUE(store->undo(progress));
    EXPECT_FALSE(store->find(type, id));
    EXPECT_EQ(recycle_bin::allIn(*store, progress).size(), 1u);
}

TEST_F(RecycleBin, TellsWhatWasDeletedWhenByWhomAndWithHowManyOthers)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    contact(firm, u"陈立"_qs);
    contact(firm, u"王海"_qs);
    store->setPerson(u"罗敏"_qs);
    remove(firm);
    remove(partner(u"乙公司"_qs));
    const auto all = bin();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].title, u"乙公司"_qs);
    EXPECT_EQ(all[1].title, u"甲公司"_qs);
    EXPECT_EQ(all[1].who, u"罗敏"_qs);
    EXPECT_EQ(all[1].takenAlong, 2);
    EXPECT_EQ(all[1].operation, u"delete"_qs);
    EXPECT_TRUE(all[1].at.isValid());
}

TEST_F(RecycleBin, HoldsNothingWhoseDeletionWasUndone)
{
    remove(partner(u"甲公司"_qs));
    EXPECT_EQ(bin().size(), 1u);
    store->undo(progress);
    EXPECT_TRUE(bin().empty());
    store->redo(progress);
    EXPECT_EQ(bin().size(), 1u);
}

TEST_F(RecycleBin, WhatWasTakenAlongComesBackWithIt)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    const Id<Contact> first = contact(firm, u"陈立"_qs), second = contact(firm, u"王海"_qs);
    remove(first); // on its own, earlier: it is not the partner's deletion that took it
    remove(firm);
    const auto plan = restore({key(firm)});
    EXPECT_EQ(plan.count(Why::TakenAlong), 1);
    EXPECT_TRUE(store->find(firm));
    EXPECT_TRUE(store->find(second));
    EXPECT_FALSE(store->find(first));
    EXPECT_EQ(bin().size(), 1u);
}

TEST_F(RecycleBin, WhatWasClearedPointsToItAgainUnlessSomethingElseWasChosen)
{
    const auto certificate = add<Certificate>([](Certificate& r) {
        r.name = u"Web 前端开发"_qs;
        r.level = Certificate::Level::Intermediate;
    });
    const auto session = [&](int day) {
        return add<ExamSession>([&](ExamSession& r) {
            r.certificate = certificate;
            r.heldOn = QDate(2025, 12, day);
        });
    };
    const Id<ExamSession> gone = session(6), other = session(7);
    const auto result = [&](const QString& number) {
        return add<CertificateResult>([&](CertificateResult& r) {
            r.student = add<Student>([&](Student& s) {
                s.number = number;
                s.name = number;
            });
            r.certificate = certificate;
            r.examinedOn = QDate(2025, 12, 6);
            r.examSession = gone;
        });
    };
    const Id<CertificateResult> left = result(u"1"_qs), chosen = result(u"2"_qs);
    const auto department = add<Department>([](Department& r) { r.name = u"信息工程学院"_qs; });
    const auto major = add<Major>([&](Major& r) { r.name = u"软件技术"_qs; });
    const auto plan = add<InternshipPlan>([&](InternshipPlan& r) {
        r.name = u"方案"_qs;
        r.department = department;
        r.majors = {major};
    });
    remove(gone);
    remove(major);
    store->transact(Op::Edit, {}, [&] {
        CertificateResult record = store->get(chosen);
        record.examSession = other;
        store->update(record);
    });
    restore({key(gone), key(major)});
    EXPECT_EQ(store->get(left).examSession, gone);
    EXPECT_EQ(store->get(chosen).examSession, other);
    EXPECT_EQ(store->get(plan).majors, std::vector{major});
}

TEST_F(RecycleBin, WhatARecordPointsToComesBackFirstWhenItWasDeletedToo)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    const auto base = add<Base>([&](Base& r) {
        r.name = u"基地"_qs;
        r.partner = firm;
    });
    remove(base);
    remove(firm);
    const auto plan = restore({key(base)});
    ASSERT_EQ(plan.records.size(), 2u);
    EXPECT_EQ(plan.records[0].why, Why::Needed);
    EXPECT_EQ(plan.records[0].title, u"甲公司"_qs);
    EXPECT_EQ(plan.records[1].why, Why::Asked);
    EXPECT_EQ(store->get(base).partner, firm);
    EXPECT_EQ(faultsOf(store.path()), QStringList());
}

TEST_F(RecycleBin, TellsWhatWasEnteredAgainSince)
{
    const Id<Partner> firm = partner(u"甲公司"_qs);
    remove(firm);
    EXPECT_FALSE(recycle_bin::planRestore(*store, {key(firm)}).records.front().isThereAgain);
    partner(u"甲公司"_qs);
    EXPECT_TRUE(recycle_bin::planRestore(*store, {key(firm)}).records.front().isThereAgain);
}

TEST_F(RecycleBin, PartnersThatBelongToEachOtherComeBackTogether)
{
    const Id<Partner> one = partner(u"甲公司"_qs), two = partner(u"乙公司"_qs);
    const auto join = [&](Id<Partner> who, Id<Partner> group) {
        store->transact(Op::Edit, {}, [&] {
            Partner record = store->get(who);
            record.group = group;
            store->update(record);
        });
    };
    join(one, two);
    remove(one);
    join(two, {});
    remove(two);
    restore({key(one)});
    EXPECT_EQ(store->get(one).group, two);
    EXPECT_EQ(faultsOf(store.path()), QStringList());
}
