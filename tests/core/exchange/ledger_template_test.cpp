// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty ledgers: untouched they say nothing, filled in they go in whole, for every type that has a ledger.

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/ledger_fields.h"
#include "core/exchange/ledger_template.h"
#include "core/exchange/xlsx_writer.h"
#include "core/records/all.h"
#include "core/sample/sample_college.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class LedgerTemplate : public testing::TestWithParam<const RecordType*> {
protected:
    const RecordType& type() const { return *GetParam(); }
    ImportPlan plan(const SheetOut& sheet)
    {
        const QString path = m_folder.filePath(u"台账.xlsx"_qs);
        writeXlsx(path, {{sheet}, {}, {}}, m_progress);
        return makePlan(*store, {path}, {}, m_progress);
    }
    TempStore store;
    Progress m_progress;

private:
    QTemporaryDir m_folder;
};

QString bare(QString heading)
{
    return heading.remove(u'*');
}

/// The exported records under the template's headings, below its example row.
SheetOut filled(SheetOut sheet, const SheetOut& exported)
{
    for (const std::vector<Cell>& cells : exported.rows) {
        std::vector<Cell>& row = sheet.rows.emplace_back(sheet.columns.size());
        row.front() = numberCell(double(sheet.rows.size() - 1));
        for (size_t to = 0; to < sheet.columns.size(); ++to)
            for (size_t from = 0; from < exported.columns.size(); ++from)
                if (exported.columns[from].heading == bare(sheet.columns[to].heading))
                    row[to] = cells[from];
    }
    return sheet;
}

INSTANTIATE_TEST_SUITE_P(Types, LedgerTemplate, testing::ValuesIn(ledgerTypes()),
                         [](const auto& tested) { return typeName(*tested.param); });

} // namespace

TEST_P(LedgerTemplate, UntouchedItIsKnownForWhatItIsAndCreatesNothing)
{
    const QString path = store.folder() + u"/模板.xlsx"_qs;
    writeTemplate(type(), path, m_progress);
    const ImportPlan read = makePlan(*store, {path}, {}, m_progress);
    ASSERT_FALSE(read.sheets.empty());
    EXPECT_EQ(read.sheets.front().type, &type());
    EXPECT_TRUE(read.sheets.front().unrecognised.isEmpty())
        << read.sheets.front().unrecognised.join(u' ').toStdString();
    EXPECT_TRUE(read.sheets.front().rows.empty());
    EXPECT_TRUE(read.isEmpty());
}

TEST_P(LedgerTemplate, FilledInItGoesInWhole)
{
    makeSampleCollege(*store, {.partners = 12, .placements = 40, .terms = 2}, m_progress);
    if (store->count({.type = &type()}) == 0)
        store->transact(Op::Create, {}, [&] { store->insert(type(), sampleRow(*store, type(), 1)); });
    const qint64 count = store->count({.type = &type()});
    const SheetOut exported = exportSheet(*store, {.type = &type()}, Sensitive::Shown, m_progress);
    const ImportPlan read = plan(filled(ledgerTemplate(type()), exported));
    EXPECT_EQ(read.sheets.front().type, &type());
    for (const CellNote& note : read.sheets.front().rejected)
        ADD_FAILURE() << note.value.toStdString() << ": " << note.text.toStdString();
    EXPECT_EQ(read.count(RowState::Unchanged), count) << "every value is read back as it was written";
    EXPECT_TRUE(read.isEmpty());
}

TEST_P(LedgerTemplate, HasANoteOnEveryColumnAndAnExampleInEveryRequiredOne)
{
    const SheetOut sheet = ledgerTemplate(type());
    ASSERT_EQ(sheet.rows.size(), 1u);
    for (size_t at = 0; at < sheet.columns.size(); ++at) {
        EXPECT_FALSE(sheet.columns[at].note.isEmpty()) << sheet.columns[at].heading.toStdString();
        const bool isFilled = !sheet.rows.front()[at].isEmpty();
        EXPECT_TRUE(isFilled || !sheet.columns[at].heading.endsWith(u'*')) << sheet.columns[at].heading.toStdString();
    }
}

TEST(LedgerTemplates, TheExamplesOfAllTypesWouldGoInTogetherWithoutTheirMarks)
{
    TempStore store;
    Progress progress;
    QStringList paths;
    for (const RecordType* type : ledgerTypes()) {
        SheetOut sheet = ledgerTemplate(*type);
        sheet.rows.front().front() = numberCell(1);
        paths << store.folder() + u'/' + type->table() + u".xlsx"_qs;
        writeXlsx(paths.back(), {{sheet}, {}, {}}, progress);
    }
    const ImportPlan read = makePlan(*store, paths, {}, progress);
    for (const PlannedSheet& sheet : read.sheets) {
        if (!sheet.type)
            continue; // lists to pick from
        EXPECT_EQ(sheet.rows.size(), 1u) << sheet.name.toStdString();
        for (const CellNote& note : sheet.rejected)
            ADD_FAILURE() << sheet.name.toStdString() << ": " << note.value.toStdString() << ": "
                          << note.text.toStdString();
    }
    applyPlan(*store, read, progress);
    for (const RecordType* type : ledgerTypes())
        EXPECT_GE(store->count({.type = type}), 1) << type->table().toStdString();
}

TEST(LedgerTemplates, RefuseOtherFilesAndTypesThatHaveNoLedger)
{
    TempStore store;
    Progress progress;
    EXPECT_THROW(writeTemplate(recordType<Partner>(), store.folder() + u"/x.csv"_qs, progress), Failure);
    EXPECT_THROW(writeTemplate(recordType<ReportText>(), store.folder() + u"/x.xlsx"_qs, progress), Failure);
}
