// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/made.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"
#include "ui/lists/record_table_model.h"

namespace cooperage::ui {

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

void addDepartments(Store& store, int count)
{
    store.transact(Op::Create, {}, [&] {
        for (int number = 0; number < count; ++number)
            store.insert(test::made<Department>(
                [&](auto& it) { it.name = QStringLiteral("学院 %1").arg(number, 4, 10, QLatin1Char('0')); }));
    });
}

class EveryModel : public testing::TestWithParam<const RecordType*> {};

} // namespace

TEST_P(EveryModel, KeepsTheRulesOfModelsWhileRecordsComeChangeAndGo)
{
    const RecordType& type = *GetParam();
    test::TempStore store;
    qint64 id = 0;
    RecordTableModel model(*store, type);
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    store->transact(Op::Create, {}, [&] {
        id = store->insert(type, test::sampleRow(*store, type, 1));
        store->insert(type, test::sampleRow(*store, type, 2));
    });
    model.refresh();
    ASSERT_GE(model.rowCount(), 2);
    for (int field = 0; field < type.fieldCount(); ++field) {
        const QModelIndex cell = model.index(model.rowOf(id), model.columnOf(field));
        EXPECT_FALSE(cell.data().toString().isEmpty()) << type.field(field).name;
        EXPECT_EQ(model.valueAt(cell.row(), field), store->get(type, id).values[size_t(field)]);
    }
    store->transact(Op::Delete, {}, [&] { store->remove(type, id); });
    model.refresh();
    EXPECT_EQ(model.rowOf(id), -1);
}

TEST_P(EveryModel, SortsByEveryFieldBothWays)
{
    const RecordType& type = *GetParam();
    test::TempStore store;
    store->transact(Op::Create, {}, [&] {
        for (int variant = 1; variant < 4; ++variant)
            store->insert(type, test::sampleRow(*store, type, variant));
    });
    RecordTableModel model(*store, type);
    for (int field = 0; field < type.fieldCount(); ++field) {
        model.setQuery({.sorts = {{field, false}}});
        std::vector<qint64> up;
        for (int row = 0; row < model.rowCount(); ++row)
            up.push_back(model.idAt(row));
        model.setQuery({.sorts = {{field, true}}});
        ASSERT_EQ(size_t(model.rowCount()), up.size());
        const Value first = model.valueAt(0, field);
        const int last = model.rowOf(up.front());
        const bool allAlike = model.valueAt(model.rowCount() - 1, field) == first;
        EXPECT_TRUE(allAlike || last > 0) << type.field(field).name;
    }
}

INSTANTIATE_TEST_SUITE_P(Types, EveryModel, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& tested) { return test::typeName(*tested.param); });

TEST(RecordTableModel, ReadsLongListsInWindows)
{
    test::TempStore store;
    addDepartments(*store, 450);
    RecordTableModel model(*store, recordType<Department>());
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setQuery({.sorts = {{0, true}}});
    ASSERT_EQ(model.rowCount(), 450);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("学院 0449"));
    EXPECT_EQ(model.index(199, 1).data().toString(), QStringLiteral("学院 0250"));
    EXPECT_EQ(model.index(200, 1).data().toString(), QStringLiteral("学院 0249"));
    EXPECT_EQ(model.index(449, 1).data().toString(), QStringLiteral("学院 0000"));
}

TEST(RecordTableModel, KeepsChecksByRecordOverARefresh)
{
    test::TempStore store;
    addDepartments(*store, 5);
    const RecordType& type = recordType<Department>();
    RecordTableModel model(*store, type);
    model.setQuery({.sorts = {{0, false}}});
    const qint64 third = model.idAt(2);
    ASSERT_TRUE(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.allChecked(), Qt::PartiallyChecked);
    store->transact(Op::Create, {}, [&] {
        store->insert(test::made<Department>([&](auto& it) { it.name = QStringLiteral("安全学院"); }));
    });
    model.refresh();
    EXPECT_EQ(model.checkedIds(), std::vector<qint64>{third});
    EXPECT_EQ(model.index(model.rowOf(third), 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);

    store->transact(Op::Delete, {}, [&] { store->remove(type, third); });
    QSignalSpy told(&model, &RecordTableModel::checkedChanged);
    model.refresh();
    EXPECT_EQ(model.checkedCount(), 0);
    EXPECT_EQ(told.count(), 1);
    model.checkAll(true);
    EXPECT_EQ(model.allChecked(), Qt::Checked);
}

TEST(RecordTableModel, MasksWhatIsSensitive)
{
    test::TempStore store;
    Student student;
    student.name = QStringLiteral("陈思远");
    student.citizenId = QStringLiteral("32010620050102321X");
    student.phone = QStringLiteral("13812346021");
    store->transact(Op::Create, {}, [&] { store->insert(student); });
    const RecordType& type = recordType<Student>();
    RecordTableModel model(*store, type);
    model.refresh();
    EXPECT_EQ(model.index(0, model.columnOf(type.get("citizen_id"))).data().toString(),
              QStringLiteral("320106********321X"));
    EXPECT_EQ(model.index(0, model.columnOf(type.get("phone"))).data().toString(), QStringLiteral("138****6021"));
}

} // namespace cooperage::ui
