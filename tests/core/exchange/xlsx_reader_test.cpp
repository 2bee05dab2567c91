// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/support/handmade_xlsx.h"

using namespace cooperage;

namespace {

Workbook read(const QString& path)
{
    Progress progress;
    return readXlsx(path, progress);
}

Workbook fixture(const char* name)
{
    return read(QStringLiteral(COOPERAGE_TEST_DATA "/xlsx/") + QLatin1StringView(name));
}

Workbook readRows(const QByteArray& rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    HandmadeXlsx::withRows(rows).save(path);
    return read(path);
}

/// What a person sees, cells parted by | and rows by a new line.
std::string seen(const Sheet& sheet)
{
    QStringList lines;
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << cellText(cell);
        lines << cells.join(u'|');
    }
    return lines.join(u'\n').toStdString();
}

bool isDate(const Cell& cell, int year, int month, int day)
{
    const QDateTime* at = std::get_if<QDateTime>(&cell.value);
    return at && at->date() == QDate(year, month, day) && at->time() == QTime(0, 0);
}

} // namespace

TEST(XlsxReader, ReadsWhatExcelWrites)
{
    const Workbook book = fixture("excel.xlsx");
    ASSERT_EQ(book.sheets.size(), 3u);
    const Sheet& sheet = book.sheets[0];
    EXPECT_EQ(seen(sheet), "企业名称|自贡科瑞 智能装备|  两端空格  |第一行\n第二行|字面_x000D_文字\n"
                           "2025-09-01|85.3%|12000|2025-09-01|2025-09-01 08:30|202353030137|0.3|110105199001011000\n"
                           "\n"
                           "12000|企业名称！|TRUE|#DIV/0!||=…");
    EXPECT_TRUE(isDate(sheet.at(1, 0), 2025, 9, 1));
    EXPECT_TRUE(isDate(sheet.at(1, 3), 2025, 9, 1));
    EXPECT_TRUE(sheet.at(1, 1).isPercent());
    EXPECT_EQ(sheet.at(1, 2).value, Cell::Value(12000.0)) << "letters in quotes and after a backslash are no date";
    EXPECT_EQ(sheet.merged, (std::vector<CellRange>{{4, 0, 5, 2}}));
}

TEST(XlsxReader, MarksHiddenSheets)
{
    const Workbook book = fixture("excel.xlsx");
    EXPECT_FALSE(book.sheets[0].hidden);
    EXPECT_TRUE(book.sheets[1].hidden);
    EXPECT_TRUE(book.sheets[2].hidden) << "very hidden";
}

TEST(XlsxReader, ReadsWhatWpsWrites)
{
    EXPECT_EQ(seen(fixture("wps.xlsx").sheets[0]), "签订日期|终止日期\n2025-09-01|2026-08-31|86500");
}

TEST(XlsxReader, ReadsInlineStringsAndKeepsAllDigitsOfLongNumbers)
{
    const Workbook book = fixture("poi_inline_strings.xlsx");
    EXPECT_EQ(seen(book.sheets[0]), "学生1|软件技术|202353030101|110105199001011234\n"
                                    "学生2|软件技术|202353030102|110105199001011234\n"
                                    "学生3|软件技术|202353030103|110105199001011234");
    EXPECT_EQ(book.sheets[0].at(0, 2).value, Cell::Value(202353030101.0));
}

TEST(XlsxReader, CountsDaysFrom1904WhereTheBookSaysSo)
{
    EXPECT_EQ(seen(fixture("dates_1904.xlsx").sheets[0]), "2025-09-01|1904-01-01|44439");
}

TEST(XlsxReader, CountsRowsAndCellsThatHaveNoReference)
{
    EXPECT_EQ(seen(fixture("cells_without_references.xlsx").sheets[0]), "甲|1\n\n|FALSE\n\n\n\n||3|4\n5");
}

TEST(XlsxReader, ReadsTheStrictFormatWithPrefixesAndDatesAsText)
{
    EXPECT_EQ(seen(fixture("strict_prefixed.xlsx").sheets[0]), "2025-09-01|2025-09-01 08:30|08:30|文字");
}

TEST(XlsxReader, ReadsWhatOpenpyxlWrites)
{
    const Workbook book = fixture("openpyxl.xlsx");
    ASSERT_EQ(book.sheets.size(), 3u) << "a chart sheet is no sheet of cells";
    EXPECT_EQ(seen(book.sheets[0]), "岗位实习学生名单\n学号|姓名|开始|月薪|购买保险\n"
                                    "202353030137|张　三|2025-09-01|3500.5|TRUE|=…|75%|08:30\n"
                                    "202353030138|李四|2025-09-01 08:30|4000|FALSE");
    EXPECT_EQ(book.sheets[0].at(2, 5).value, Cell::Value(CellError{CellError::notCounted()}))
        << "a formula without a cached result says so";
    EXPECT_EQ(book.sheets[2].name, QStringLiteral("末页"));
}

TEST(XlsxReader, ReadsWhatLibreOfficeWrites)
{
    const Workbook book = fixture("libreoffice.xlsx");
    EXPECT_EQ(seen(book.sheets[0]), "岗位实习学生名单\n学号|姓名|开始|月薪|购买保险\n"
                                    "202353030137|张　三|2025-09-01|3500.5|TRUE|7001|75%|08:30\n"
                                    "202353030138|李四|2025-09-01 08:30|4000|FALSE");
    EXPECT_EQ(book.sheets[0].merged, (std::vector<CellRange>{{0, 0, 0, 4}}));
}

TEST(XlsxReader, KeepsTheCalendarOfExcelBeforeMarch1900)
{
    EXPECT_EQ(seen(readRows("<row><c s='1'><v>1</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c></row>").sheets[0]),
              "1900-01-01|1900-02-28|1900-03-01");
}

TEST(XlsxReader, KeepsANumberThatNoDateCanShow)
{
    EXPECT_EQ(seen(readRows("<row><c s='1'><v>-1</v></c><c s='1'><v>20250901</v></c></row>").sheets[0]), "-1|20250901");
}

TEST(XlsxReader, DropsFormattedButEmptyCellsAndRowsAtTheEnd)
{
    QByteArray rows = "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'/></row>";
    for (int row = 2; row <= 200000; ++row)
        rows += "<row r='" + QByteArray::number(row) + "' s='1'><c r='A" + QByteArray::number(row) + "' s='1'/></row>";
    const Workbook book = readRows(rows);
    EXPECT_EQ(book.sheets[0].rows.size(), 1u);
    EXPECT_EQ(book.sheets[0].rows[0].size(), 1u);
}

TEST(XlsxReader, TakesACellInTheLastCornerWithoutFillingTheSheet)
{
    const Workbook book = readRows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
    EXPECT_EQ(book.sheets[0].rows.size(), 1048576u);
    EXPECT_TRUE(book.sheets[0].rows[0].empty());
    EXPECT_EQ(cellText(book.sheets[0].at(1048575, 16383)), QStringLiteral("1"));
}

TEST(XlsxReader, StopsWhenTheUserCancels)
{
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    Progress progress(cancelled, [&](const Progress::State& state) { *cancelled = state.total > 0; });
    EXPECT_THROW(readXlsx(QStringLiteral(COOPERAGE_TEST_DATA "/xlsx/excel.xlsx"), progress), Cancelled);
}
