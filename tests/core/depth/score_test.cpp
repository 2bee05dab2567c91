// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/depth/score.h"
#include "core/depth/words.h"
#include "tests/core/depth/archetypes.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const Parameters kDefault;

const Archetype& archetype(const char* name)
{
    const auto found = std::find_if(archetypes().begin(), archetypes().end(), [&](const Archetype& one) {
        return QLatin1StringView(one.name) == QLatin1StringView(name);
    });
    EXPECT_TRUE(found != archetypes().end()) << name;
    return *found;
}

Evidence randomEvidence(std::mt19937& random)
{
    std::uniform_real_distribution<double> part(0, 1.5);
    Evidence made;
    for (size_t place = 0; place < made.values.size(); ++place)
        if (random() % 4 != 0)
            made.values[place] = part(random) * measureAt(int(place)).target;
    made.set("active", random() % 8 == 0 ? 0 : 1);
    made.openViolations = random() % 5 == 0 ? 1 : 0;
    return made;
}

} // namespace

TEST(DepthScore, PutsEachArchetypeOnItsLevelWithItsPoints)
{
    for (const Archetype& one : archetypes()) {
        const Score made = score(one.evidence(), kDefault);
        EXPECT_NEAR(made.total, one.points, 0.0501) << one.name;
        EXPECT_EQ(made.level, one.level) << one.name;
        const auto strong = std::count_if(made.dimensions.begin(), made.dimensions.end(),
                                          [](const DimensionScore& dimension) { return dimension.share() >= 0.3; });
        EXPECT_EQ(strong, one.dimensions) << one.name;
        EXPECT_TRUE(!one.mode || made.mode == one.mode) << one.name;
    }
}

TEST(DepthScore, PointsOfIndicatorsAddUpToDimensionsAndTotal)
{
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        const Score made = score(randomEvidence(random), kDefault);
        double total = 0, of = 0;
        for (const DimensionScore& dimension : made.dimensions) {
            double points = 0;
            for (const IndicatorScore& one : made.indicators)
                if (one.indicator->dimension == dimension.dimension)
                    points += one.points;
            EXPECT_NEAR(points, dimension.points, 1e-9);
            total += dimension.points;
            of += dimension.of;
        }
        EXPECT_NEAR(total, made.total, 1e-9);
        EXPECT_NEAR(of, 100, 1e-9);
    }
}

TEST(DepthScore, NeverFallsWithMoreEvidence)
{
    std::mt19937 random(2);
    for (int round = 0; round < 2000; ++round) {
        Evidence evidence = randomEvidence(random);
        const Score before = score(evidence, kDefault);
        auto& value = evidence.values[random() % allIndicators().size()];
        value = value.value_or(0) + double(random() % 10);
        const Score after = score(evidence, kDefault);
        EXPECT_GE(after.total, before.total - 1e-9);
        EXPECT_GE(after.level, before.level);
    }
}

TEST(DepthScore, SaysWhichGateLoweredTheLevel)
{
    Evidence deep = archetype("industry college with joint research").evidence();
    for (const char* id : {"4.1", "2.1", "2.2"})
        deep.set(id, 0);
    const Score made = score(deep, kDefault);
    EXPECT_EQ(made.levelByPoints, Level::Deep);
    EXPECT_EQ(made.level, Level::Middle);
    for (const Gate& gate : made.gates)
        EXPECT_EQ(gate.lowered, gate.id == GateId::CloseMarks) << int(gate.id);
}

TEST(DepthScore, OfAPartnerWithoutActivityIsDormant)
{
    Evidence evidence = archetype("order class, mentors and a base").evidence();
    evidence.set("active", 0);
    const Score made = score(evidence, kDefault);
    EXPECT_EQ(made.level, Level::Dormant);
    EXPECT_TRUE(made.gates[size_t(GateId::Active)].lowered);
}

TEST(DepthScore, IsCappedByAnOpenViolation)
{
    Evidence evidence = archetype("industry college with joint research").evidence();
    evidence.openViolations = 2;
    const Score deep = score(evidence, kDefault);
    EXPECT_EQ(deep.level, Level::Middle);
    EXPECT_TRUE(deep.capped);
    Evidence shallow = archetype("big intern user").evidence();
    shallow.openViolations = 2;
    EXPECT_FALSE(score(shallow, kDefault).capped);
    EXPECT_EQ(score(shallow, kDefault).level, Level::Shallow);
}

TEST(DepthScore, FallsThroughSeveralGatesAtOnce)
{
    Evidence evidence;
    Parameters parameters;
    parameters.set(QStringLiteral("weight.5.1"), 70);
    evidence.set("5.1", 2);
    evidence.set("active", 1);
    const Score made = score(evidence, parameters);
    EXPECT_EQ(made.levelByPoints, Level::Deep);
    EXPECT_EQ(made.level, Level::Shallow);
}

TEST(DepthReciprocity, TellsWhoIsHotAndWhoIsCold)
{
    Evidence evidence;
    for (const char* id : {"4.2", "2.3", "3.1", "1.4", "pay", "3.2", "1.6", "1.3", "5.4", "5.1", "5.2", "5.3"})
        evidence.set(id, 0);
    EXPECT_FALSE(score(evidence, kDefault).reciprocity.balance);
    evidence.set("1.3", 60);
    const Reciprocity college = score(evidence, kDefault).reciprocity;
    EXPECT_EQ(college.tilt, Reciprocity::Tilt::CollegeHot);
    EXPECT_NEAR(college.out, 0.2, 1e-9);
    EXPECT_NEAR(*college.balance, 0, 1e-9);
    evidence.set("4.2", 100);
    const Reciprocity even = score(evidence, kDefault).reciprocity;
    EXPECT_EQ(even.tilt, Reciprocity::Tilt::None);
    EXPECT_NEAR(*even.balance, 2 * (1 / 6.0) / (1 / 6.0 + 0.2), 1e-9);
    evidence.set("1.3", 0);
    EXPECT_EQ(score(evidence, kDefault).reciprocity.tilt, Reciprocity::Tilt::PartnerHot);
}

TEST(DepthReciprocity, LeavesOutWhatTheOfficeDoesNotKeep)
{
    Evidence evidence;
    evidence.set("4.2", 100);
    evidence.set("2.3", 0);
    const Reciprocity made = score(evidence, kDefault).reciprocity;
    EXPECT_EQ(made.partnerGives.size(), 2u);
    EXPECT_NEAR(made.in, 0.5, 1e-9);
}

TEST(DepthTrend, WarnsOfALargeFallAndOfTwoFallsInARow)
{
    const auto warning = [](std::vector<double> totals) { return trendWarning(totals, kDefault); };
    EXPECT_EQ(warning({40, 30}), TrendWarning::Dropped);
    EXPECT_EQ(warning({40, 39, 38}), TrendWarning::FellTwice);
    EXPECT_EQ(warning({38, 39, 38}), std::nullopt);
    EXPECT_EQ(warning({40, 38, 38}), std::nullopt);
    EXPECT_EQ(warning({40}), std::nullopt);
}

TEST(DepthParameters, HaveWeightsOf100AndSurviveJson)
{
    Parameters parameters;
    EXPECT_TRUE(parameters.check().isEmpty());
    parameters.set(QStringLiteral("target.2.1"), 5);
    EXPECT_EQ(Parameters::fromJson(parameters.toJson()), parameters);
    parameters.set(QStringLiteral("weight.2.1"), 5);
    EXPECT_TRUE(parameters.check().hasErrors());
}

TEST(DepthWords, ShowNoPointsThatAreNotThere)
{
    EXPECT_EQ(pointsText(9.96), QStringLiteral("9.9")) << "not the 10.0 of the shallow level";
    EXPECT_EQ(missingPointsText(10 - 9.96), QStringLiteral("0.1"));
    EXPECT_EQ(pointsText(64.99), QStringLiteral("64.9"));
    EXPECT_EQ(pointsText(10), QStringLiteral("10.0"));
    EXPECT_EQ(pointsText(0.8 * 3), QStringLiteral("2.4")) << "2.4000000000000004 and 2.3999999 are 2.4";
    EXPECT_EQ(pointsText(0.1 + 0.7), QStringLiteral("0.8"));
    EXPECT_EQ(missingPointsText(0.3), QStringLiteral("0.3"));
}
