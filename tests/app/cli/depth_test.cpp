// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/cli.h"

using namespace cooperage::test;

namespace {

const QString kTerm = QStringLiteral("2025-2026-1");

QString smallCollege(const CliFolder& folder)
{
    const CliResult made =
        runCli({QStringLiteral("demo"), folder.path(QStringLiteral("demo.coop")), QStringLiteral("--partners=10"),
                QStringLiteral("--placements=60"), QStringLiteral("--terms=4"), QStringLiteral("--term"), kTerm});
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    return folder.path(QStringLiteral("demo.coop"));
}

CliResult depth(const QString& file, const QStringList& options, const QString& language = QStringLiteral("en"))
{
    return runCli(QStringList{QStringLiteral("depth"), file, QStringLiteral("--term"), kTerm} + options, language);
}

} // namespace

TEST(CliDepth, WritesEveryPartnerWithItsPointsAsJson)
{
    const CliFolder folder;
    const CliResult result = depth(smallCollege(folder), {QStringLiteral("--json")});
    ASSERT_EQ(result.exit, 0) << result.err.toStdString();
    const QJsonObject json = result.json();
    EXPECT_EQ(json[QStringLiteral("term")], kTerm);
    EXPECT_TRUE(json[QStringLiteral("parameters")].isObject());
    const QJsonArray partners = json[QStringLiteral("partners")].toArray();
    ASSERT_EQ(partners.size(), 10);
    for (const QJsonValue& one : partners) {
        double points = 0, indicators = 0;
        for (const QJsonValue& dimension : one[QStringLiteral("dimensions")].toObject())
            points += dimension[QStringLiteral("points")].toDouble();
        for (const QJsonValue& indicator : one[QStringLiteral("indicators")].toArray())
            indicators += indicator[QStringLiteral("points")].toDouble();
        EXPECT_NEAR(points, one[QStringLiteral("score")].toDouble(), 1e-9);
        EXPECT_NEAR(indicators, one[QStringLiteral("score")].toDouble(), 1e-9);
        EXPECT_EQ(one[QStringLiteral("gates")].toArray().size(), 5);
        const QJsonArray trend = one[QStringLiteral("trend")].toArray();
        EXPECT_EQ(trend.last()[QStringLiteral("term")], kTerm);
        EXPECT_EQ(trend.last()[QStringLiteral("score")], one[QStringLiteral("score")]);
    }
}

TEST(CliDepth, TellsOnePartnerInWords)
{
    const CliFolder folder;
    const QString file = smallCollege(folder);
    const QString name = depth(file, {QStringLiteral("--json")})
                             .json()[QStringLiteral("partners")][0][QStringLiteral("partner")]
                             .toString();
    const CliResult english = depth(file, {QStringLiteral("--partner"), name});
    EXPECT_EQ(english.exit, 0) << english.err.toStdString();
    EXPECT_TRUE(english.out.contains(QStringLiteral("Bases built together"))) << english.out.toStdString();
    const CliResult chinese = depth(file, {QStringLiteral("--partner"), name}, QStringLiteral("zh_CN"));
    EXPECT_TRUE(chinese.out.contains(QStringLiteral("共建基地"))) << chinese.out.toStdString();
    const CliResult one = depth(file, {QStringLiteral("--partner"), name, QStringLiteral("--json")});
    EXPECT_EQ(one.json()[QStringLiteral("partners")].toArray().size(), 1);
}

TEST(CliDepth, RefusesAPartnerThatThereIsNot)
{
    const CliFolder folder;
    const CliResult result = depth(smallCollege(folder), {QStringLiteral("--partner"), QStringLiteral("无此公司")});
    EXPECT_EQ(result.exit, 2);
    EXPECT_TRUE(result.err.contains(QStringLiteral("无此公司")));
}

TEST(CliDepth, SaysThatAnAssociationHasNoLevel)
{
    const CliFolder folder;
    const QString file = folder.path(QStringLiteral("demo.coop"));
    ASSERT_EQ(runCli({QStringLiteral("demo"), file, QStringLiteral("--partners=12"), QStringLiteral("--placements=40"),
                      QStringLiteral("--terms=2"), QStringLiteral("--term"), kTerm})
                  .exit,
              0);
    const QString association = QStringLiteral("云津市智能装备行业协会");
    const CliResult one = depth(file, {QStringLiteral("--partner"), association});
    EXPECT_EQ(one.exit, 2);
    EXPECT_TRUE(one.err.contains(QStringLiteral("has no level"))) << one.err.toStdString();
    const CliResult all = depth(file, {QStringLiteral("--json")});
    EXPECT_EQ(all.json()[QStringLiteral("partners")].toArray().size(), 11);
    EXPECT_FALSE(all.out.contains(association));
}
