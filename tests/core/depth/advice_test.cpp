// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/depth/benefit_sheet.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/recommendations.h"
#include "tests/core/depth/archetypes.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));

std::vector<int> metConditions(const BenefitSheet& sheet)
{
    std::vector<int> met;
    for (const Condition& one : sheet.conditions)
        if (one.met.value_or(false))
            met.push_back(one.number);
    return met;
}

Id<Partner> addCooperation(Store& store, const Archetype& one, const char* name)
{
    MadeCooperation made(store, QString::fromUtf8(name));
    for (const auto& [id, value] : one.values)
        made.add(id, value);
    return made.partner();
}

OffsetYear year(int number, qint64 investment, std::optional<qint64> surcharge)
{
    return {number, Money::fromYuan(investment), surcharge ? std::optional(Money::fromYuan(*surcharge)) : std::nullopt};
}

} // namespace

TEST(DepthBenefitSheet, SaysWhichConditionsTheRecordsMeet)
{
    TempStore store;
    Id<Partner> college, plaque;
    store->transact(Op::Create, {}, [&] {
        college = addCooperation(*store, archetypes().back(), "产业学院公司");
        plaque = addCooperation(*store, archetypes().front(), "挂牌公司");
        Partner partner = store->get(college);
        partner.integrationStatus = Partner::Integration::Cultivated;
        store->update(partner);
        const Id<Certificate> certificate = store->insert(make<Certificate>([](Certificate& r) {
            r.name = QStringLiteral("Web前端开发");
            r.issuer = QStringLiteral("挂牌公司");
        }));
        store->insert(make<CertificateResult>([&](CertificateResult& r) {
            r.student = store->all<Student>().front().id;
            r.certificate = certificate;
            r.examinedOn = QDate(2025, 11, 2);
            r.result = CertificateResult::Result::Passed;
        }));
    });
    const Words words(Words::Language::English);
    const Assessment all = assess(*store, kTerm);
    const BenefitSheet deep = benefitSheet(*store, *all.find(college), all.find(college)->evidence, words);
    EXPECT_EQ(metConditions(deep), (std::vector<int>{2, 4, 5, 6}));
    EXPECT_TRUE(deep.mayOffset);
    EXPECT_FALSE(deep.conditions.front().met);
    EXPECT_TRUE(deep.conditions[4].shown.endsWith(QStringLiteral(": 260 × 10k yuan")))
        << deep.conditions[4].shown.toStdString();
    EXPECT_FALSE(deep.gave.empty());
    EXPECT_FALSE(deep.got.empty());
    const BenefitSheet shallow = benefitSheet(*store, *all.find(plaque), all.find(plaque)->evidence, words);
    EXPECT_EQ(metConditions(shallow), std::vector<int>{3});
    EXPECT_FALSE(shallow.mayOffset);
    EXPECT_TRUE(shallow.gave.empty());
}

TEST(DepthBenefitSheet, CountsBasesAndEquipmentAloneAndThreeYearsWhateverTheOfficeHasSet)
{
    TempStore store;
    Id<Partner> partner;
    const auto gives = [&](Contribution::Kind kind, const QDate& day) {
        store->insert(make<Contribution>([&](Contribution& r) {
            r.partner = partner;
            r.kind = kind;
            r.amount = Money::fromYuan(1'500'000);
            r.receivedOn = day;
        }));
    };
    store->transact(Op::Create, {}, [&] {
        partner = addCooperation(*store, archetypes().front(), "挂牌公司");
        gives(Contribution::Kind::Scholarship, QDate(2025, 10, 1));
        gives(Contribution::Kind::Equipment, QDate(2021, 10, 1)); // more than three years ago
        Parameters longer;
        longer.set(QStringLiteral("window.years"), 6);
        addParameterSet(*store, longer, QDate(2020, 9, 1));
    });
    const auto met = [&] {
        const Assessment all = assess(*store, kTerm, parametersOf(*store, findScope(*store, kTerm)));
        const Assessment regulation = byRegulation(*store, kTerm, partner);
        return metConditions(benefitSheet(*store, *all.find(partner), regulation.find(partner)->evidence,
                                          Words(Words::Language::English)));
    };
    EXPECT_EQ(met(), std::vector<int>{});
    store->transact(Op::Create, {}, [&] { gives(Contribution::Kind::Equipment, QDate(2025, 10, 1)); });
    EXPECT_EQ(met(), std::vector<int>{5});
}

TEST(DepthBenefitSheet, CarriesOverWhatCannotBeOffset)
{
    const std::vector<OffsetYear> made =
        offsets({year(2023, 1'000'000, 200'000), year(2024, 0, 50'000), year(2025, 100'000, std::nullopt)});
    EXPECT_EQ(made[0].offset, Money::fromYuan(200'000));
    EXPECT_EQ(made[0].carried, Money::fromYuan(100'000));
    EXPECT_EQ(made[1].offset, Money::fromYuan(50'000));
    EXPECT_EQ(made[1].carried, Money::fromYuan(50'000));
    EXPECT_EQ(made[2].offset, Money{});
    EXPECT_EQ(made[2].carried, Money::fromYuan(80'000));
}

TEST(DepthBenefitSheet, TakesInvestmentsFromTheRecordsOfEachYear)
{
    TempStore store;
    Id<Partner> partner;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        made.add("4.2", 30);
        partner = made.partner();
    });
    const std::vector<OffsetYear> years = investments(*store, partner, 2025);
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years.front().year, 2023);
    EXPECT_EQ(years[1].investment, Money{});
    EXPECT_EQ(years[2].investment, Money::fromYuan(300'000));
}

TEST(DepthRecommendations, AreForThoseWithAReason)
{
    TempStore store;
    Id<Partner> deep, plaque, expiring, ambitious;
    store->transact(Op::Create, {}, [&] {
        deep = addCooperation(*store, archetypes().back(), "深层公司");
        plaque = addCooperation(*store, archetypes().front(), "挂牌公司");
        const auto met = [&](const char* name) {
            MadeCooperation made(*store, QString::fromUtf8(name));
            made.add("6.3", 1);
            return made.partner();
        };
        expiring = met("到期公司");
        store->insert(make<Agreement>([&](Agreement& r) {
            r.title = QStringLiteral("快到期");
            r.partner = expiring;
            r.startsOn = QDate(2023, 4, 1);
            r.endsOn = QDate(2026, 3, 31);
        }));
        ambitious = met("目标公司");
        Partner partner = store->get(ambitious);
        partner.targetLevel = Partner::Level::Middle;
        store->update(partner);
    });
    std::map<qint64, Advice> advice;
    for (const Recommendation& one : recommendations(*store, assess(*store, kTerm), Words(Words::Language::English))) {
        EXPECT_FALSE(one.reasons.isEmpty());
        advice[one.partner.value] = one.advice;
    }
    EXPECT_EQ(advice,
              (std::map<qint64, Advice>{
                  {plaque.value, Advice::End}, {expiring.value, Advice::Renew}, {ambitious.value, Advice::Deepen}}));
}

TEST(DepthRecommendations, CallOnlyWhatIsDueByTodayOverdueInARunningTerm)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        const Id<Partner> partner = addCooperation(*store, archetypes().back(), "产业学院公司");
        for (const QDate due : {QDate(2025, 11, 20), QDate(2026, 1, 10)})
            store->insert(make<Rectification>([&](Rectification& r) {
                r.partner = partner;
                r.opinion = QStringLiteral("补签三方协议");
                r.raisedOn = QDate(2025, 10, 8);
                r.dueOn = due;
            }));
    });
    const auto reasons = [&](const QDate& today) {
        clock::fix(QDateTime(today, QTime(9, 0)));
        QStringList all;
        for (const auto& one : recommendations(*store, assess(*store, kTerm), Words(Words::Language::English)))
            all += one.reasons;
        clock::fix(std::nullopt);
        return all.join(u' ');
    };
    EXPECT_TRUE(reasons(QDate(2025, 12, 1)).contains(u"Rectifications overdue: 1."_qs));
    EXPECT_TRUE(reasons(QDate(2026, 3, 1)).contains(u"Rectifications overdue: 2."_qs));
    EXPECT_FALSE(reasons(QDate(2025, 11, 1)).contains(u"overdue"_qs));
}

TEST(DepthRecommendations, TakeTheLevelThatAStrategicTypeStandsForWhereNoTargetIsWritten)
{
    Partner partner;
    EXPECT_EQ(wantedLevel(partner), std::nullopt);
    const std::pair<Partner::StrategicType, std::optional<Level>> kStandFor[] = {
        {Partner::StrategicType::Strategic, Level::Deep},
        {Partner::StrategicType::Backbone, Level::Middle},
        {Partner::StrategicType::Ordinary, Level::Shallow},
        {Partner::StrategicType::Nurtured, std::nullopt},
    };
    for (const auto& [type, level] : kStandFor) {
        partner.strategicType = type;
        EXPECT_EQ(wantedLevel(partner), level);
    }
    partner.targetLevel = Level::Middle;
    EXPECT_EQ(wantedLevel(partner), Level::Middle);

    TempStore store;
    Id<Partner> shallow;
    store->transact(Op::Create, {}, [&] {
        shallow = addCooperation(*store, archetypes().front(), "挂牌公司");
        addCooperation(*store, archetypes().back(), "产业学院公司");
        for (Partner each : store->all<Partner>()) {
            each.strategicType = Partner::StrategicType::Strategic;
            store->update(each);
        }
    });
    const std::vector<TargetMismatch> found = targetMismatches(*store, assess(*store, kTerm));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().partner, shallow);
    EXPECT_EQ(found.front().target, Level::Deep);
}

TEST(DepthRecommendations, WatchWhoHasViolationsOpen)
{
    TempStore store;
    Id<Partner> deep;
    store->transact(Op::Create, {}, [&] { deep = addCooperation(*store, archetypes().back(), "深层公司"); });
    const std::vector<Recommendation> list = recommendations(
        *store, assess(*store, kTerm, {}, {.violations = {{deep.value, 2}}}), Words(Words::Language::English));
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().advice, Advice::Watch);
}
