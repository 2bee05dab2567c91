// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"

using namespace cooperage;

namespace {

class XlsxWriter : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("导出.xlsx")); }
    void write(const SheetOut& sheet) const { write(WorkbookOut{{sheet}, {}, {}}); }
    void write(const WorkbookOut& book) const
    {
        Progress progress;
        writeXlsx(path(), book, progress);
    }
    Workbook readBack() const
    {
        Progress progress;
        return readXlsx(path(), progress);
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

SheetOut aSheet()
{
    SheetOut sheet;
    sheet.name = QStringLiteral("岗位实习");
    sheet.title = QStringLiteral("2025-2026-1 岗位实习台账");
    sheet.columns = {
        {.heading = QStringLiteral("学号"), .kind = ColumnOut::Kind::Text, .note = QStringLiteral("十二位学号")},
        {.heading = QStringLiteral("开始"), .kind = ColumnOut::Kind::Date},
        {.heading = QStringLiteral("月薪（元）"), .kind = ColumnOut::Kind::Money},
        {.heading = QStringLiteral("对口率"), .kind = ColumnOut::Kind::Percent},
        {.heading = QStringLiteral("是否签订"), .choices = {QStringLiteral("是"), QStringLiteral("否")}},
        {.heading = QStringLiteral("原因"), .kind = ColumnOut::Kind::Reason}};
    sheet.rows = {{textCell(QStringLiteral("202353030137")), dateCell(QDate(2025, 9, 1)), numberCell(3500.5),
                   percentCell(0.853), textCell(QStringLiteral("是")), textCell(QStringLiteral("缺少单位名称"))},
                  {},
                  {numberCell(202353030138), {}, numberCell(4000), {}, Cell{true}, {}}};
    return sheet;
}

std::string textAt(const Sheet& sheet, int row, int column)
{
    return cellText(sheet.at(row, column)).toStdString();
}

} // namespace

TEST_F(XlsxWriter, ItsFilesReadBackAsTheyWereWritten)
{
    write(aSheet());
    const Workbook book = readBack();
    ASSERT_EQ(book.sheets.size(), 1u);
    const Sheet& sheet = book.sheets[0];
    EXPECT_EQ(sheet.name, QStringLiteral("岗位实习"));
    EXPECT_EQ(sheet.merged, (std::vector<CellRange>{{0, 0, 0, 5}}));
    EXPECT_EQ(textAt(sheet, 0, 0), "2025-2026-1 岗位实习台账");
    EXPECT_EQ(textAt(sheet, 1, 2), "月薪（元）");
    EXPECT_EQ(sheet.rows.at(2), aSheet().rows[0]);
    EXPECT_TRUE(sheet.rows.at(3).empty());
    EXPECT_EQ(sheet.at(4, 0), textCell(QStringLiteral("202353030138"))) << "a text column keeps numbers as text";
    EXPECT_EQ(sheet.at(4, 4).value, Cell::Value(true));
}

TEST_F(XlsxWriter, KeepsEveryTextAsItIs)
{
    const QStringList texts{QStringLiteral("  两端空格  "),
                            QStringLiteral("第一行\n第二行"),
                            QStringLiteral("字面_x000D_文字"),
                            QStringLiteral("=1+2"),
                            QStringLiteral("<&>\"'"),
                            QStringLiteral("00123"),
                            QStringLiteral("𠮷野家"),
                            QStringLiteral("\u0007铃"),
                            QStringLiteral("https://example.org/?a=1&b=2")};
    SheetOut sheet;
    sheet.columns = {{.heading = QStringLiteral("文字")}};
    for (const QString& text : texts)
        sheet.rows.push_back({textCell(text)});
    write(sheet);
    const Workbook book = readBack();
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(book.sheets[0].at(i + 1, 0), textCell(texts[i]));
}

TEST_F(XlsxWriter, KeepsDatesTimesAndOldDates)
{
    SheetOut sheet;
    sheet.columns = {{.heading = QStringLiteral("日期"), .kind = ColumnOut::Kind::Date}};
    for (const QDateTime& at :
         {QDateTime(QDate(2025, 9, 1), QTime(8, 30), Qt::UTC), QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC),
          QDateTime(QDate(1900, 2, 28), QTime(0, 0), Qt::UTC), QDateTime(QDate(1900, 3, 1), QTime(0, 0), Qt::UTC),
          QDateTime(QDate(1986, 5, 4), QTime(0, 0), Qt::UTC), QDateTime(QDate(1899, 12, 31), QTime(8, 30), Qt::UTC)})
        sheet.rows.push_back({Cell{at}});
    write(sheet);
    const Workbook book = readBack();
    for (size_t i = 0; i < sheet.rows.size(); ++i)
        EXPECT_EQ(book.sheets[0].at(qsizetype(i) + 1, 0), sheet.rows[i][0]) << i;
}

TEST_F(XlsxWriter, PutsLongListsToPickFromIntoAHiddenSheet)
{
    SheetOut sheet = aSheet();
    QStringList many;
    for (int i = 0; i < 300; ++i)
        many << QStringLiteral("第%1个选项").arg(i);
    sheet.columns[4].choices = many;
    sheet.columns[5].choices = {QStringLiteral("含,逗号"), QStringLiteral("其他")};
    write(sheet);
    const Workbook book = readBack();
    ASSERT_EQ(book.sheets.size(), 2u);
    EXPECT_TRUE(book.sheets[1].hidden);
    EXPECT_EQ(textAt(book.sheets[1], 299, 0), "第299个选项");
    EXPECT_EQ(textAt(book.sheets[1], 0, 1), "含,逗号");
    EXPECT_FALSE(book.sheets[0].hidden);
}

TEST_F(XlsxWriter, KeepsTheRowsAboveAndTheMergedHeadingsOfALedger)
{
    SheetOut sheet = aSheet();
    sheet.above = {{textCell(QStringLiteral("单位：元"))},
                   {textCell(QStringLiteral("学生")), {}, textCell(QStringLiteral("报酬"))}};
    sheet.merged = {{2, 0, 2, 1}, {2, 2, 3, 2}, {2, 2, 4, 2}, {5, 5, 5, 5}};
    sheet.columns[2].heading.clear();
    write(sheet);
    const Workbook book = readBack();
    const Sheet& back = book.sheets[0];
    EXPECT_EQ(back.merged, (std::vector<CellRange>{{0, 0, 0, 5}, {2, 0, 2, 1}, {2, 2, 3, 2}}))
        << "overlapping areas and single cells are left out";
    EXPECT_EQ(textAt(back, 1, 0), "单位：元");
    EXPECT_EQ(textAt(back, 2, 2), "报酬");
    EXPECT_EQ(textAt(back, 3, 0), "学号");
    EXPECT_EQ(textAt(back, 4, 0), "202353030137");
}

TEST_F(XlsxWriter, MakesSheetNamesValidAndUnique)
{
    EXPECT_EQ(validSheetName(QStringLiteral("a/b:c[d]*?\\e"), {}), QStringLiteral("a-b-c-d----e"));
    EXPECT_EQ(validSheetName(QStringLiteral("'引号'"), {}), QStringLiteral("引号"));
    EXPECT_EQ(validSheetName(QString(40, u'长'), {}), QString(31, u'长'));
    EXPECT_EQ(validSheetName(QString(40, u'长'), {QString(31, u'长')}), QString(27, u'长') + QStringLiteral(" (2)"));
    EXPECT_EQ(validSheetName(QStringLiteral("sheet"), {QStringLiteral("Sheet")}), QStringLiteral("sheet (2)"));
    EXPECT_FALSE(validSheetName({}, {}).isEmpty());
    const SheetOut sheet = aSheet();
    write(WorkbookOut{{sheet, sheet}, {}, {}});
    EXPECT_EQ(readBack().sheets[1].name, QStringLiteral("岗位实习 (2)"));
}

TEST_F(XlsxWriter, WritesTheSameBytesForTheSameContentAndTime)
{
    const WorkbookOut book{
        {aSheet()}, QStringLiteral("校企合作办公室"), QDateTime(QDate(2025, 9, 1), QTime(8, 0), Qt::UTC)};
    write(book);
    const QByteArray first = bytes();
    write(book);
    EXPECT_EQ(bytes(), first);
}

TEST_F(XlsxWriter, ReplacesAnExistingFileAndLeavesNothingBeside)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    write(aSheet());
    EXPECT_EQ(readBack().sheets.size(), 1u);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(XlsxWriter, LeavesTheOldFileWhenItCannotWrite)
{
    const SheetOut sheet = aSheet();
    Progress progress;
    try {
        writeXlsx(folder() + QStringLiteral("/不存在/导出.xlsx"), {{sheet}, {}, {}}, progress);
        FAIL() << "no failure";
    } catch (const Failure& failure) {
        EXPECT_EQ(
            failure.text(),
            QStringLiteral("“导出.xlsx”无法写入，请先在其他程序中关闭它，并确认磁盘有空间、有权限写入，再试一次。"));
    }
    EXPECT_THROW(writeXlsx(folder(), {{sheet}, {}, {}}, progress), Failure) << "a folder stands there";
    EXPECT_THROW(writeCsv(folder(), sheet, progress), Failure);
}

TEST_F(XlsxWriter, RefusesTextsAndSheetsThatExcelCannotHold)
{
    write(aSheet());
    const QByteArray before = bytes();
    SheetOut sheet = aSheet();
    sheet.rows[0][4] = textCell(QString(32768, u'长'));
    EXPECT_THROW(write(sheet), Failure);
    sheet.rows.assign(1048575, {});
    EXPECT_THROW(write(sheet), Failure);
    EXPECT_EQ(bytes(), before);
}

TEST_F(XlsxWriter, StopsWhenTheUserCancels)
{
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    Progress progress(cancelled, [&](const Progress::State& state) { *cancelled = state.total > 0; });
    EXPECT_THROW(writeXlsx(path(), {{aSheet()}, {}, {}}, progress), Cancelled);
    EXPECT_FALSE(QFileInfo::exists(path()));
}

TEST_F(XlsxWriter, CsvReadsBackAsTheTextThatAPersonSees)
{
    SheetOut sheet = aSheet();
    sheet.rows[2][4] = textCell(QStringLiteral("说\"好\",\n再见"));
    const QString csv = folder() + QStringLiteral("/导出.csv");
    Progress progress;
    writeCsv(csv, sheet, progress);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith(
        "\xEF\xBB\xBF学号,开始,月薪（元）,对口率,是否签订,原因\r\n202353030137,2025-09-01,3500.5,85.3%,是,"));
    const Workbook book = readCsv(csv, progress);
    EXPECT_EQ(textAt(book.sheets[0], 3, 4), "说\"好\",\n再见");
    EXPECT_EQ(textAt(book.sheets[0], 3, 0), "202353030138");
}
