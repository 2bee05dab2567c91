// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/credit_code.h"
#include "core/depth/assess.h"
#include "core/records/all.h"
#include "core/sample/sample_college.h"
#include "core/store/file_state.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

const TermKey kTerm = TermKey::term(2025, 1);

SampleOptions small(quint64 seed)
{
    return {.partners = 12, .placements = 40, .terms = 2, .seed = seed, .lastTerm = kTerm};
}

void fill(Store& store, const SampleOptions& options)
{
    Progress progress;
    makeSampleCollege(store, options, progress);
}

/// Every record of the file, type by type.
std::vector<std::vector<Row>> allRows(const ReadStore& store)
{
    std::vector<std::vector<Row>> rows;
    for (const RecordType* type : allRecordTypes())
        rows.push_back(store.rows({.type = type}));
    return rows;
}

} // namespace

TEST(SampleCollege, IsEqualForAnEqualSeedAndOtherwiseForAnother)
{
    TempStore first, second, third;
    fill(*first, small(7));
    fill(*second, small(7));
    fill(*third, small(8));
    EXPECT_EQ(allRows(*first), allRows(*second));
    EXPECT_NE(allRows(*first), allRows(*third));
}

TEST(SampleCollege, IsOneStepThatCanBeTakenBack)
{
    TempStore store;
    fill(*store, small(1));
    EXPECT_TRUE(isSample(*store));
    Progress progress;
    ASSERT_TRUE(store->undo(progress));
    EXPECT_FALSE(store->nextUndo());
    EXPECT_FALSE(isSample(*store));
    for (const RecordType* type : allRecordTypes())
        EXPECT_EQ(store->count({.type = type}), 0) << type->table().toStdString();
}

TEST(SampleCollege, HasTheSizeThatWasAskedForAndSomethingOfEveryLedger)
{
    TempStore store;
    fill(*store, small(1));
    EXPECT_EQ(store->count({.type = &recordType<Partner>()}), 12);
    EXPECT_EQ(store->count({.type = &recordType<Placement>()}), 40);
    EXPECT_EQ(store->count({.type = &recordType<Term>()}), 2);
    for (const RecordType* type : allRecordTypes()) {
        // The college's own record has no list of its own: it is edited in the settings.
        const bool isFilled = type->names().room != Room::Hidden || type == &recordType<College>();
        EXPECT_EQ(store->count({.type = type}) > 0, isFilled) << type->table().toStdString();
    }
}

TEST(SampleCollege, GrowsInAllItsPartsWithItsSize)
{
    TempStore less, more;
    fill(*less, {.partners = 12, .placements = 60, .terms = 2, .seed = 1, .lastTerm = kTerm});
    fill(*more, {.partners = 120, .placements = 6000, .terms = 3, .seed = 1, .lastTerm = kTerm});
    for (const RecordType* type :
         {&recordType<Student>(), &recordType<Agreement>(), &recordType<OrderClass>(), &recordType<OrderClassMember>(),
          &recordType<Base>(), &recordType<Project>(), &recordType<Visit>(), &recordType<CertificateResult>(),
          &recordType<Communication>(), &recordType<EnterprisePractice>()})
        EXPECT_GT(more->count({.type = type}), less->count({.type = type}) * 3 / 2) << type->table().toStdString();
    std::map<int, int> internsOfTerm;
    std::set<qint64> mentors;
    for (const Placement& placement : more->all<Placement>()) {
        const TermKey term = TermKey::at(placement.startsOn);
        ++internsOfTerm[term.firstYear() * 10 + term.number()];
        mentors.insert(placement.schoolMentor.value);
    }
    ASSERT_EQ(internsOfTerm.size(), 3u);
    for (const auto& [term, interns] : internsOfTerm)
        EXPECT_EQ(interns, 2000) << term;
    EXPECT_LE(2000 / mentors.size(), 30u); // interns that a teacher looks after
}

TEST(SampleCollege, SendsNobodyToAPartnerItDoesNotKnowYetAndHasAgreementsInEveryTerm)
{
    TempStore store;
    fill(*store, {.partners = 60, .placements = 1200, .terms = 12, .seed = 2, .lastTerm = kTerm});
    std::map<qint64, QDate> known;
    for (const Partner& partner : store->all<Partner>())
        known[partner.id.value] = partner.firstCooperatedOn;
    for (const Placement& placement : store->all<Placement>())
        EXPECT_LE(known[placement.partner.value], placement.startsOn);
    const std::vector<Agreement> agreements = store->all<Agreement>();
    for (const Term& term : store->all<Term>()) {
        const auto inForce = std::count_if(agreements.begin(), agreements.end(), [&](const Agreement& agreement) {
            return agreement.startsOn <= term.endsOn &&
                   (!agreement.endsOn.isValid() || agreement.endsOn >= term.endsOn);
        });
        EXPECT_GE(inForce, 25) << term.key.toStdString(); // of 60 partners, some of which are new
    }
}

TEST(SampleCollege, NamesNoCitizenAndNoPartnerTwice)
{
    TempStore store;
    fill(*store, {.partners = 300, .placements = 50, .terms = 2, .seed = 3, .lastTerm = kTerm});
    std::set<QString> names;
    for (const Partner& partner : store->all<Partner>()) {
        EXPECT_TRUE(credit_code::check(partner.creditCode).isValid()) << partner.creditCode.toStdString();
        names.insert(partner.name);
    }
    EXPECT_EQ(names.size(), 300u);
    std::set<QString> numbers;
    for (const Student& student : store->all<Student>()) {
        EXPECT_TRUE(student.citizenId.isEmpty());
        EXPECT_TRUE(student.gender && student.bornOn.isValid());
        numbers.insert(student.number);
    }
    EXPECT_EQ(numbers.size(), store->all<Student>().size());
}

TEST(SampleCollege, HasTheFaultsOfRealLedgers)
{
    TempStore store;
    fill(*store, {.partners = 60, .placements = 600, .terms = 4, .seed = 1, .lastTerm = kTerm});
    std::set<qint64> underExpired;
    const QDate today = kTerm.defaultPeriod().from;
    for (const Agreement& agreement : store->all<Agreement>())
        if (agreement.endsOn.isValid() && agreement.endsOn < today)
            underExpired.insert(agreement.partner.value);
    int uninsured = 0, unsigned_ = 0, expired = 0;
    for (const Placement& placement : store->all<Placement>()) {
        uninsured += placement.insured == false;
        unsigned_ += placement.tripartiteSigned == false;
        expired += placement.startsOn >= today && underExpired.contains(placement.partner.value);
    }
    EXPECT_GT(uninsured, 0);
    EXPECT_GT(unsigned_, 0);
    EXPECT_GT(expired, 0);
}

TEST(SampleCollege, HasPartnersOfEveryDepthInTheRunningTerm)
{
    for (quint64 seed = 1; seed <= 3; ++seed) {
        TempStore store;
        fill(*store, {.seed = seed, .lastTerm = kTerm});
        std::map<Partner::Level, int> levels;
        for (const depth::PartnerDepth& partner : depth::assess(*store, kTerm).partners)
            ++levels[partner.score.level];
        EXPECT_GE(levels[Partner::Level::Deep], 1) << seed;
        EXPECT_LE(levels[Partner::Level::Deep], 3) << seed;
        EXPECT_GE(levels[Partner::Level::Middle], 3) << seed;
        EXPECT_LE(levels[Partner::Level::Middle], 12) << seed;
        EXPECT_GE(levels[Partner::Level::Shallow], 15) << seed;
        EXPECT_GE(levels[Partner::Level::Dormant], 5) << seed;
    }
}

TEST(SampleCollege, HasAssociationsAuthoritiesAndInstitutesThatTakeNoInterns)
{
    TempStore store;
    fill(*store, {.seed = 1, .lastTerm = kTerm});
    std::map<Partner::Kind, int> kinds;
    std::set<qint64> bodies;
    for (const Partner& partner : store->all<Partner>()) {
        ++kinds[partner.kind];
        if (partner.kind != Partner::Kind::Enterprise)
            bodies.insert(partner.id.value);
    }
    EXPECT_GE(kinds[Partner::Kind::Association], 1);
    EXPECT_GE(kinds[Partner::Kind::Government], 1);
    EXPECT_GE(kinds[Partner::Kind::Institute], 1);
    for (const Placement& placement : store->all<Placement>())
        EXPECT_FALSE(bodies.contains(placement.partner.value));
    std::set<qint64> met;
    for (const Communication& talk : store->all<Communication>())
        met.insert(talk.partner.value);
    for (const qint64 body : bodies)
        EXPECT_TRUE(met.contains(body)) << body;
}
