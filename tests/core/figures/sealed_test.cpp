// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "core/depth/closing.h"
#include "core/figures/breakdown.h"
#include "core/records/all.h"
#include "tests/support/random_college.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));

using AllParts = std::map<QString, std::pair<double, QString>>; ///< by part: value and label

AllParts partsOf(const ReadStore& store, const Scope& scope, Basis basis)
{
    const Words words(Words::Language::Chinese);
    AllParts all;
    for (const Breakdown* breakdown : allBreakdowns())
        for (const Part& part : parts(store, *breakdown, scope, words, Before::Skip, basis))
            all[part.id] = {part.value, part.label};
    return all;
}

/// A college whose term was sealed before everything but its partners was taken out of it.
class SealedTest : public testing::Test {
protected:
    SealedTest()
    {
        fillAtRandom(*store, 21, 60);
        store->transact(Op::Edit, {}, [&] {
            for (const TermClosing& closing : store->all<TermClosing>())
                store->remove(closing.id);
        });
        scopes.push_back(findScope(*store, kTerm));
        for (const Department& department : store->all<Department>())
            scopes.push_back(findScope(*store, kTerm, department.id));
    }
    void seal()
    {
        Progress progress;
        depth::closeTerm(*store, kTerm, QStringLiteral("罗敏"), progress);
    }
    template <class T>
    void removeAll()
    {
        store->transact(Op::Edit, {}, [&] {
            for (const T& record : store->all<T>())
                store->remove(record.id);
        });
    }

    TempStore store;
    std::vector<Scope> scopes; ///< of the college and of each department
};

} // namespace

TEST_F(SealedTest, ReportedFiguresAndPartsStayWhateverIsEdited)
{
    std::vector<std::vector<std::optional<double>>> values;
    std::vector<AllParts> split;
    for (const Scope& scope : scopes) {
        values.push_back(figureValues(*store, scope));
        split.push_back(partsOf(*store, scope, Basis::Records));
    }
    seal();
    removeAll<Placement>();
    removeAll<Communication>();
    removeAll<CertificateResult>();
    removeAll<ExamSession>();
    removeAll<Certificate>();
    for (size_t place = 0; place < scopes.size(); ++place) {
        EXPECT_EQ(figureValues(*store, scopes[place], Basis::Reported), values[place]);
        EXPECT_EQ(partsOf(*store, scopes[place], Basis::Reported), split[place]);
    }
    EXPECT_NE(figureValues(*store, scopes.front(), Basis::Records), values.front());
    EXPECT_NE(partsOf(*store, scopes.front(), Basis::Records), split.front());
}

TEST_F(SealedTest, CorrectionsAreTheFiguresThatDifferToday)
{
    EXPECT_TRUE(corrections(*store, scopes.front()).empty());
    seal();
    for (const Scope& scope : scopes)
        EXPECT_TRUE(corrections(*store, scope).empty());
    const auto before = figureValues(*store, scopes.front());
    removeAll<Communication>();
    const auto now = figureValues(*store, scopes.front(), Basis::Records);
    size_t differing = 0;
    const std::vector<Correction> found = corrections(*store, scopes.front());
    for (size_t place = 0; place < now.size(); ++place) {
        if (before[place] == now[place])
            continue;
        ++differing;
        const auto one = std::find_if(found.begin(), found.end(),
                                      [&](const Correction& each) { return each.figure == allFigures()[place]; });
        ASSERT_NE(one, found.end());
        EXPECT_EQ(one->sealed, before[place]);
        EXPECT_EQ(one->now, now[place]);
    }
    EXPECT_GT(differing, 0u);
    EXPECT_EQ(found.size(), differing);
}

TEST_F(SealedTest, WhatMovesBetweenPartsIsACorrectionThoughTheTotalStays)
{
    seal();
    const Selection in = getRecords(QStringLiteral("communications.in_term"), scopes.front());
    Communication moved = store->all<Communication>({.type = in.type, .within = in}).front();
    for (const Partner& other : store->all<Partner>())
        if (other.id != moved.partner) {
            moved.partner = other.id;
            break;
        }
    store->transact(Op::Edit, {}, [&] { store->update(moved); });
    const std::vector<Correction> found = corrections(*store, scopes.front());
    const auto one = std::find_if(found.begin(), found.end(), [](const Correction& each) {
        return QLatin1StringView(each.figure->id) == QLatin1StringView("communications.in_term");
    });
    ASSERT_NE(one, found.end());
    EXPECT_TRUE(one->isOnlyParts);
    EXPECT_EQ(one->sealed, one->now);
}

TEST_F(SealedTest, TheDaysOfTheTermStayThoseItWasSealedWith)
{
    const Period days = scopes.front().period;
    EXPECT_FALSE(sealedDays(*store, kTerm));
    seal();
    store->transact(Op::Edit, {}, [&] {
        for (Term term : store->all<Term>())
            if (term.key == kTerm.toString()) {
                term.endsOn = term.endsOn.addDays(-9);
                store->update(term);
            }
    });
    EXPECT_EQ(sealedDays(*store, kTerm), days);
}

TEST_F(SealedTest, AYearIsSealedOnceAllItsTermsAre)
{
    const auto isYearSealed = [&] { return isSealed(*store, findScope(*store, QStringLiteral("2025-2026"))); };
    seal();
    EXPECT_FALSE(isYearSealed());
    Progress progress;
    depth::closeTerm(*store, TermKey::term(2025, 2), {}, progress);
    EXPECT_TRUE(isYearSealed());
}

TEST_F(SealedTest, YearsAndDepartmentsFoundedLaterAreCounted)
{
    seal();
    EXPECT_FALSE(findSealed(*store, findScope(*store, QStringLiteral("2025-2026"))));
    Id<Department> later;
    store->transact(Op::Create, {}, [&] {
        Department department;
        department.name = QStringLiteral("新学院");
        later = store->insert(department);
    });
    const Scope scope = findScope(*store, kTerm, later);
    EXPECT_FALSE(findSealed(*store, scope));
    EXPECT_EQ(figureValues(*store, scope, Basis::Reported), figureValues(*store, scope));
}

TEST_F(SealedTest, ASealThatIsCancelledLeavesNothing)
{
    const auto flag = std::make_shared<std::atomic_bool>(true);
    Progress progress(flag, {});
    EXPECT_THROW(depth::closeTerm(*store, kTerm, {}, progress), Failure);
    EXPECT_FALSE(findClosing(*store, kTerm));
}
