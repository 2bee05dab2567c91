// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/merge.h"
#include "core/store/recycle_bin.h"
#include "core/store/verify.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class Merge : public testing::Test {
protected:
    void SetUp() override
    {
        store->transact(Op::Create, {}, [&] {
            kept = store->insert(make<Partner>([](Partner& r) {
                r.name = u"云帆软件有限公司"_qs;
                r.region = u"海州市"_qs;
                r.notes = u"甲"_qs;
            }));
            other = store->insert(make<Partner>([](Partner& r) {
                r.name = u"云帆科技有限公司"_qs;
                r.formerNames = u"云帆电脑公司"_qs;
                r.region = u"望川市"_qs;
                r.industry = u"软件"_qs;
                r.notes = u"乙"_qs;
            }));
            third = store->insert(make<Partner>([&](Partner& r) {
                r.name = u"分公司"_qs;
                r.group = other;
            }));
            agreement = store->insert(make<Agreement>([&](Agreement& r) {
                r.number = u"XY-1"_qs;
                r.partner = other;
                r.kind = Agreement::Kind::Strategic;
                r.startsOn = QDate(2024, 9, 1);
            }));
            file = store->insert(make<Attachment>([&](Attachment& r) {
                r.name = u"扫描件.pdf"_qs;
                r.hash = u"00"_qs;
                r.path = u"a"_qs;
                r.recordType = u"partner"_qs;
                r.record = static_cast<int>(other.value);
            }));
        });
    }

    TempStore store;
    Progress progress;
    Id<Partner> kept, other, third;
    Id<Agreement> agreement;
    Id<Attachment> file;
};

} // namespace

TEST_F(Merge, TwoCreditCodesAreADoubt)
{
    const auto code = [&](Id<Partner> id, const char* text) {
        store->transact(Op::Edit, {}, [&] {
            Partner partner = store->get(id);
            partner.creditCode = QString::fromLatin1(text);
            store->update(partner);
        });
    };
    const auto opposed = [&] { return merge::plan(*store, recordType<Partner>(), kept.value, other.value).opposed; };
    code(kept, "91440600278Y1AK57Q");
    EXPECT_TRUE(opposed().empty());
    code(other, "91430100YLG48T8M08");
    EXPECT_EQ(opposed(), std::vector<int>{recordType<Partner>().get("credit_code")});
}

TEST_F(Merge, MovesEveryLinkFillsBlanksAndKeepsTheNames)
{
    const RecordType& type = recordType<Partner>();
    const merge::Plan plan = merge::plan(*store, type, kept.value, other.value);
    EXPECT_EQ(plan.movedCount(), 2);
    EXPECT_FALSE(plan.isDenied);
    EXPECT_NE(std::find(plan.dropped.begin(), plan.dropped.end(), type.get("region")), plan.dropped.end());
    merge::run(*store, type, kept.value, other.value);
    const Partner result = store->get(kept);
    EXPECT_EQ(result.name, u"云帆软件有限公司"_qs);
    EXPECT_EQ(result.formerNames, u"云帆电脑公司；云帆科技有限公司"_qs);
    EXPECT_EQ(result.region, u"海州市"_qs);
    EXPECT_EQ(result.industry, u"软件"_qs);
    EXPECT_EQ(result.notes, u"甲\n乙"_qs);
    EXPECT_EQ(store->get(third).group, kept);
    EXPECT_EQ(store->get(agreement).partner, kept);
    EXPECT_EQ(store->get(agreement).partnerAsSigned, u"云帆科技有限公司"_qs);
    EXPECT_EQ(store->get(file).record, kept.value);
    EXPECT_FALSE(store->find(other));
    EXPECT_EQ(faultsOf(store.path()), QStringList());
}

TEST_F(Merge, IsOneStepThatUndoTakesBackAndTheOtherLiesInTheRecycleBin)
{
    const Row before = store->get(recordType<Partner>(), kept.value);
    merge::run(*store, recordType<Partner>(), kept.value, other.value);
    const auto bin = recycle_bin::allIn(*store, progress);
    ASSERT_EQ(bin.size(), 1u);
    EXPECT_EQ(bin.front().title, u"云帆科技有限公司"_qs);
    EXPECT_EQ(bin.front().operation, u"merge"_qs);
    store.reopen();
    const auto taken = store->undo(progress);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->first.text, u"“云帆科技有限公司”并入“云帆软件有限公司”"_qs);
    EXPECT_EQ(store->get(recordType<Partner>(), kept.value), before);
    EXPECT_EQ(store->get(agreement).partner, other);
    EXPECT_EQ(store->get(file).record, other.value);
}

TEST_F(Merge, WhatStandsUnderBothNamesBecomesOneWhereItDoesNotDiffer)
{
    Id<Contact> there, moving, contrary;
    Id<Communication> talk;
    store->transact(Op::Create, {}, [&] {
        const auto contact = [&](Id<Partner> partner, const QString& name, const QString& phone, bool isPrimary) {
            return store->insert(make<Contact>([&](Contact& r) {
                r.partner = partner;
                r.name = name;
                r.phone = phone;
                r.isPrimary = isPrimary;
            }));
        };
        there = contact(kept, u"王海涛"_qs, {}, true);
        moving = contact(other, u"王海涛"_qs, u"13800000003"_qs, false);
        contact(kept, u"陈立"_qs, u"13800000001"_qs, false);
        contrary = contact(other, u"陈立"_qs, u"13800000002"_qs, false);
        const auto appointment = [&](Id<Partner> partner, Id<Contact> who, const QString& post) {
            return store->insert(make<Appointment>([&](Appointment& r) {
                r.direction = Appointment::Direction::ToSchool;
                r.partner = partner;
                r.contact = who;
                r.startsOn = QDate(2024, 9, 1);
                r.post = post;
            }));
        };
        appointment(kept, there, u"产业教授"_qs);
        appointment(other, moving, {}); // told twice as well, once the two people are one
    });
    const merge::Plan plan = merge::plan(*store, recordType<Partner>(), kept.value, other.value);
    ASSERT_EQ(plan.twins.size(), 2u);
    for (const merge::Twin& twin : plan.twins)
        EXPECT_EQ(twin.isContrary, twin.id == contrary.value);

    merge::run(*store, recordType<Partner>(), kept.value, other.value);
    EXPECT_FALSE(store->find(moving));
    EXPECT_EQ(store->get(there).phone, u"13800000003"_qs);
    EXPECT_TRUE(store->get(there).isPrimary);
    EXPECT_EQ(store->get(contrary).partner, kept) << "another phone: nobody knows which is right";
    const std::vector<Appointment> appointments = store->all<Appointment>();
    ASSERT_EQ(appointments.size(), 1u);
    EXPECT_EQ(appointments.front().contact, there);
    EXPECT_EQ(appointments.front().post, u"产业教授"_qs);
    EXPECT_EQ(faultsOf(store.path()), QStringList());

    ASSERT_TRUE(store->undo(progress));
    EXPECT_EQ(store->get(moving).partner, other);
    EXPECT_EQ(store->all<Appointment>().size(), 2u);
}

TEST_F(Merge, OfAPartnerAndItsGroupLeavesNobodyBelongingToItself)
{
    merge::run(*store, recordType<Partner>(), other.value, third.value);
    EXPECT_FALSE(store->get(other).group.isSet());
    EXPECT_FALSE(store->find(third));
}

TEST_F(Merge, KnowsThatTheOfficeHasSaidTheTwoAreNotTheSame)
{
    store->transact(Op::Create, {}, [&] {
        store->insert(make<NotSame>([&](NotSame& r) {
            r.recordType = u"partner"_qs;
            r.first = static_cast<int>(kept.value);
            r.second = static_cast<int>(other.value);
        }));
    });
    EXPECT_TRUE(merge::plan(*store, recordType<Partner>(), kept.value, other.value).isDenied);
    EXPECT_FALSE(merge::plan(*store, recordType<Partner>(), kept.value, third.value).isDenied);
    merge::run(*store, recordType<Partner>(), kept.value, other.value);
    EXPECT_TRUE(store->all<NotSame>().empty());
}
