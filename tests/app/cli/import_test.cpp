// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include "tests/support/cli.h"

using namespace cooperage::test;

namespace {

QString writeLedger(const CliFolder& folder)
{
    const QString path = folder.path(QStringLiteral("企业名录.csv"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("企业名称,合作起始时间,员工数\n甲公司,2025年9月,约300人\n");
    return path;
}

} // namespace

TEST(CliImport, ChangesNothingWhenTheLanguageOfTheProgramChanged)
{
    const CliFolder folder;
    const QString file = folder.newFile();
    const QString ledger = writeLedger(folder);
    const QStringList import = {QStringLiteral("import"), file, ledger, QStringLiteral("--json")};
    ASSERT_EQ(runCli(import).exit, 0);
    const QJsonObject again = runCli(import, QStringLiteral("zh_CN")).json();
    EXPECT_EQ(again[QStringLiteral("sheets")].toArray().first()[QStringLiteral("unchanged")].toInt(), 1);
    EXPECT_EQ(runCli({QStringLiteral("history"), file, QStringLiteral("partner"), QStringLiteral("甲公司")})
                  .out.count(QStringLiteral("no day given")),
              0);
}

TEST(CliImport, AsksForATermWhereAYearIsGiven)
{
    const CliFolder folder;
    const QString file = folder.newFile();
    const QString ledger = writeLedger(folder);
    for (const char* year : {"2025-2026", "2025"}) {
        const CliResult result =
            runCli({QStringLiteral("import"), file, ledger, QStringLiteral("--term"), QString::fromLatin1(year)});
        EXPECT_EQ(result.exit, 2) << year;
    }
}
