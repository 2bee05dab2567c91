// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <gtest/gtest.h>

#include "core/depth/aggregates.h"
#include "core/depth/closing.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/recommendations.h"
#include "core/report/report.h"
#include "core/store/merge.h"
#include "core/store/recycle_bin.h"
#include "tests/core/depth/archetypes.h"
#include "tests/support/document_text.h"
#include "tests/support/made_cooperation.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::depth;
using namespace cooperage::test;

namespace {

const TermKey kTerm = *TermKey::parse(QStringLiteral("2025-2026-1"));
const TermKey kNext = *TermKey::parse(QStringLiteral("2025-2026-2"));

Id<Partner> addCooperation(Store& store, const Archetype& one, const char* name)
{
    MadeCooperation made(store, QString::fromUtf8(name));
    for (const auto& [id, value] : one.values)
        made.add(id, value);
    return made.partner();
}

/// A sealed term with a deep partner, one of the order class kind, and one that nothing refers to.
class SealedTerm : public testing::Test {
protected:
    void SetUp() override
    {
        store->transact(Op::Create, {}, [&] {
            deep = addCooperation(*store, archetypes().back(), "深层公司");
            middle = addCooperation(*store, archetypes()[3], "订单班公司");
            MadeCooperation other(*store, QStringLiteral("只走访过的公司"));
            other.add("6.3", 2);
            visited = other.partner();
        });
        closeTerm(*store, kTerm, QStringLiteral("李敏"), progress);
        before = said();
    }
    /// The whole overview of the term, every partner's standing and trend, and what its report says about depth.
    QString said()
    {
        const Assessment all = judge(*store, kTerm);
        const Overview found = overview(*store, all);
        QString text;
        for (const PartnerDepth& one : all.partners) {
            text += QStringLiteral("%1 %2 %3 %4 %5;")
                        .arg(one.partner.value)
                        .arg(one.name)
                        .arg(one.score.total)
                        .arg(int(one.score.level))
                        .arg(one.trend.size());
            for (size_t level = 0; level < 4; ++level)
                text += QString::number(found.levels.now.ids[level].size()) + QLatin1Char(' ');
        }
        for (const GroupBy by : {GroupBy::Department, GroupBy::Major, GroupBy::Industry, GroupBy::AgreementKind})
            for (const LevelGroup& group : levelGroups(*store, all, by))
                text += QStringLiteral("%1 %2;").arg(group.label).arg(group.levels.total());
        const report::ReportOptions depthOnly{
            .without = {QStringLiteral("annex_corrections"), QStringLiteral("annex_partners")}};
        return text + documentText(report::makeReport(*store, findScope(*store, kTerm), Words(Words::Language::Chinese),
                                                      depthOnly));
    }
    /// With all that refers to it.
    void remove(Id<Partner> partner)
    {
        store->transact(Op::Delete, {}, [&] {
            for (bool isRefused = true; isRefused;) {
                isRefused = false;
                for (const Reference& reference : referencesTo(*store, recordType<Partner>(), partner.value))
                    for (const qint64 id : reference.ids)
                        if (reference.onDelete == OnDelete::Refuse && store->find(*reference.type, id)) {
                            store->remove(*reference.type, id);
                            isRefused = true;
                        }
            }
            store->remove(partner);
        });
    }

    TempStore store;
    Progress progress;
    Id<Partner> deep, middle, visited;
    QString before;
};

} // namespace

TEST(DepthClosing, KeepsFiguresAndScoresInOneStep)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { addCooperation(*store, archetypes().back(), "深层公司"); });
    EXPECT_FALSE(findClosing(*store, kTerm));
    Progress progress;
    closeTerm(*store, kTerm, QStringLiteral("李敏"), progress);
    const std::optional<TermClosing> closing = findClosing(*store, kTerm);
    ASSERT_TRUE(closing);
    EXPECT_EQ(closing->closedBy, QStringLiteral("李敏"));
    EXPECT_TRUE(closing->figures.contains(QStringLiteral("agreements.in_force")));
    ASSERT_EQ(snapshots(*store, kTerm).size(), 1u);
    EXPECT_EQ(snapshots(*store, kTerm).front().score.level, Level::Deep);
    store->undo(progress);
    EXPECT_FALSE(findClosing(*store, kTerm));
    EXPECT_TRUE(snapshots(*store, kTerm).empty());
    store->redo(progress);
    closeTerm(*store, kTerm, QStringLiteral("王强"), progress);
    EXPECT_EQ(store->all<TermClosing>().size(), 1u);
}

TEST(DepthClosing, ShowsWhatWasKeptUntilTheTermIsOpenedAgain)
{
    TempStore store;
    Id<Partner> partner, later;
    store->transact(Op::Create, {}, [&] { partner = addCooperation(*store, archetypes().back(), "深层公司"); });
    const Assessment before = judge(*store, kTerm, {.terms = 8});
    Progress progress;
    closeTerm(*store, kTerm, QStringLiteral("李敏"), progress);
    store->transact(Op::Edit, {}, [&] {
        for (const Project& project : store->all<Project>())
            if (project.kind == Project::Kind::Course)
                store->remove(project.id);
        MadeCooperation made(*store, QStringLiteral("后来的公司"));
        made.add("2.2", 2);
        later = made.partner();
    });
    const Assessment kept = judge(*store, kTerm);
    ASSERT_EQ(kept.partners.size(), 1u);
    EXPECT_TRUE(kept.keptOn.isValid());
    EXPECT_EQ(kept.kept, before.kept);
    EXPECT_NEAR(kept.partners.front().score.total, before.partners.front().score.total, 1e-9);
    EXPECT_EQ(kept.partners.front().trend.size(), before.partners.front().trend.size());
    EXPECT_EQ(kept.partners.front().warning, before.partners.front().warning);
    EXPECT_EQ(judge(*store, kTerm, {.partner = later}).partners.front().name, QStringLiteral("后来的公司"));
    const std::vector<DepthCorrection> corrected = depthCorrections(*store, kTerm);
    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_EQ(corrected.front().partner, partner);
    EXPECT_LT(corrected.front().now->total, corrected.front().kept.total);
    EXPECT_STREQ(corrected.front().why.front().indicator->id, "2.1");
    EXPECT_GT(corrected.front().why.front().recordsWent, 0);
    reopenTerm(*store, kTerm, QStringLiteral("补录"));
    EXPECT_FALSE(findClosing(*store, kTerm));
    EXPECT_TRUE(depthCorrections(*store, kTerm).empty());
    EXPECT_EQ(judge(*store, kTerm).partners.size(), 2u);
    store->undo(progress);
    EXPECT_EQ(judge(*store, kTerm).partners.size(), 1u);
}

TEST(DepthClosing, JudgesAnewByOtherParametersOnRequest)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { addCooperation(*store, archetypes().back(), "深层公司"); });
    Progress progress;
    closeTerm(*store, kTerm, QStringLiteral("李敏"), progress);
    EXPECT_TRUE(depthCorrections(*store, kTerm).empty());
    Parameters harder;
    harder.set(QStringLiteral("target.5.2"), 5000);
    const std::vector<DepthCorrection> corrected = depthCorrections(*store, kTerm, harder);
    ASSERT_EQ(corrected.size(), 1u);
    ASSERT_EQ(corrected.front().why.size(), 1u);
    EXPECT_TRUE(corrected.front().why.front().parametersChanged);
}

TEST_F(SealedTerm, StaysAsItWasWhenAPartnerIsDeletedAndWhenThatIsUndone)
{
    ASSERT_EQ(judge(*store, kTerm).partners.size(), 3u);
    remove(visited);
    EXPECT_FALSE(store->find(visited));
    EXPECT_EQ(said().toStdString(), before.toStdString());
    const std::vector<DepthCorrection> corrected = depthCorrections(*store, kTerm);
    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_EQ(corrected.front().name, QStringLiteral("只走访过的公司"));
    EXPECT_FALSE(corrected.front().now);
    store->undo(progress);
    EXPECT_TRUE(depthCorrections(*store, kTerm).empty());
    EXPECT_EQ(said().toStdString(), before.toStdString());
    store->redo(progress);
    EXPECT_EQ(said().toStdString(), before.toStdString());
}

TEST_F(SealedTerm, StaysAsItWasWhenADeletedPartnerIsRestored)
{
    remove(visited);
    recycle_bin::restore(*store, recycle_bin::planRestore(*store, {{&recordType<Partner>(), visited.value}}));
    EXPECT_TRUE(store->find(visited));
    EXPECT_EQ(said().toStdString(), before.toStdString());
    EXPECT_EQ(snapshots(*store, kTerm).size(), 3u);
    EXPECT_EQ(judge(*store, kTerm, {.partner = visited}).partners.front().name, QStringLiteral("只走访过的公司"));
}

TEST_F(SealedTerm, StaysAsItWasWhenPartnersAreMerged)
{
    merge::run(*store, recordType<Partner>(), deep.value, visited.value);
    EXPECT_EQ(said().toStdString(), before.toStdString());
    const Assessment own = judge(*store, kTerm, {.partner = deep});
    ASSERT_EQ(own.partners.size(), 1u) << "what was kept of the other one is not its own";
    EXPECT_EQ(own.partners.front().name, QStringLiteral("深层公司"));
    store->undo(progress);
    EXPECT_EQ(said().toStdString(), before.toStdString());
}

TEST_F(SealedTerm, ThatIsClosedAnewForgetsPartnersThatAreGone)
{
    remove(visited);
    reopenTerm(*store, kTerm, QStringLiteral("补录"));
    EXPECT_EQ(judge(*store, kTerm).partners.size(), 2u);
    closeTerm(*store, kTerm, QStringLiteral("李敏"), progress);
    EXPECT_EQ(judge(*store, kTerm).partners.size(), 2u);
    EXPECT_EQ(snapshots(*store, kTerm).size(), 2u);
}

TEST_F(SealedTerm, AdvisesNothingAboutPartnersThatAreGone)
{
    const TermKey later = *TermKey::parse(QStringLiteral("2027-2028-1"));
    closeTerm(*store, later, QStringLiteral("李敏"), progress);
    const auto advised = [&](Id<Partner> partner) {
        const std::vector<Recommendation> all =
            recommendations(*store, judge(*store, later), Words(Words::Language::Chinese));
        return std::ranges::count(all, partner, &Recommendation::partner) > 0;
    };
    EXPECT_TRUE(advised(visited)) << "nothing happened for two terms";
    remove(visited);
    EXPECT_EQ(judge(*store, later).partners.size(), 3u);
    EXPECT_FALSE(advised(visited));
}

TEST_F(SealedTerm, StandsInLaterTrendsAsItWasKept)
{
    const double kept = judge(*store, kTerm, {.partner = middle}).partners.front().score.total;
    store->transact(Op::Edit, {}, [&] {
        for (const Placement& placement : store->all<Placement>())
            store->remove(placement.id);
    });
    const auto termBefore = [&] {
        const PartnerDepth later = judge(*store, kNext, {.partner = middle}).partners.front();
        return later.trend[later.trend.size() - 2];
    };
    EXPECT_EQ(termBefore().term, kTerm);
    EXPECT_NEAR(termBefore().total, kept, 1e-9);
    EXPECT_EQ(termBefore().level, Level::Middle);
    const PartnerDepth among = *judge(*store, kNext).find(middle);
    EXPECT_NEAR(among.trend[among.trend.size() - 2].total, kept, 1e-9);
    reopenTerm(*store, kTerm, QStringLiteral("补录"));
    EXPECT_LT(termBefore().total, kept - 1);
}

TEST(DepthTrend, JudgesEachTermByItsOwnParameters)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] { addCooperation(*store, archetypes().back(), "深层公司"); });
    const double then = judge(*store, kTerm).partners.front().score.total;
    store->transact(Op::Settings, {}, [&] {
        Parameters harder;
        harder.set(QStringLiteral("target.5.2"), 5000);
        harder.set(QStringLiteral("window.years"), 2);
        addParameterSet(*store, harder, findScope(*store, kNext).period.from);
    });
    EXPECT_NEAR(judge(*store, kTerm).partners.front().score.total, then, 1e-9);
    for (const AssessmentOptions& options : {AssessmentOptions{}, AssessmentOptions{.terms = 3}}) {
        const PartnerDepth next = judge(*store, kNext, options).partners.front();
        ASSERT_GE(next.trend.size(), 2u);
        EXPECT_NEAR(next.trend[next.trend.size() - 2].total, then, 1e-9);
        EXPECT_NEAR(next.trend.back().total, next.score.total, 1e-9);
        EXPECT_LT(next.score.total, then - 3);
    }
}

TEST(DepthTrend, CanLeadFromAnotherTermStraightToTheTerm)
{
    TempStore store;
    store->transact(Op::Create, {}, [&] {
        addCooperation(*store, archetypes()[3], "订单班公司");
        MadeCooperation(*store, QStringLiteral("空公司"));
    });
    const TermKey later = *TermKey::parse(QStringLiteral("2027-2028-1"));
    const PartnerDepth then = judge(*store, kTerm).partners.front();
    const Assessment made = against(*store, judge(*store, later), kTerm);
    const PartnerDepth& now = made.partners.front();
    ASSERT_EQ(now.trend.size(), 2u);
    EXPECT_EQ(now.trend.front().term, kTerm);
    EXPECT_NEAR(*now.change(), now.score.total - then.score.total, 1e-9);
    EXPECT_EQ(made.partners.back().trend.size(), 1u) << "who had no points by then has no change";
    EXPECT_EQ(standings(made).before.count(Level::Middle), 1);
    EXPECT_EQ(standings(made).before.count(Level::Dormant), 1);
}
