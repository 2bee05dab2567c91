// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/depth/assess.h"
#include "core/depth/records_behind.h"
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

/// Each archetype as the records of a partner called so, all in one file.
class Archetypes : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_store = new TempStore;
        (*s_store)->transact(Op::Create, {}, [] {
            for (const Archetype& one : archetypes())
                make(one);
        });
    }
    static void TearDownTestSuite() { delete s_store; }

    static const ReadStore& store() { return **s_store; }

private:
    static void make(const Archetype& one)
    {
        MadeCooperation made(**s_store, QString::fromLatin1(one.name));
        const Evidence evidence = one.evidence();
        const auto value = [&](const char* id) { return *evidence.value(id); };
        const auto interns = int(value("1.3"));
        made.addInterns(interns, int(std::lround(interns * value("1.4"))), int(value("1.6")));
        for (const auto& [id, wanted] : one.values) {
            const std::string_view name(id);
            if (name == "1.3" || name == "1.4" || name == "1.5" || name == "1.6")
                continue;
            // Who teaches the hours is a teacher already.
            made.add(id, name == "3.1" && value("2.3") > 0 ? wanted - 1 : wanted);
        }
    }

    static inline TempStore* s_store = nullptr;
};

/// A file of records as they come.
class RandomDepth : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_store = new TempStore;
        fillAtRandom(**s_store, 20260201, 150);
        (*s_store)->transact(Op::Edit, {}, giveMeaning);
    }
    static void TearDownTestSuite() { delete s_store; }
    static const ReadStore& store() { return **s_store; }

private:
    /// Words that mean something to the indicators, where there were random ones.
    static void giveMeaning()
    {
        Store& store = **s_store;
        const std::vector<Partner> partners = store.all<Partner>();
        for (Partner partner : partners) // nearly all have a level
            if (partner.kind != Partner::Kind::Enterprise && partner.id.value % 10 != 0) {
                partner.kind = Partner::Kind::Enterprise;
                store.update(partner);
            }
        size_t next = 0;
        for (Certificate certificate : store.all<Certificate>()) {
            certificate.issuer = partners[next++ % partners.size()].name;
            store.update(certificate);
        }
        for (Project project : store.all<Project>())
            if (project.kind == Project::Kind::StaffTraining) {
                project.quantityUnit = QStringLiteral("人天");
                store.update(project);
            }
    }

    static inline TempStore* s_store = nullptr;
};

qint64 countOf(const ReadStore& store, const RecordsBehind& behind)
{
    return store.count({.type = behind.selection.type, .within = behind.selection});
}

/// Whether the records of the indicator are what it counts, one by one.
bool countsRecords(const Indicator& indicator)
{
    if (indicator.keys)
        return true;
    for (const Source& source : indicator.sources)
        if (source.measure != Measure::Distinct || std::string_view(source.value) != "t.id" || source.part > 0)
            return false;
    return true;
}

} // namespace

TEST_F(Archetypes, AsRecordsLandOnTheirLevelWithTheirPoints)
{
    const Assessment assessment = assess(store(), kTerm);
    ASSERT_EQ(assessment.partners.size(), archetypes().size());
    for (size_t index = 0; index < archetypes().size(); ++index) {
        const Archetype& one = archetypes()[index];
        const PartnerDepth& found = assessment.partners[index];
        ASSERT_EQ(found.name, QString::fromLatin1(one.name));
        for (const Indicator* indicator : allIndicators()) {
            const std::string_view id(indicator->id);
            // Shares of whole people and clauses, and the forms that all these records are.
            const double slack = id == "1.5" ? 20 : id == "1.4" || id == "6.1" ? 0.05 : 1e-9;
            EXPECT_NEAR(found.evidence.value(indicator->id).value_or(0), *one.evidence().value(indicator->id), slack)
                << one.name << ' ' << id;
        }
        Evidence expected = one.evidence();
        expected.set("1.5", *found.evidence.value("1.5"));
        EXPECT_NEAR(found.score.total, score(expected, {}).total, 0.15) << one.name;
        EXPECT_EQ(found.score.level, one.level) << one.name;
        EXPECT_TRUE(!one.mode || found.score.mode == one.mode) << one.name;
    }
}

TEST_F(Archetypes, FormsAreThoseOfTheirRecords)
{
    const Assessment assessment = assess(store(), kTerm);
    const int expected[] = {0, 2, 4, 8, 5, 15};
    for (size_t index = 0; index < std::size(expected); ++index)
        EXPECT_EQ(assessment.partners[index].evidence.value("1.5"), expected[index]) << archetypes()[index].name;
}

TEST_F(Archetypes, OfOnePartnerAreTheSameAsAmongAll)
{
    const Assessment all = assess(store(), kTerm);
    for (const PartnerDepth& one : all.partners) {
        const Assessment alone = assess(store(), kTerm, {}, {.partner = one.partner, .terms = 1});
        EXPECT_EQ(alone.partners.front().evidence, one.evidence);
        EXPECT_EQ(alone.partners.front().name, one.name);
    }
}

TEST(DepthEvidence, MoreRecordsNeverLowerAScore)
{
    for (const Archetype& one : archetypes()) {
        TempStore store;
        std::unique_ptr<MadeCooperation> made;
        store->transact(Op::Create, {}, [&] {
            made = std::make_unique<MadeCooperation>(*store, QString::fromLatin1(one.name));
            for (const auto& [id, value] : one.values)
                made->add(id, value);
        });
        double total = assess(*store, kTerm).partners.front().score.total;
        for (const Indicator* indicator : allIndicators()) {
            store->transact(Op::Create, {}, [&] { made->add(indicator->id, std::max(1.0, indicator->step)); });
            const double after = assess(*store, kTerm).partners.front().score.total;
            EXPECT_GE(after, total - 1e-9) << one.name << ' ' << indicator->id;
            total = after;
        }
    }
}

TEST_F(RandomDepth, OfOnePartnerInOneTermIsTheSameAsOfAllInManyTerms)
{
    const Assessment all = assess(store(), kTerm, {}, {.terms = 20});
    for (size_t index = 0; index < all.partners.size(); index += 7) {
        const PartnerDepth& one = all.partners[index];
        const PartnerDepth alone = assess(store(), kTerm, {}, {.partner = one.partner, .terms = 1}).partners.front();
        for (size_t place = 0; place < one.evidence.values.size(); ++place)
            EXPECT_NEAR(alone.evidence.values[place].value_or(-1), one.evidence.values[place].value_or(-1), 1e-9)
                << measureAt(int(place)).id;
        for (const TermScore& then : one.trend) {
            const PartnerDepth past =
                assess(store(), then.term, {}, {.partner = one.partner, .terms = 1}).partners.front();
            EXPECT_NEAR(past.score.total, then.total, 1e-9) << then.term.toString().toStdString();
        }
    }
}

TEST_F(RandomDepth, TheRecordsBehindANumberAreAsManyAsItSays)
{
    std::set<std::string> counted;
    for (const char* key : {"2024-2025-2", "2025-2026-1"}) {
        const Assessment all = assess(store(), *TermKey::parse(QString::fromLatin1(key)));
        for (const PartnerDepth& one : all.partners)
            for (size_t place = 0; place < allMeasures().size(); ++place) {
                const Indicator& measure = measureAt(int(place));
                const double value = one.evidence.values[place].value_or(0);
                qint64 records = 0;
                for (const RecordsBehind& behind :
                     recordsBehind(store(), measure, one.partner, all.term, all.parameters))
                    records += countOf(store(), behind);
                if (countsRecords(measure)) {
                    EXPECT_EQ(records, value) << measure.id << ' ' << key;
                } else if (value > 0) {
                    EXPECT_GT(records, 0) << measure.id << ' ' << key;
                } else if (!measure.combine && all.kept[place]) {
                    EXPECT_EQ(records, 0) << measure.id << ' ' << key;
                }
                if (records > 0)
                    counted.insert(measure.id);
            }
    }
    for (const Indicator* measure : allMeasures())
        EXPECT_TRUE(counted.contains(measure->id)) << "no records behind any " << measure->id;
}

TEST_F(RandomDepth, ASumIsTheSumOfTheRecordsBehindIt)
{
    const Assessment all = assess(store(), kTerm);
    const std::map<std::string, std::pair<const char*, double>> fields{
        {"2.3", {"hours", 1}}, {"4.3", {"person_days", 1}}, {"5.2", {"received_amount", 1e6}}};
    for (const auto& [id, field] : fields) {
        double together = 0;
        for (const PartnerDepth& one : all.partners) {
            double sum = 0;
            for (const RecordsBehind& behind :
                 recordsBehind(store(), measureAt(getPlace(id)), one.partner, all.term, all.parameters))
                for (const Row& row : store().rows({.type = behind.selection.type, .within = behind.selection}))
                    sum += row.values[size_t(behind.selection.type->get(field.first))].real();
            EXPECT_NEAR(one.evidence.value(id.c_str()).value_or(0), sum / field.second, 1e-9) << id;
            together += sum;
        }
        EXPECT_GT(together, 0) << id;
    }
}

TEST(DepthEvidence, TellsWhatIsNotKeptFromWhatIsNot)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation first(*store, QStringLiteral("甲公司"));
        MadeCooperation second(*store, QStringLiteral("乙公司"));
        first.add("2.1", 1);
    });
    const Assessment all = assess(*store, kTerm);
    EXPECT_EQ(all.partners[0].evidence.value("2.1"), 1);
    EXPECT_EQ(all.partners[1].evidence.value("2.1"), 0);
    EXPECT_EQ(all.partners[1].evidence.value("2.2"), std::nullopt);
    EXPECT_EQ(all.partners[1].score.total, 0);
}

TEST(DepthEvidence, WhatAnInternshipDoesNotSayIsNoQuality)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { MadeCooperation(*store, QStringLiteral("甲公司")).addInterns(4, 4, 0); });
    const auto quality = [&] { return assess(*store, kTerm).partners.front().evidence.value("1.4"); };
    EXPECT_EQ(quality(), 1);
    using Placements = void (*)(Placement&);
    for (const Placements leaveOut :
         {Placements([](Placement& r) { r.match.reset(); }), Placements([](Placement& r) { r.partnerMentor.clear(); }),
          Placements([](Placement& r) { r.partnerScore.reset(); })}) {
        Placement one = store->all<Placement>().front();
        const Placement whole = one;
        leaveOut(one);
        store->transact(Op::Edit, {}, [&] { store->update(one); });
        EXPECT_EQ(quality(), 0.75);
        store->transact(Op::Edit, {}, [&] {
            Placement again = whole;
            again.revision = store->get(whole.id).revision;
            store->update(again);
        });
    }
}

TEST(DepthEvidence, CountsWhatLiesInTheWindowOnly)
{
    TempStore store;
    Id<Partner> partner;
    store->transact(Op::Create, {}, [&] {
        MadeCooperation made(*store, QStringLiteral("甲公司"));
        partner = made.partner();
        for (const QDate day : {QDate(2023, 1, 31), QDate(2023, 2, 1), QDate(2026, 1, 31), QDate(2026, 2, 1)})
            store->insert(make<Contribution>([&](Contribution& r) {
                r.partner = partner;
                r.kind = Contribution::Kind::EquipmentOnLoan;
                r.amount = Money::fromYuan(100'000);
                r.receivedOn = day;
            }));
    });
    EXPECT_EQ(assess(*store, kTerm).partners.front().evidence.value("4.2"), 10); // two of them, by half
}

TEST(DepthEvidence, CountsUnbrokenYearsUpToTheTerm)
{
    TempStore store;
    Id<Partner> partner;
    store->transact(Op::Create, {}, [&] {
        partner = MadeCooperation(*store, QStringLiteral("甲公司")).partner();
        const auto agreement = [&](QDate from, QDate to, QDate terminated = {}) {
            store->insert(make<Agreement>([&](Agreement& r) {
                r.title = from.toString();
                r.partner = partner;
                r.startsOn = from;
                r.endsOn = to;
                r.terminatedOn = terminated;
                r.status = terminated.isValid() ? Agreement::Status::Terminated : Agreement::Status::InForce;
            }));
        };
        agreement(QDate(2015, 9, 1), QDate(2020, 8, 31));
        agreement(QDate(2021, 10, 1), QDate(2030, 8, 31), QDate(2023, 10, 1)); // a gap of 2020-2021 before it
        agreement(QDate(2024, 10, 1), {});
    });
    const auto years = [&](const char* term) {
        return assess(*store, *TermKey::parse(QString::fromLatin1(term))).partners.front().evidence.value("6.2");
    };
    EXPECT_EQ(years("2025-2026-1"), 5); // 2021-2022 to 2025-2026
    EXPECT_EQ(years("2020-2021-1"), 0);
    EXPECT_EQ(years("2019-2020-2"), 5);
    EXPECT_EQ(years("2023-2024-2"), 3);
}

TEST(DepthEvidence, JudgesAYearAtItsLastTerm)
{
    TempStore store;
    EXPECT_EQ(depthTerm(*store, *TermKey::parse(QStringLiteral("2025-2026"))).term.toString(),
              QStringLiteral("2025-2026-2"));
    EXPECT_EQ(depthTerm(*store, *TermKey::parse(QStringLiteral("2025"))).term.toString(),
              QStringLiteral("2025-2026-1"));
    // Between the third term and the next school year lie days of no term.
    store->transact(Op::Create, {}, [&] {
        for (const auto& [key, from, to] : {std::tuple{"2025-2026-2", QDate(2026, 2, 1), QDate(2026, 6, 30)},
                                            std::tuple{"2025-2026-3", QDate(2026, 7, 1), QDate(2026, 8, 10)},
                                            std::tuple{"2026-2027-1", QDate(2026, 9, 1), QDate(2027, 1, 20)}})
            store->insert(make<Term>([&, first = from, last = to, name = key](Term& r) {
                r.key = QString::fromLatin1(name);
                r.startsOn = first;
                r.endsOn = last;
            }));
    });
    EXPECT_EQ(depthTerm(*store, *TermKey::parse(QStringLiteral("2025-2026"))).term.toString(),
              QStringLiteral("2025-2026-3"));
}
