// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <set>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export.h"
#include "core/exchange/export_columns.h"
#include "core/exchange/read_workbook.h"
#include "core/records/all.h"
#include "tests/support/sample_record.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

class ExportOfType : public testing::TestWithParam<const RecordType*> {};

QStringList headings(const SheetOut& sheet)
{
    QStringList all;
    for (const ColumnOut& column : sheet.columns)
        all.append(column.heading);
    return all;
}

/// What stands under a heading in the only row.
QString cellUnder(const SheetOut& sheet, const QString& heading)
{
    const qsizetype column = headings(sheet).indexOf(heading);
    EXPECT_GE(column, 0) << heading.toStdString();
    return column < 0 ? QString() : cellText(sheet.rows.at(0).at(static_cast<size_t>(column)));
}

SheetOut sheetOf(const ReadStore& store, const RecordType& type, Sensitive sensitive = Sensitive::Masked)
{
    Progress progress;
    return exportSheet(store, {.type = &type}, sensitive, progress);
}

} // namespace

TEST_P(ExportOfType, HasADifferentChineseHeadingOverEveryColumn)
{
    std::set<QString> seen;
    for (const ExportColumn& column : exportColumns(*GetParam())) {
        EXPECT_TRUE(seen.insert(column.heading).second) << column.heading.toStdString();
        EXPECT_EQ(column.heading[0].script(), QChar::Script_Han) << column.heading.toStdString();
    }
}

TEST_P(ExportOfType, FillsEveryColumnOfAFullRecord)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { store->insert(*GetParam(), sampleRow(*store, *GetParam(), 1)); });
    const SheetOut sheet = sheetOf(*store, *GetParam());
    const std::vector<ExportColumn> columns = exportColumns(*GetParam());
    const std::vector<Cell>& cells = sheet.rows.back(); // records of the same type that it links to come before it
    ASSERT_EQ(cells.size(), columns.size());
    for (size_t index = 0; index < columns.size(); ++index)
        EXPECT_FALSE(cells[index].isEmpty()) << columns[index].heading.toStdString();
}

INSTANTIATE_TEST_SUITE_P(EveryType, ExportOfType, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& one) { return typeName(*one.param); });

TEST(Export, MasksPhonesAndCitizenNumbersUnlessTheyAreAskedFor)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        Student student;
        student.number = u"2023010101"_qs;
        student.name = u"张三"_qs;
        student.phone = u"13800006021"_qs;
        student.citizenId = u"11010519491231002X"_qs;
        store->insert(student);
    });
    const SheetOut masked = sheetOf(*store, recordType<Student>());
    EXPECT_EQ(cellUnder(masked, u"学生电话"_qs), u"138****6021"_qs);
    EXPECT_TRUE(cellUnder(masked, u"身份证号"_qs).contains(u"****"_qs));
    const SheetOut shown = sheetOf(*store, recordType<Student>(), Sensitive::Shown);
    EXPECT_EQ(cellUnder(shown, u"学生电话"_qs), u"13800006021"_qs);
    EXPECT_EQ(cellUnder(shown, u"身份证号"_qs), u"11010519491231002X"_qs);
}

TEST(Export, KeepsTheWordsOfALinkThatNobodyKnowsYet)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        Partner partner;
        partner.name = u"云帆科技有限公司"_qs;
        Agreement agreement;
        agreement.partner = store->insert(partner);
        agreement.number = u"2025-01"_qs;
        agreement.startsOn = QDate(2025, 9, 1);
        agreement.ownerAsWritten = u"李老师"_qs;
        store->insert(agreement);
    });
    const SheetOut sheet = sheetOf(*store, recordType<Agreement>());
    EXPECT_EQ(cellUnder(sheet, u"校方负责人"_qs), u"李老师"_qs);
    EXPECT_EQ(cellUnder(sheet, u"合作企业"_qs), u"云帆科技有限公司"_qs);
    EXPECT_EQ(cellUnder(sheet, u"生效日期"_qs), u"2025-09-01"_qs);
}

TEST(Export, WritesBothKindsOfFilesAndNoOther)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { store->insert(Department{{}, u"商学院"_qs, {}, {}}); });
    Progress progress;
    for (const QString& name : {u"/out.xlsx"_qs, u"/out.csv"_qs}) {
        const QString path = store.folder() + name;
        exportRecords(*store, {.type = &recordType<Department>()}, Sensitive::Masked, path, progress);
        const Workbook book = readWorkbook(path, progress);
        EXPECT_EQ(cellText(book.sheets.at(0).at(1, 0)), u"商学院"_qs) << name.toStdString();
    }
    EXPECT_THROW(exportRecords(*store, {.type = &recordType<Department>()}, Sensitive::Masked,
                               store.folder() + u"/out.ods"_qs, progress),
                 Failure);
    EXPECT_FALSE(QFile::exists(store.folder() + u"/out.ods"_qs));
}

TEST(ExportTest, TextsThatASpreadsheetTakesForFormulasAreMarkedInCsvAndReadBackAsTheyWere)
{
    TempStore store;
    SheetOut sheet;
    sheet.name = u"合作企业"_qs;
    sheet.columns = {{.heading = u"企业名称"_qs}, {.heading = u"员工人数"_qs}};
    const QStringList names = {
        u"=HYPERLINK(\"http://x\",\"y\")"_qs, u"+1+1"_qs, u"@SUM(A1)"_qs, u"-2"_qs, u"'=1"_qs, u"'quoted'"_qs};
    for (const QString& name : names)
        sheet.rows.push_back({textCell(name), numberCell(-3)});
    const QString path = store.folder() + u"/out.csv"_qs;
    Progress progress;
    writeCsv(path, sheet, progress);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    for (const char* formula : {"\n=", "\n\"=", "\n+", "\n@", "\n-"})
        EXPECT_FALSE(written.contains(QLatin1StringView(formula))) << formula;
    EXPECT_TRUE(written.contains(u",-3"));
    const Workbook book = readWorkbook(path, progress);
    for (qsizetype row = 0; row < names.size(); ++row)
        EXPECT_EQ(cellText(book.sheets[0].at(row + 1, 0)), names[row]);
}
