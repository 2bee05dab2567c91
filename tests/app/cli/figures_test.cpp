// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <gtest/gtest.h>

#include "tests/support/cli.h"

using namespace cooperage::test;

namespace {

const QString kTerm = QStringLiteral("2025-2026-1");

QString smallCollege(const CliFolder& folder, const QString& name = QStringLiteral("demo.coop"))
{
    const CliResult made =
        runCli({QStringLiteral("demo"), folder.path(name), QStringLiteral("--partners=10"),
                QStringLiteral("--placements=30"), QStringLiteral("--terms=2"), QStringLiteral("--term"), kTerm});
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    return folder.path(name);
}

CliResult figures(const QString& file, const QStringList& options)
{
    return runCli(QStringList{QStringLiteral("figures"), file} + options);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(CliDemo, EqualSeedsMakeEqualFiles)
{
    const CliFolder folder;
    const QString first = smallCollege(folder);
    const QString second = smallCollege(folder, QStringLiteral("again.coop"));
    EXPECT_EQ(contentOf(first), contentOf(second));
    const CliResult verified = runCli({QStringLiteral("verify"), first});
    EXPECT_EQ(verified.exit, 0) << verified.out.toStdString();
}

TEST(CliDemo, RefusesSizesItCannotMake)
{
    const CliFolder folder;
    for (const QString& size : {QStringLiteral("--partners=0"), QStringLiteral("--placements=3000000"),
                                QStringLiteral("--terms=many"), QStringLiteral("--term=2025")}) {
        const CliResult result = runCli({QStringLiteral("demo"), folder.path(QStringLiteral("x.coop")), size});
        EXPECT_EQ(result.exit, 2) << size.toStdString();
        EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("x.coop"))));
    }
}

TEST(CliFigures, HaveAValueALabelAndADefinition)
{
    const CliFolder folder;
    const CliResult result = figures(smallCollege(folder), {QStringLiteral("--term"), kTerm, QStringLiteral("--json")});
    ASSERT_EQ(result.exit, 0) << result.err.toStdString();
    EXPECT_EQ(result.json()[QStringLiteral("term")], kTerm);
    const QJsonObject partners = result.json()[QStringLiteral("figures")][QStringLiteral("partners.total")].toObject();
    EXPECT_EQ(partners[QStringLiteral("value")], 10);
    EXPECT_TRUE(partners[QStringLiteral("before")].isNull());
    EXPECT_FALSE(partners[QStringLiteral("label")].toString().isEmpty());
    EXPECT_FALSE(partners[QStringLiteral("definition")].toString().isEmpty());
}

TEST(CliFigures, ServeYearsAndDepartments)
{
    const CliFolder folder;
    const QString file = smallCollege(folder);
    for (const QString& term : {QStringLiteral("2025-2026"), QStringLiteral("2025")})
        EXPECT_EQ(figures(file, {QStringLiteral("--term"), term}).exit, 0) << term.toStdString();
    EXPECT_EQ(
        figures(file, {QStringLiteral("--term"), kTerm, QStringLiteral("--department"), QStringLiteral("商学院")}).exit,
        0);
}

TEST(CliFigures, AnUnknownTermOrDepartmentIsWrongUsage)
{
    const CliFolder folder;
    const QString file = smallCollege(folder);
    EXPECT_EQ(figures(file, {}).exit, 2);
    EXPECT_EQ(figures(file, {QStringLiteral("--term"), QStringLiteral("autumn")}).exit, 2);
    EXPECT_EQ(
        figures(file, {QStringLiteral("--term"), kTerm, QStringLiteral("--department"), QStringLiteral("无")}).exit, 2);
}

TEST(CliExport, ReplacesAnExistingFileAndRefusesOtherKinds)
{
    const CliFolder folder;
    const QString file = smallCollege(folder);
    const QString out = folder.path(QStringLiteral("partners.csv"));
    for (int time = 0; time < 2; ++time)
        EXPECT_EQ(
            runCli({QStringLiteral("export"), file, QStringLiteral("partner"), QStringLiteral("--out"), out}).exit, 0);
    EXPECT_EQ(contentOf(out).count('\n'), 11);
    EXPECT_EQ(runCli({QStringLiteral("export"), file, QStringLiteral("partner"), QStringLiteral("--out"),
                      folder.path(QStringLiteral("partners.doc"))})
                  .exit,
              2);
    EXPECT_EQ(runCli({QStringLiteral("export"), file, QStringLiteral("partner")}).exit, 2);
    EXPECT_EQ(runCli({QStringLiteral("export"), file, QStringLiteral("partner"), QStringLiteral("--out"),
                      folder.path(QStringLiteral("no/where.xlsx"))})
                  .exit,
              3);
}
