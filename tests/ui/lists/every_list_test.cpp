// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/page_bench.h"
#include "tests/support/sample_record.h"
#include "ui/lists/list_header.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_table_model.h"

namespace cooperage::ui {

namespace {

class EveryList : public testing::TestWithParam<const RecordType*> {};

} // namespace

TEST_P(EveryList, ShowsEveryFieldSortsByItAndOpensTheRecord)
{
    const RecordType& type = *GetParam();
    PageBench bench;
    qint64 id = 0;
    bench.file->transact(Op::Create, {}, [&] {
        id = bench.file->insert(type, test::sampleRow(*bench.file, type, 1));
        bench.file->insert(type, test::sampleRow(*bench.file, type, 2));
    });
    RecordListPage page(bench.context(), type);
    page.resize(1400, 700);
    page.show();
    auto* table = child<QTableView>(page, QStringLiteral("recordList"));
    auto* header = child<ListHeader>(page, QStringLiteral("listHeader"));
    auto& model = static_cast<RecordTableModel&>(*table->model());
    for (int field = 0; field < type.fieldCount(); ++field) {
        Q_EMIT header->sortAsked(field, false);
        const Value first = model.valueAt(0, field);
        Q_EMIT header->sortAsked(field, false);
        int last = model.rowCount() - 1;
        while (last > 0 && model.valueAt(last, field).isNull())
            --last; // empty values stand last both ways
        EXPECT_EQ(first, model.valueAt(last, field)) << type.field(field).name;
        EXPECT_EQ(table->isColumnHidden(model.columnOf(field)),
                  !type.field(field).options.list || field == type.fieldCount() - 1)
            << type.field(field).name;
    }
    page.showRecord(id);
    EXPECT_EQ(child<QLabel>(page, QStringLiteral("panelName"))->text(), bench.store().title(type, id));
    EXPECT_FALSE(page.grab().isNull());
    EXPECT_TRUE(bench.failures.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Types, EveryList, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& tested) { return test::typeName(*tested.param); });

} // namespace cooperage::ui
