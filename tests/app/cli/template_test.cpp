// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <gtest/gtest.h>

#include "core/exchange/read_workbook.h"
#include "tests/support/cli.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

CliResult makeTemplate(const QString& type, const QString& out, const QString& language = QStringLiteral("en"))
{
    return runCli({QStringLiteral("template"), type, QStringLiteral("--out"), out}, language);
}

} // namespace

TEST(CliTemplate, WritesAnEmptyLedgerThatImportsAsNothing)
{
    const CliFolder folder;
    const QString out = folder.path(QStringLiteral("空白.xlsx"));
    EXPECT_EQ(makeTemplate(QStringLiteral("placement"), out).exit, 0);
    Progress progress;
    EXPECT_EQ(readWorkbook(out, progress).sheets.front().name, QStringLiteral("岗位实习"));
    EXPECT_EQ(makeTemplate(QStringLiteral("岗位实习"), out, QStringLiteral("zh_CN")).exit, 0)
        << "an existing file is replaced, and a type may be called by its name";
    const CliResult imported = runCli({QStringLiteral("import"), folder.newFile(), out, QStringLiteral("--json")});
    EXPECT_EQ(imported.exit, 0);
    const QJsonObject sheet = imported.json().value(QStringLiteral("sheets")).toArray().at(0).toObject();
    EXPECT_EQ(sheet.value(QStringLiteral("type")).toString(), QStringLiteral("placement"));
    EXPECT_EQ(sheet.value(QStringLiteral("rows")).toInt(-1), 0);
}

TEST(CliTemplate, KnowsNoTemplateOfWhatIsNoLedgerAndNoOtherFile)
{
    const CliFolder folder;
    EXPECT_EQ(makeTemplate(QStringLiteral("report_text"), folder.path(QStringLiteral("x.xlsx"))).exit, 2);
    EXPECT_EQ(makeTemplate(QStringLiteral("placement"), folder.path(QStringLiteral("x.csv"))).exit, 2);
    EXPECT_EQ(makeTemplate(QStringLiteral("ledger"), folder.path(QStringLiteral("x.xlsx"))).exit, 2);
    EXPECT_EQ(runCli({QStringLiteral("template"), QStringLiteral("placement")}).exit, 2);
}
