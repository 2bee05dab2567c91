// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "core/depth/aggregates.h"
#include "tests/core/depth/archetypes.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/make.h"
#include "tests/support/random_college.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));

std::vector<qint64> ids(std::initializer_list<Id<Partner>> partners)
{
    std::vector<qint64> values;
    for (const Id<Partner> partner : partners)
        values.push_back(partner.value);
    return values;
}

} // namespace

TEST(DepthAggregates, CountEveryPartnerOfAGroupOnItsLevel)
{
    TempStore store;
    fillAtRandom(*store, 12, 80);
    const Assessment assessment = assess(*store, kTerm);
    for (const GroupBy by :
         {GroupBy::Department, GroupBy::Major, GroupBy::Industry, GroupBy::Region, GroupBy::AgreementKind}) {
        std::set<qint64> seen;
        for (const LevelGroup& group : levelGroups(*store, assessment, by)) {
            EXPECT_FALSE(group.label.isEmpty());
            const std::vector<qint64> all = group.levels.all();
            EXPECT_EQ(size_t(group.levels.total()), all.size());
            EXPECT_EQ(std::set<qint64>(all.begin(), all.end()).size(), all.size());
            for (int level = 0; level < 4; ++level)
                for (const qint64 id : group.levels.ids[size_t(level)])
                    EXPECT_EQ(int(assessment.find({id})->score.level), level);
            seen.insert(all.begin(), all.end());
        }
        EXPECT_EQ(seen.size(), assessment.partners.size());
    }
    EXPECT_EQ(size_t(overview(*store, assessment).levels.now.total()), assessment.partners.size());
}

TEST(DepthAggregates, CountInternsOfTheCollegeAndOfEachMajorAsTheirListsDo)
{
    TempStore store;
    fillAtRandom(*store, 12, 80);
    const Assessment assessment = assess(*store, kTerm);
    const Overview made = overview(*store, assessment);
    ASSERT_FALSE(made.byMajor.empty());
    const auto students = [&](Id<Partner> partner, Id<Major> major) {
        std::set<qint64> different;
        for (const Placement& one :
             store->all<Placement>({.within = internships(assessment.term, partner, major, QStringLiteral("实习"))}))
            different.insert(one.student.value);
        return int(different.size());
    };
    EXPECT_EQ(made.concentration.allInterns, students({}, {}));
    EXPECT_EQ(made.concentration.interns, students(made.concentration.partner, {}));
    for (const PartnerDepth& one : assessment.partners)
        EXPECT_LE(students(one.partner, {}), made.concentration.interns);
    for (const Concentration& one : made.byMajor) {
        EXPECT_FALSE(one.label.isEmpty());
        EXPECT_EQ(one.allInterns, students({}, one.major));
        EXPECT_EQ(one.interns, students(one.partner, one.major));
    }
}

TEST(DepthAggregates, FindMajorsWithoutADeepPartner)
{
    TempStore store;
    Id<Partner> deep;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        deep = made.partner();
        for (const auto& [id, value] : archetypes().back().values)
            made.add(id, value);
        MadeCooperation shallow(*store, QStringLiteral("乙公司"));
        shallow.add("1.1", 1);
        store->insert(make<Major>([](Major& r) { r.name = QStringLiteral("无人问津"); }));
    });
    const Overview made = overview(*store, assess(*store, kTerm));
    EXPECT_EQ(made.majors, 5); // three classes of the deep one, one of the other, one of nobody
    EXPECT_EQ(made.majorsCovered(), 3);
    ASSERT_EQ(made.majorsWithout.size(), 2u);
    EXPECT_EQ(made.majorsWithout.back().label, QStringLiteral("无人问津"));
    EXPECT_EQ(made.levels.now.of(Level::Deep), ids({deep}));
    EXPECT_EQ(made.concentration.partner, deep);
    EXPECT_EQ(made.concentration.share(), 1);
}

TEST(DepthAggregates, GroupByWhatTheIndicatorsCount)
{
    TempStore store;
    Id<Major> major;
    Id<Agreement> agreement;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        major = store->insert(make<Major>([](Major& r) { r.name = QStringLiteral("软件技术"); }));
        agreement = store->insert(make<Agreement>([&](Agreement& r) {
            r.number = QStringLiteral("XY-1");
            r.partner = made.partner();
            r.majors = {major};
            r.startsOn = QDate(2025, 9, 1);
            r.status = Agreement::Status::Draft;
        }));
    });
    const auto partners = [&] {
        const Assessment assessment = assess(*store, kTerm);
        for (const LevelGroup& group : levelGroups(*store, assessment, GroupBy::Major))
            if (group.key == Value(major.value))
                return group.levels.total();
        return -1;
    };
    EXPECT_EQ(partners(), 0) << "a draft";
    store->transact(Op::Edit, {}, [&] {
        Agreement signedOne = store->get(agreement);
        signedOne.status = Agreement::Status::InForce;
        store->update(signedOne);
    });
    EXPECT_EQ(partners(), 1);
}

TEST(DepthAggregates, TellWhoRoseAndWhoFell)
{
    TempStore store;
    Id<Partner> riser, faller;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation first(*store, QStringLiteral("甲公司"));
        riser = first.partner();
        first.add("2.2", 2);
        MadeCooperation second(*store, QStringLiteral("乙公司"));
        faller = second.partner();
        for (int number = 0; number < 2; ++number)
            store->insert(make<Communication>([&](Communication& r) {
                r.partner = faller;
                r.heldOn = QDate(2025, 4, 1 + number);
                r.topic = QStringLiteral("走访");
            }));
        store->insert(make<Base>([&](Base& r) {
            r.partner = riser;
            r.name = QStringLiteral("老基地");
            r.builtOn = QDate(2020, 1, 1);
        }));
    });
    const Assessment assessment = assess(*store, kTerm);
    const Overview made = overview(*store, assessment);
    ASSERT_EQ(made.risers.size(), 1u);
    EXPECT_EQ(made.risers.front(), riser);
    ASSERT_EQ(made.fallers.size(), 1u);
    EXPECT_EQ(made.fallers.front(), faller);
}

TEST(DepthAggregates, TakeTheLevelBeforeThePointsForRisingAndFalling)
{
    TempStore store;
    Assessment assessment = assess(*store, kTerm);
    const auto add = [&](qint64 id, Standing before, Standing now) {
        PartnerDepth one;
        one.partner = Id<Partner>{id};
        one.score.total = now.total;
        one.score.level = now.level;
        one.trend = {{TermKey::term(2024, 2), before.total, before.level}, {kTerm, now.total, now.level}};
        assessment.partners.push_back(one);
    };
    add(1, {38.0, Level::Middle}, {39.6, Level::Shallow}); // more points, but a gate is not passed any more
    add(2, {39.6, Level::Shallow}, {38.0, Level::Middle});
    add(3, {20.0, Level::Shallow}, {28.0, Level::Shallow});
    add(4, {28.0, Level::Shallow}, {20.0, Level::Shallow});
    const Overview made = overview(*store, assessment);
    EXPECT_EQ(std::set<qint64>({made.risers[0].value, made.risers[1].value}), std::set<qint64>({2, 3}));
    EXPECT_EQ(std::set<qint64>({made.fallers[0].value, made.fallers[1].value}), std::set<qint64>({1, 4}));
    EXPECT_EQ(made.risers.size() + made.fallers.size(), 4u);
}

TEST(DepthAggregates, CompareTheSamePartnersWithTheTermBefore)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation(*store, QStringLiteral("甲公司")).add("4.1", 2);
        MadeCooperation(*store, QStringLiteral("乙公司"));
    });
    const Standings made = standings(assess(*store, kTerm));
    EXPECT_TRUE(made.isCompared());
    EXPECT_EQ(made.before.total(), made.now.total()) << "who had no points was dormant";
    TempStore empty;
    empty->transact(Op::Create, {}, [&] { MadeCooperation(*empty, QStringLiteral("甲公司")); });
    EXPECT_FALSE(standings(assess(*empty, kTerm)).isCompared()) << "nobody had any";
}
