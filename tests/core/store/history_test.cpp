// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/records/all.h"
#include "core/store/file_state.h"
#include "core/store/find_record.h"
#include "core/store/history.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

Id<Partner> addPartner(Store& store, const char16_t* region)
{
    Id<Partner> id;
    store.transact(Op::Create, {}, [&] {
        id = store.insert(make<Partner>([&](Partner& r) {
            r.name = u"甲公司"_qs;
            r.region = QString::fromUtf16(region);
        }));
    });
    return id;
}

void move(Store& store, Id<Partner> id, const char16_t* region)
{
    store.transact(Op::Edit, {}, [&] {
        Partner partner = store.get(id);
        partner.region = QString::fromUtf16(region);
        store.update(partner);
    });
}

/// "who operation old→new" of the region, oldest first.
QStringList movesOf(const ReadStore& store, Id<Partner> id)
{
    const RecordType& type = recordType<Partner>();
    QStringList moves;
    for (const HistoryEntry& entry : historyOf(store, type, id.value))
        if (entry.field == type.get("region"))
            moves << QStringLiteral("%1 %2 %3→%4").arg(entry.who, entry.operation, entry.oldText, entry.newText);
    return moves;
}

} // namespace

TEST(History, TellsEveryUndoAndRedoInTheOrderInWhichTheyHappened)
{
    TempStore store;
    Progress progress;
    store->setPerson(u"王"_qs);
    const Id<Partner> id = addPartner(*store, u"云津");
    move(*store, id, u"望川");
    move(*store, id, u"江澜");
    store->setPerson(u"李"_qs);
    store->undo(progress);
    store->undo(progress);
    store->redo(progress);
    store.reopen();
    EXPECT_EQ(movesOf(*store, id),
              (QStringList{u"王 create →云津"_qs, u"王 edit 云津→望川"_qs, u"王 edit 望川→江澜"_qs,
                           u"李 undo 江澜→望川"_qs, u"李 undo 望川→云津"_qs, u"李 redo 云津→望川"_qs}));
    store->setPerson(u"赵"_qs);
    move(*store, id, u"青屿");
    EXPECT_EQ(movesOf(*store, id).size(), 7);
    EXPECT_EQ(movesOf(*store, id).back(), u"赵 edit 望川→青屿"_qs);
}

TEST(FileState, GrowsWithEveryChangeUndoAndRedo)
{
    TempStore store;
    Progress progress;
    qint64 last = fileState(*store);
    const auto grows = [&] { return std::exchange(last, fileState(*store)) < last; };
    const Id<Partner> id = addPartner(*store, u"云津");
    EXPECT_TRUE(grows());
    move(*store, id, u"望川");
    EXPECT_TRUE(grows());
    store->undo(progress);
    EXPECT_TRUE(grows());
    store->redo(progress);
    EXPECT_TRUE(grows());
}

TEST(Store, WhatWasWorkedOutForAnEarlierStateIsNotWritten)
{
    TempStore store;
    const qint64 before = fileState(*store);
    const std::unique_ptr<Store> other = Store::open(store.path());
    addPartner(*other, u"云津");
    EXPECT_THROW(store->transact(
                     Op::Import, {},
                     [&] { store->insert(make<Department>([](Department& r) { r.name = u"机电"_qs; })); }, before),
                 Failure);
    EXPECT_EQ(store->count({.type = &recordType<Department>()}), 0);
}

TEST(Store, GivesNewIdsAfterAnotherProgramHasWritten)
{
    TempStore store;
    addPartner(*store, u"云津");
    const std::unique_ptr<Store> other = Store::open(store.path());
    const Id<Partner> theirs = addPartner(*other, u"望川");
    EXPECT_GT(addPartner(*store, u"江澜").value, theirs.value);
}

TEST(FindRecord, KnowsAChoiceByTokenAndByItsWordsInBothLanguages)
{
    TempStore store;
    Id<Agreement> agreement;
    const Id<Partner> partner = addPartner(*store, u"云津");
    store->transact(Op::Create, {}, [&] {
        agreement = store->insert(make<Agreement>([&](Agreement& r) {
            r.partner = partner;
            r.title = u"合作协议"_qs;
            r.kind = Agreement::Kind::InternshipBase;
            r.startsOn = QDate(2024, 9, 1);
        }));
    });
    const RecordType& type = recordType<Communication>();
    Id<Communication> talk;
    store->transact(Op::Create, {}, [&] {
        talk = store->insert(make<Communication>([&](Communication& r) {
            r.partner = partner;
            r.heldOn = QDate(2025, 10, 9);
            r.kind = Communication::Kind::Call;
            r.topic = u"续签"_qs;
        }));
    });
    for (const QString& kind : {u"电话"_qs, u"call"_qs, u"Call"_qs})
        EXPECT_EQ(findRecords(*store, type, u"甲公司|2025-10-09|%1|续签"_qs.arg(kind)), std::vector<qint64>{talk.value})
            << kind.toStdString();
}

TEST(FindRecord, ANumberThatIsAnIdAndAnothersKeyIsAmbiguousUntilItIsMarked)
{
    TempStore store;
    std::vector<qint64> ids;
    store->transact(Op::Create, {}, [&] {
        for (const char16_t* number : {u"2", u"7"})
            ids.push_back(store
                              ->insert(make<Teacher>([&](Teacher& r) {
                                  r.staffNumber = QString::fromUtf16(number);
                                  r.name = u"王教师"_qs;
                              }))
                              .value);
    });
    ASSERT_EQ(ids, (std::vector<qint64>{1, 2}));
    const RecordType& type = recordType<Teacher>();
    EXPECT_EQ(findRecords(*store, type, u"2"_qs).size(), 2u);
    EXPECT_EQ(findRecords(*store, type, u"#2"_qs), std::vector<qint64>{2});
    EXPECT_EQ(findRecords(*store, type, u"7"_qs), std::vector<qint64>{2});
}
