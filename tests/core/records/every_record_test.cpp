// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every record type, present and future: nothing here names one.

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/history.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class EveryRecord : public testing::TestWithParam<const RecordType*> {
protected:
    const RecordType& type() const { return *GetParam(); }
    qint64 insertSample(int variant)
    {
        qint64 id = 0;
        store->transact(Op::Create, {}, [&] { id = store->insert(type(), sampleRow(*store, type(), variant)); });
        return id;
    }
    TempStore store;
    Progress progress;
};

INSTANTIATE_TEST_SUITE_P(Types, EveryRecord, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& tested) { return typeName(*tested.param); });

} // namespace

TEST_P(EveryRecord, ReadsBackWhatWasWritten)
{
    Row written;
    qint64 id = 0;
    store->transact(Op::Create, {}, [&] {
        written = sampleRow(*store, type(), 1);
        id = store->insert(type(), written);
    });
    store.reopen();
    const Row read = store->get(type(), id);
    EXPECT_EQ(read.revision, 1);
    for (int index = 0; index < type().fieldCount(); ++index)
        EXPECT_EQ(read.values[size_t(index)], written.values[size_t(index)]) << type().field(index).name;
}

TEST_P(EveryRecord, GoesThroughItsStructUnchanged)
{
    const Row row = store->get(type(), insertSample(2));
    EXPECT_TRUE(type().checkTogether(row).isEmpty() || !type().checkTogether(row).hasErrors());
    EXPECT_EQ(row.values.size(), size_t(type().fieldCount()));
}

TEST_P(EveryRecord, AnUpdateIsUndoneAndDoneAgainAfterARestart)
{
    const qint64 id = insertSample(1);
    const Row before = store->get(type(), id);
    store->transact(Op::Edit, QStringLiteral("x"), [&] {
        Row changed = sampleRow(*store, type(), 3);
        changed.id = id;
        store->update(type(), changed);
    });
    const Row after = store->get(type(), id);
    EXPECT_NE(before, after);
    store.reopen();
    ASSERT_TRUE(store->undo(progress));
    EXPECT_EQ(store->get(type(), id), before);
    store.reopen();
    ASSERT_TRUE(store->redo(progress));
    EXPECT_EQ(store->get(type(), id), after);
}

TEST_P(EveryRecord, AnInsertIsUndoneAndDoneAgainUnderTheSameId)
{
    const qint64 id = insertSample(1);
    const Row before = store->get(type(), id);
    ASSERT_TRUE(store->undo(progress));
    EXPECT_FALSE(store->find(type(), id));
    ASSERT_TRUE(store->redo(progress));
    EXPECT_EQ(store->get(type(), id), before);
}

TEST_P(EveryRecord, ADeleteIsUndone)
{
    const qint64 id = insertSample(1);
    const Row before = store->get(type(), id);
    store->transact(Op::Delete, {}, [&] { store->remove(type(), id); });
    EXPECT_FALSE(store->find(type(), id));
    ASSERT_TRUE(store->undo(progress));
    EXPECT_EQ(store->get(type(), id), before);
}

TEST_P(EveryRecord, HistoryNamesEachChangedField)
{
    const qint64 id = insertSample(1);
    const Row before = store->get(type(), id);
    store->setPerson(QStringLiteral("罗敏"));
    store->transact(Op::Edit, {}, [&] {
        Row changed = before;
        changed.values.back() = Value(QStringLiteral("新备注"));
        store->update(type(), changed);
    });
    const auto history = historyOf(*store, type(), id);
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history.back().who, QStringLiteral("罗敏"));
    EXPECT_EQ(history.back().field, type().fieldCount() - 1);
    EXPECT_EQ(history.back().oldText, QStringLiteral("notes 值 1"));
    EXPECT_EQ(history.back().newText, QStringLiteral("新备注"));
}

TEST_P(EveryRecord, SortsAndFiltersByEveryField)
{
    insertSample(1);
    const qint64 all = store->count({.type = &type()});
    for (int index = 0; index < type().fieldCount(); ++index) {
        const FieldInfo& field = type().field(index);
        EXPECT_EQ(store->rows({.type = &type(), .sorts = {{index, false}}}).size(), size_t(all)) << field.name;
        EXPECT_EQ(store->titledRows({.type = &type(), .sorts = {{index, true}}}).size(), size_t(all)) << field.name;
        const qint64 empty = store->count({.type = &type(), .filters = {{index, Filter::Test::Empty}}});
        const qint64 filled = store->count({.type = &type(), .filters = {{index, Filter::Test::NotEmpty}}});
        EXPECT_EQ(empty + filled, all) << field.name;
        EXPECT_GE(filled, 1) << field.name;
    }
}

TEST_P(EveryRecord, HasATitleAndIsFoundByItsSearchableFields)
{
    const qint64 id = insertSample(7);
    EXPECT_FALSE(store->title(type(), id).isEmpty());
    for (int index = 0; index < type().fieldCount(); ++index) {
        if (!type().field(index).options.search)
            continue;
        const QString words = QStringLiteral("%1值7").arg(QLatin1StringView(type().field(index).name));
        const auto found = store->ids({.type = &type(), .search = words});
        EXPECT_NE(std::find(found.begin(), found.end(), id), found.end()) << type().field(index).name;
    }
}

TEST_P(EveryRecord, AMissingRequiredValueIsReportedAtItsField)
{
    store->transact(Op::Create, {}, [&] {
        const Row whole = sampleRow(*store, type(), 1);
        for (int index = 0; index < type().fieldCount(); ++index) {
            if (!type().field(index).isRequired())
                continue;
            Row row = whole;
            row.values[size_t(index)] = Value();
            bool named = false;
            for (const Issue& issue : validate(type(), row).all())
                named = named || issue.field == QLatin1StringView(type().field(index).name);
            EXPECT_TRUE(named) << type().field(index).name;
        }
    });
}
