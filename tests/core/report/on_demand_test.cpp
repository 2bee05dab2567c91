// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <gtest/gtest.h>

#include "core/depth/assess.h"
#include "core/depth/recommendations.h"
#include "core/records/all.h"
#include "core/report/benefit_page.h"
#include "core/report/report.h"
#include "core/sample/sample_college.h"
#include "tests/support/make.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::report;
using namespace cooperage::test;

namespace {

const TermKey kTerm = TermKey::term(2025, 1);

/// A sample college and reports of it in English, whose texts stand in the sources.
class OnDemand : public testing::Test {
protected:
    OnDemand() { makeSampleCollege(*store, {.partners = 30, .placements = 120, .lastTerm = kTerm}, progress); }

    void askFor(const char* section)
    {
        store->transact(Op::Report, {}, [&] {
            store->insert(make<ReportText>([&](ReportText& r) {
                r.term = kTerm.toString();
                r.section = QString::fromLatin1(section);
                r.printed = true;
            }));
        });
    }
    Blocks blocks() { return makeReport(*store, findScope(*store, kTerm), words).blocks; }
    QStringList headings()
    {
        QStringList found;
        for (const Block& block : blocks())
            if (const auto* heading = std::get_if<Heading>(&block))
                found << heading->text;
        return found;
    }
    /// The first table whose caption contains the words; null when there is none.
    static const Table* find(const Blocks& blocks, const QString& caption)
    {
        for (const Block& block : blocks)
            if (const auto* table = std::get_if<Table>(&block); table && table->caption.contains(caption))
                return table;
        return nullptr;
    }

    TempStore store;
    Progress progress;
    const Words words{Words::Language::English};
};

} // namespace

TEST_F(OnDemand, SectionsStandInTheReportOnlyWhereTheOfficeAsksForThem)
{
    const QStringList usual = headings();
    for (const char* title : {"Sheets of mutual benefit", "Recommendations", "Satisfaction"})
        EXPECT_TRUE(usual.filter(QString::fromLatin1(title)).isEmpty()) << title;
    for (const char* section : {"annex_benefits", "recommendations", "satisfaction"})
        askFor(section);
    const QStringList asked = headings();
    for (const char* title : {"Sheets of mutual benefit", "Recommendations", "Satisfaction"})
        EXPECT_EQ(asked.filter(QString::fromLatin1(title)).size(), 1) << title;
}

TEST_F(OnDemand, TheAnnexHasASheetForEachMiddleAndDeepPartner)
{
    askFor("annex_benefits");
    const QStringList titles = headings();
    int sheets = 0;
    for (const depth::PartnerDepth& partner : depth::assess(*store, kTerm).partners) {
        const bool isThere = !titles.filter(partner.name).isEmpty();
        EXPECT_EQ(isThere, partner.score.level >= depth::Level::Middle) << partner.name.toStdString();
        sheets += isThere;
    }
    EXPECT_GE(sheets, 3);
}

TEST_F(OnDemand, TheRecommendationsAreThoseOfTheCore)
{
    askFor("recommendations");
    const Blocks made = blocks();
    const Table* table = find(made, QStringLiteral("Recommendations for the coming year"));
    ASSERT_TRUE(table);
    const depth::Assessment all = depth::assess(*store, kTerm);
    const std::vector<depth::Recommendation> list = depth::recommendations(*store, all, words);
    ASSERT_EQ(table->rows.size(), list.size());
    for (size_t row = 0; row < list.size(); ++row) {
        EXPECT_EQ(table->rows[row][1].text, all.find(list[row].partner)->name);
        EXPECT_EQ(table->rows[row][3].text, list[row].reasons.join(QLatin1Char(' ')));
    }
}

TEST_F(OnDemand, APartnerWithoutAnyRecordGetsAnHonestSheet)
{
    Id<Partner> partner;
    store->transact(Op::Create, {}, [&] {
        partner = store->insert(make<Partner>([](Partner& r) { r.name = QStringLiteral("新合作公司"); }));
    });
    const Document page = makeBenefitPage(*store, partner, kTerm, words);
    EXPECT_TRUE(page.isSheet);
    const Table* conditions = find(page.blocks, QStringLiteral("590"));
    ASSERT_TRUE(conditions);
    ASSERT_EQ(conditions->rows.size(), 6u);
    EXPECT_EQ(conditions->rows[0][2].text, QStringLiteral("Not shown by records"));
    for (size_t row = 1; row < 6; ++row)
        EXPECT_EQ(conditions->rows[row][2].text, QStringLiteral("Not met"));
    const auto isCautious = std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block& block) {
        const auto* text = std::get_if<Text>(&block);
        return text && text->spans.front().text.contains(QStringLiteral("cannot offset yet")) &&
               text->spans.front().text.contains(QStringLiteral("estimate"));
    });
    EXPECT_TRUE(isCautious);
}
