// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtGlobal>
#include <random>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/exchange/read_workbook.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/support/handmade_xlsx.h"

using namespace cooperage;

namespace {

const std::string kBroken = "已损坏或不完整，无法读取，请在 Excel 或 WPS 中打开后重新保存，或重新取一份。";
const std::string kTooLarge = "的内容远超台账的规模，请删去不需要的部分，或拆分成较小的文件。";

class DamagedXlsx : public testing::Test {
protected:
    /// The sentence that reading these bytes under this name ends with; "read" when they can be read.
    std::string outcome(const QByteArray& bytes, const QString& name = QStringLiteral("台账.xlsx"),
                        const ReadLimits& limits = {}) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return outcomeOfPath(path, limits);
    }

    static std::string outcomeOfPath(const QString& path, const ReadLimits& limits = {})
    {
        try {
            Progress progress;
            readXlsx(path, progress, limits);
        } catch (const Failure& failure) {
            return failure.text().toStdString();
        }
        return "read";
    }

    std::string outcomeOfRows(const QByteArray& rows) const { return outcome(HandmadeXlsx::withRows(rows).toBytes()); }

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(COOPERAGE_TEST_DATA "/xlsx/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray utf16(const char16_t* text)
{
    return QByteArray(reinterpret_cast<const char*>(text), qsizetype(QStringView(text).size() * 2));
}

/// The most memory this process has held since `resetPeak`, in megabytes; 0 where the system does not tell.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() / 1024;
}

/// Earlier tests may have held more than this one: forget their peak. Returns what is held now.
qint64 resetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refs.write("5");
    return peak();
}

} // namespace

TEST_F(DamagedXlsx, OtherFormatsAreNamedAndTheWayOutIsShown)
{
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(504, '\0');
    EXPECT_EQ(outcome(fixture("old_format.xls"), QStringLiteral("台账.xls")),
              "“台账.xls”是旧版 Excel 格式，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。");
    EXPECT_EQ(outcome(ole + utf16(u"Workbook"), QStringLiteral("台账.et")),
              "“台账.et”是 WPS 表格格式，请在 WPS 中另存为 .xlsx 后再导入。");
    EXPECT_EQ(outcome(ole + utf16(u"EncryptedPackage")),
              "“台账.xlsx”设有密码，请在 Excel 或 WPS 中打开并取消密码，保存后再导入。");
    EXPECT_EQ(outcome(fixture("opendocument_renamed.xlsx")),
              "“台账.xlsx”是 OpenDocument 格式（.ods），请另存为 .xlsx 后再导入。");
    EXPECT_EQ(outcome("\xEF\xBB\xBF<html><table><tr><td>1</td></tr></table></html>"),
              "“台账.xlsx”实际是网页文件，请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。");
    EXPECT_EQ(outcome("企业名称,金额\n甲,1\n"),
              "“台账.xlsx”实际是文本文件，请把扩展名改为 .csv，或在 Excel 或 WPS 中另存为 .xlsx 后再导入。");
    HandmadeXlsx document;
    document.parts["word/document.xml"] = "<document/>";
    EXPECT_EQ(outcome(document.toBytes()), "“台账.xlsx”是文档，不是表格，请选择 .xlsx 或 .csv 文件。");
    HandmadeXlsx binary;
    binary.parts["xl/workbook.bin"] = "0";
    EXPECT_EQ(outcome(binary.toBytes()), "“台账.xlsx”是二进制工作簿（.xlsb），请在 Excel 中另存为 .xlsx 后再导入。");
}

TEST_F(DamagedXlsx, WhatCannotBeOpenedIsSaidPlainly)
{
    EXPECT_EQ(outcome({}), "“台账.xlsx”是空文件（0 字节），请确认文件已完整保存或复制。");
    EXPECT_EQ(outcomeOfPath(folder() + QStringLiteral("/没有.xlsx")),
              "找不到“没有.xlsx”，请确认文件所在的位置后重新选择。");
    EXPECT_EQ(outcomeOfPath(folder()).substr(outcomeOfPath(folder()).find("”")), "”是文件夹，请选择其中的台账文件。");
    EXPECT_EQ(outcome(QByteArray(1000, 'x'), QStringLiteral("台账.xlsx"), {.fileBytes = 999}),
              "“台账.xlsx”过大，不像是台账，请拆分成较小的文件后分次导入。");
}

TEST_F(DamagedXlsx, EveryTruncationEndsInOneSentence)
{
    const QByteArray whole = fixture("libreoffice.xlsx");
    ASSERT_EQ(outcome(whole), "read");
    for (qsizetype length = 4; length < whole.size(); length += 97)
        EXPECT_EQ(outcome(whole.left(length)), "“台账.xlsx”" + kBroken) << length;
}

TEST_F(DamagedXlsx, NoFlippedBitCrashesTheReaderOrChangesACell)
{
    const QByteArray whole = fixture("excel.xlsx");
    QFile file(folder() + QStringLiteral("/whole.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    Progress progress;
    const Workbook expected = readXlsx(file.fileName(), progress);

    std::mt19937 random(20250901);
    for (int round = 0; round < 1500; ++round) {
        QByteArray flipped = whole;
        const qsizetype at = qsizetype(random() % uint(whole.size()));
        flipped[at] = char(flipped[at] ^ char(1u << (random() % 8)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        try {
            const Workbook book = readXlsx(file.fileName(), progress);
            ASSERT_EQ(book.sheets.size(), expected.sheets.size()) << at;
            // The names of styles and texts may be hit in the directory, the cells themselves are under a checksum.
            EXPECT_EQ(book.sheets[0].rows, expected.sheets[0].rows) << at;
        } catch (const Failure& failure) {
            EXPECT_FALSE(failure.text().isEmpty());
        }
    }
}

TEST_F(DamagedXlsx, RubbishInAnyPartIsOneSentence)
{
    const HandmadeXlsx good = HandmadeXlsx::withRows("<row><c t='s' s='1'><v>0</v></c></row>");
    ASSERT_EQ(outcome(good.toBytes()), "read");
    for (const QByteArray& part : good.parts.keys()) {
        HandmadeXlsx missing = good, empty = good, halved = good;
        missing.parts.remove(part);
        empty.parts[part].clear();
        halved.parts[part].truncate(good.parts[part].size() / 2);
        for (const HandmadeXlsx& book : {missing, empty, halved})
            EXPECT_EQ(outcome(book.toBytes()), "“台账.xlsx”" + kBroken) << part.constData();
    }
}

TEST_F(DamagedXlsx, WrongReferencesIndexesAndNumbersAreNeverPassedOver)
{
    const char* wrong[] = {
        "<row r='0'><c><v>1</v></c></row>",
        "<row r='1048577'><c><v>1</v></c></row>",
        "<row r='99999999999999999999'/>",
        "<row r='-1'/>",
        "<row r='1x'/>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row r='1'><c r='A0'><v>1</v></c></row>",
        "<row r='1'><c r='AAAA1'><v>1</v></c></row>",
        "<row r='1'><c r='1A'><v>1</v></c></row>",
        "<row r='1'><c r='XFD1'><v>1</v></c><c><v>2</v></c></row>",
        "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        "<row><c t='s'><v>3</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row><c t='s'><v>甲</v></c></row>",
        "<row><c s='2'><v>1</v></c></row>",
        "<row><c s='x'><v>1</v></c></row>",
        "<row><c t='q'><v>1</v></c></row>",
        "<row><c><v>1,5</v></c></row>",
        "<row><c><v>0x10</v></c></row>",
        "<row><c><v>inf</v></c></row>",
        "<row><c><v>1e999</v></c></row>",
        "<row><c t='b'><v>2</v></c></row>",
        "<row><c t='d'><v>2025-13-01</v></c></row>",
        "<row><c><v>1</v></row>",
        "</sheetData><mergeCells><mergeCell ref='B2:A1'/></mergeCells><sheetData>",
        "</sheetData><mergeCells><mergeCell ref='A1:XFE2'/></mergeCells><sheetData>",
    };
    for (const char* rows : wrong)
        EXPECT_EQ(outcomeOfRows(rows), "“台账.xlsx”" + kBroken) << rows;
}

TEST_F(DamagedXlsx, EntityBombsAndEndlessNestingAreRefused)
{
    HandmadeXlsx bomb = HandmadeXlsx::withRows({});
    QByteArray entities = "<!DOCTYPE sst [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        entities += "<!ENTITY e" + QByteArray::number(i) + " \"&e" + QByteArray::number(i - 1) + ";&e" +
                    QByteArray::number(i - 1) + ";\">";
    bomb.parts["xl/sharedStrings.xml"] = entities + "]><sst><si><t>&e29;</t></si></sst>";
    EXPECT_EQ(outcome(bomb.toBytes()), "“台账.xlsx”" + kBroken);
    EXPECT_EQ(outcomeOfRows(QByteArray("<row>").repeated(1000000)), "“台账.xlsx”" + kBroken);
}

TEST_F(DamagedXlsx, AFarCellInManyRowsIsRefusedInsteadOfFillingTheMemory)
{
    QByteArray rows;
    for (int row = 1; row <= 2000; ++row)
        rows += "<row r='" + QByteArray::number(row) + "'><c r='XFD" + QByteArray::number(row) + "'><v>1</v></c></row>";
    EXPECT_EQ(outcomeOfRows(rows), "“台账.xlsx”" + kTooLarge);
}

TEST_F(DamagedXlsx, ZipBombsAreRefusedInLittleMemory)
{
    constexpr qsizetype kBlanks = 40'000'000;
    const ReadLimits limits{.partBytes = 32'000'000};
    const auto refused = [&](const QByteArray& part, const QByteArray& before) {
        QByteArray bomb;
        {
            HandmadeXlsx book = HandmadeXlsx::withRows({});
            book.parts[part] = before + QByteArray(kBlanks, ' ');
            bomb = book.toBytes();
        }
        ASSERT_LT(bomb.size(), 200'000);
        const qint64 atStart = resetPeak();
        EXPECT_EQ(outcome(bomb, QStringLiteral("台账.xlsx"), limits), "“台账.xlsx”" + kTooLarge) << before.constData();
        EXPECT_LT(peak() - atStart, 200);
    };
    refused("xl/worksheets/sheet1.xml", "<worksheet>"); // between the tags
    refused("xl/worksheets/sheet1.xml", "<worksheet "); // within a tag
    refused("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t='str'><v>");
    refused("xl/sharedStrings.xml", "<sst><si><t xml:space='preserve'>");
    refused("xl/styles.xml", "<styleSheet><!--");
}

TEST(ReadWorkbook, GoesByTheContentAndThenByTheEnding)
{
    const QTemporaryDir folder;
    Progress progress;
    const QString disguised = folder.filePath(QStringLiteral("导出.csv"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(COOPERAGE_TEST_DATA "/xlsx/wps.xlsx"), disguised));
    EXPECT_EQ(readWorkbook(disguised, progress).sheets.at(0).name, QStringLiteral("协议"));

    QFile text(folder.filePath(QStringLiteral("走访.CSV")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("a,b\n");
    text.close();
    EXPECT_EQ(readWorkbook(text.fileName(), progress).sheets.at(0).name, QStringLiteral("走访"));
    EXPECT_THROW(readWorkbook(folder.filePath(QStringLiteral("没有.csv")), progress), Failure);
}
