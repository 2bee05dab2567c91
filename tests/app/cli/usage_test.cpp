// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <gtest/gtest.h>

#include "tests/support/cli.h"

using namespace cooperage::test;

namespace {

/// Exit 2 and one sentence on standard error, nothing on standard output.
void expectWrongUsage(const QStringList& arguments, const QString& says)
{
    const CliResult result = runCli(arguments);
    EXPECT_EQ(result.exit, 2) << arguments.join(u' ').toStdString();
    EXPECT_TRUE(result.out.isEmpty()) << result.out.toStdString();
    EXPECT_TRUE(result.err.contains(says)) << result.err.toStdString();
}

} // namespace

TEST(CliUsage, NoCommandAndAnUnknownOneAreWrongUsage)
{
    expectWrongUsage({}, QStringLiteral("cooperage-cli new FILE"));
    expectWrongUsage({QStringLiteral("brew")}, QStringLiteral("brew"));
}

TEST(CliUsage, MissingAndSuperfluousArgumentsAreWrongUsage)
{
    expectWrongUsage({QStringLiteral("new")}, QStringLiteral("new FILE"));
    expectWrongUsage({QStringLiteral("undo"), QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("undo FILE"));
}

TEST(CliUsage, AnUnknownOptionIsNamed)
{
    expectWrongUsage({QStringLiteral("undo"), QStringLiteral("a.coop"), QStringLiteral("--quick")},
                     QStringLiteral("--quick"));
}

TEST(CliUsage, AnUnknownRecordTypeNamesThoseThereAre)
{
    const CliFolder folder;
    expectWrongUsage({QStringLiteral("history"), folder.newFile(), QStringLiteral("barrel"), QStringLiteral("1")},
                     QStringLiteral("partner"));
}

TEST(CliUsage, CommandsOfLaterVersionsSaySo)
{
    expectWrongUsage({QStringLiteral("check"), QStringLiteral("a.coop"), QStringLiteral("--term"),
                      QStringLiteral("2025-2026-1"), QStringLiteral("--json")},
                     QStringLiteral("later version"));
}

TEST(CliUsage, HelpNamesEveryCommand)
{
    const CliResult help = runCli({QStringLiteral("--help")});
    EXPECT_EQ(help.exit, 0);
    for (const char* name : {"new", "undo", "redo", "history", "search", "verify", "check", "backup"})
        EXPECT_TRUE(help.out.contains(QStringLiteral("cooperage-cli %1 ").arg(QLatin1StringView(name)))) << name;
}

TEST(CliUsage, MessagesAreChineseUnlessEnglishIsAskedFor)
{
    EXPECT_TRUE(runCli({QStringLiteral("brew")}, {}).err.contains(QStringLiteral("没有")));
    EXPECT_TRUE(runCli({QStringLiteral("brew")}).err.contains(QStringLiteral("There is no")));
}

TEST(CliUsage, AMissingFileCannotBeDone)
{
    const CliFolder folder;
    const CliResult result = runCli({QStringLiteral("undo"), folder.path(QStringLiteral("none.coop"))});
    EXPECT_EQ(result.exit, 3);
    EXPECT_EQ(result.err.count(u'\n'), 1);
    EXPECT_TRUE(result.err.contains(QStringLiteral("none.coop")));
}

TEST(CliUsage, AFileOfAnotherProgramCannotBeOpened)
{
    const CliFolder folder;
    QFile file(folder.path(QStringLiteral("letter.coop")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    for (const char* command : {"undo", "verify"}) {
        const CliResult result = runCli({QLatin1StringView(command), file.fileName()});
        EXPECT_EQ(result.exit, 3) << command;
        EXPECT_TRUE(result.err.contains(QStringLiteral("not a Cooperage file"))) << result.err.toStdString();
    }
}
