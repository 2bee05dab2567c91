// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/figures/breakdown.h"
#include "core/records/all.h"
#include "tests/support/random_college.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// A file of records as they come, and the scopes that everything is tried in.
class RecordsBehind : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_store = new TempStore;
        fillAtRandom(**s_store, 20260131, 120);
    }
    static void TearDownTestSuite() { delete s_store; }

    static const ReadStore& store() { return **s_store; }
    static std::vector<Scope> scopes()
    {
        std::vector<Scope> all;
        for (const char* key : {"2024-2025-2", "2025-2026-1", "2025-2026", "2025"}) {
            const TermKey term = *TermKey::parse(QString::fromLatin1(key));
            all.push_back(findScope(store(), term));
            all.push_back(findScope(store(), term, store().all<Department>().front().id));
        }
        return all;
    }

    static qint64 count(const QString& id, const Scope& scope)
    {
        const Selection selection = getRecords(id, scope);
        return store().count({.type = selection.type, .within = selection});
    }

private:
    static inline TempStore* s_store = nullptr;
};

bool counts(const Figure& figure)
{
    return figure.measure.kind == Measure::Kind::Count || figure.measure.kind == Measure::Kind::Distinct;
}

} // namespace

TEST_F(RecordsBehind, AreAsManyAsTheFigureSays)
{
    std::set<QString> seen;
    for (const Scope& scope : scopes())
        for (const FigureValue& one : figures(store(), scope))
            if (counts(*one.figure)) {
                EXPECT_EQ(count(one.id(), scope), *one.value)
                    << one.figure->id << ' ' << scope.term.toString().toStdString();
                if (*one.value > 0)
                    seen.insert(one.id());
            }
    for (const Figure* figure : allFigures())
        EXPECT_TRUE(!counts(*figure) || seen.contains(QString::fromLatin1(figure->id)))
            << "never above 0: " << figure->id;
}

TEST_F(RecordsBehind, ASumIsTheSumOfItsRecords)
{
    for (const Scope& scope : scopes())
        for (const FigureValue& one : figures(store(), scope)) {
            if (one.figure->measure.kind != Measure::Kind::Sum)
                continue;
            const Selection selection = getRecords(one.id(), scope);
            const int field = selection.type->get(one.figure->measure.field);
            double sum = 0;
            for (const Row& row : store().rows({.type = selection.type, .within = selection}))
                sum += row.values[static_cast<size_t>(field)].real();
            EXPECT_DOUBLE_EQ(sum / one.figure->measure.divisor, *one.value) << one.figure->id;
        }
}

TEST_F(RecordsBehind, PartsOpenAsManyRecordsAsTheySayAndAddUp)
{
    const Words words(Words::Language::English);
    for (const Scope& scope : scopes()) {
        const std::vector<FigureValue> values = figures(store(), scope);
        for (const Breakdown* breakdown : allBreakdowns()) {
            const Figure& figure = getFigure(QString::fromLatin1(breakdown->figure));
            double sum = 0;
            for (const Part& part : parts(store(), *breakdown, scope, words, Before::Count)) {
                sum += part.value;
                EXPECT_FALSE(part.label.isEmpty()) << part.id.toStdString();
                EXPECT_TRUE(!counts(figure) || count(part.id, scope) == part.value) << part.id.toStdString();
            }
            const auto whole = std::find_if(values.begin(), values.end(),
                                            [&](const FigureValue& one) { return one.figure == &figure; });
            EXPECT_TRUE(figure.measure.kind == Measure::Kind::Distinct || std::abs(sum - *whole->value) < 1e-6)
                << breakdown->figure << " " << breakdown->name;
        }
    }
}

TEST_F(RecordsBehind, ValuesBeforeAreTheValuesOfTheScopeBefore)
{
    for (const Scope& scope : scopes()) {
        const auto before = figureValues(store(), previousScope(store(), scope));
        const auto now = figures(store(), scope);
        for (size_t place = 0; place < now.size(); ++place)
            EXPECT_EQ(now[place].before, now[place].figure->dated ? before[place] : std::nullopt)
                << now[place].figure->id;
    }
}

TEST_F(RecordsBehind, ATrendEndsWithTheTermAndLeavesGapsWhereTheFileHoldsNothing)
{
    const Scope last = findScope(store(), QStringLiteral("2025-2026-1"));
    const Trend made = trend(store(), last, 6);
    ASSERT_EQ(made.scopes.size(), 6u);
    EXPECT_EQ(made.scopes.back(), last);
    EXPECT_EQ(made.scopes.front().term.toString(), QStringLiteral("2022-2023-2"));
    const auto& placements = made.values.at(QStringLiteral("placements.in_term"));
    EXPECT_FALSE(placements.front());
    EXPECT_GT(placements.back().value_or(0), 0);
    EXPECT_FALSE(made.values.at(QStringLiteral("partners.total"))[4]);
    EXPECT_TRUE(made.values.at(QStringLiteral("partners.total"))[5]);
}

TEST_F(RecordsBehind, AnUnknownIdOpensNothing)
{
    const Scope scope = scopes().front();
    for (const char* id : {"nothing", "agreements.in_force/", "agreements.in_force/colour=red", "x/kind=strategic"})
        EXPECT_FALSE(findRecords(QString::fromLatin1(id), scope)) << id;
}
