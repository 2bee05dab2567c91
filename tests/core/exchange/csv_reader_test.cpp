// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/csv_reader.h"

using namespace cooperage;

namespace {

Sheet readBytes(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("走访.2025.csv"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Progress progress;
    return readCsv(path, progress).sheets.at(0);
}

/// Cells parted by | and rows by a new line.
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

std::string failureOf(const QByteArray& bytes)
{
    try {
        readBytes(bytes);
    } catch (const Failure& failure) {
        return failure.text().toStdString();
    }
    return "no failure";
}

} // namespace

TEST(CsvReader, NamesTheSheetAfterTheFile)
{
    EXPECT_EQ(readBytes("a").name, QStringLiteral("走访.2025"));
}

TEST(CsvReader, ReadsEveryEncodingThatOfficesSaveIn)
{
    const std::string expected = "企业名称|金额\n测试公司|1";
    const QString text = QStringLiteral("企业名称,金额\n测试公司,1\n");
    EXPECT_EQ(seen(readBytes(text.toUtf8())), expected);
    EXPECT_EQ(seen(readBytes("\xEF\xBB\xBF" + text.toUtf8())), expected);
    EXPECT_EQ(
        seen(readBytes("\xC6\xF3\xD2\xB5\xC3\xFB\xB3\xC6,\xBD\xF0\xB6\xEE\n\xB2\xE2\xCA\xD4\xB9\xAB\xCB\xBE,1\n")),
        expected)
        << "GB18030";
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        EXPECT_EQ(seen(readBytes(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text))), expected);
}

TEST(CsvReader, TakesTheSeparatorThatIsFoundMostOftenOutsideQuotes)
{
    EXPECT_EQ(seen(readBytes("a;b;c\n1;\"x,y,z,,,,\";3\n")), "a|b|c\n1|x,y,z,,,,|3");
    EXPECT_EQ(seen(readBytes("a\tb\n1\t2,5\n")), "a|b\n1|2,5");
    EXPECT_EQ(seen(readBytes("single\n")), "single");
}

TEST(CsvReader, KeepsLineEndsSeparatorsAndQuotesInsideQuotes)
{
    EXPECT_EQ(seen(readBytes("a,\"first\r\nsecond\",\"say \"\"hi\"\"\"\r\nb,\"\",c\r\n")),
              "a|first\nsecond|say \"hi\"\nb||c");
}

TEST(CsvReader, ReadsEveryKindOfLineEnd)
{
    EXPECT_EQ(seen(readBytes("a\r\nb\nc\rd")), "a\nb\nc\nd");
}

TEST(CsvReader, KeepsLeadingZerosThatExcelWroteAsAFormula)
{
    EXPECT_EQ(seen(readBytes("=\"00123\",=1+2\n")), "00123|=1+2");
}

TEST(CsvReader, LeavesNumbersAndDatesAsTheyAreWritten)
{
    const Sheet sheet = readBytes("2025.9.1,12000,00012\n");
    EXPECT_EQ(sheet.at(0, 0).value, Cell::Value(QStringLiteral("2025.9.1")));
    EXPECT_EQ(sheet.at(0, 1).value, Cell::Value(QStringLiteral("12000")));
    EXPECT_EQ(sheet.at(0, 2).value, Cell::Value(QStringLiteral("00012")));
}

TEST(CsvReader, DropsEmptyLinesAtTheEndButNotBetween)
{
    EXPECT_EQ(seen(readBytes("a,b\n\n,,\nc\n,\n\n\n")), "a|b\n\n\nc");
}

TEST(CsvReader, RefusesWhatIsNoText)
{
    EXPECT_EQ(failureOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)),
              "“走访.2025.csv”不是可读的文本文件，请在 Excel 或 WPS 中另存为 .xlsx 或 CSV UTF-8 后再导入。");
    EXPECT_EQ(failureOf("\xFF\xFF\xFF\xFF"), failureOf(QByteArray(100, '\0')));
    EXPECT_EQ(failureOf({}), "“走访.2025.csv”是空文件（0 字节），请确认文件已完整保存或复制。");
}

TEST(CsvReader, RefusesAQuoteThatIsNeverClosed)
{
    EXPECT_EQ(failureOf("a,b\n1,\"two\n3,4\n"),
              "“走访.2025.csv”中有一个引号没有配对，无法分列，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。");
}

TEST(CsvReader, StopsAtTheLimits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("big.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, ','));
    file.close();
    Progress progress;
    EXPECT_THROW(readCsv(path, progress, {.fileBytes = 4999}), Failure);
    EXPECT_THROW(readCsv(path, progress, {.cells = 4000}), Failure);
    EXPECT_NO_THROW(readCsv(path, progress, {.cells = 5001}));
}
