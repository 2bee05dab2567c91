// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "ui/lists/filter_text.h"
#include "ui/lists/search_hits.h"

namespace cooperage::ui {

namespace {

/// From and to of the filters, as texts; "-" where there is no bound; "?" when the text says nothing.
std::string range(const RecordType& type, const char* field, const QString& text)
{
    const auto filters = filtersOf(type, type.get(field), text);
    if (!filters)
        return "?";
    QString from = QStringLiteral("-");
    QString to = from;
    for (const Filter& filter : *filters) {
        const QString bound =
            filter.value.isDate() ? filter.value.date().toString(Qt::ISODate) : QString::number(filter.value.integer());
        (filter.test == Filter::Test::AtLeast ? from : to) = bound;
    }
    return (from + QStringLiteral(" ") + to).toStdString();
}

class FilterText : public testing::Test {
protected:
    void SetUp() override { clock::fix(QDateTime(QDate(2025, 11, 21), QTime(14, 5))); }
    void TearDown() override { clock::fix(std::nullopt); }
};

} // namespace

TEST_F(FilterText, UnderstandsDatesAsPeopleWriteThem)
{
    const RecordType& type = recordType<Agreement>();
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2025-09-08")), "2025-09-08 2025-09-08");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral(">=2025-09-01")), "2025-09-01 -");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("＞2025.9.1")), "2025-09-02 -");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("<2025-09")), "- 2025-08-31");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2025-09-01..2025-12-31")), "2025-09-01 2025-12-31");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2025年9月至2025年12月")), "2025-09-01 2025-12-31");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("9月起")), "2025-09-01 -");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2月")), "2026-02-01 2026-02-28");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2025")), "2025-01-01 2025-12-31");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("今天")), "2025-11-21 2025-11-21");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("..2025-12-31")), "- 2025-12-31");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("下周")), "?");
    EXPECT_EQ(range(type, "ends_on", QStringLiteral("2025-13")), "?");
}

TEST_F(FilterText, ComparesAmountsInYuan)
{
    const RecordType& type = recordType<Agreement>();
    EXPECT_EQ(range(type, "amount", QStringLiteral(">=3,000")), "300000 -");
    EXPECT_EQ(range(type, "amount", QStringLiteral("<0.5")), "- 49");
    EXPECT_EQ(range(type, "amount", QStringLiteral("1000..3000")), "100000 300000");
    EXPECT_EQ(range(type, "amount", QStringLiteral("很多")), "?");
}

TEST_F(FilterText, TakesWordsEmptinessAndChoices)
{
    const RecordType& type = recordType<Agreement>();
    const auto words = filtersOf(type, type.get("number"), QStringLiteral("2023*"));
    ASSERT_TRUE(words && words->size() == 1);
    EXPECT_EQ(words->front().test, Filter::Test::Contains);
    EXPECT_EQ(filtersOf(type, type.get("ends_on"), QStringLiteral("空"))->front().test, Filter::Test::Empty);
    EXPECT_EQ(filtersOf(type, type.get("number"), QStringLiteral("非空"))->front().test, Filter::Test::NotEmpty);
    const auto choices = filtersOf(type, type.get("kind"), QStringLiteral("strategic;-"));
    ASSERT_TRUE(choices && choices->size() == 1);
    ASSERT_EQ(choices->front().values.size(), 2u);
    EXPECT_TRUE(choices->front().values[1].isNull());
    EXPECT_TRUE(filtersOf(type, 0, {})->empty());
}

TEST(SearchHits, MarkWordsPinyinAndInitials)
{
    using Hits = std::vector<std::pair<int, int>>;
    EXPECT_EQ(searchHits(QStringLiteral("恒拓精密制造"), {QStringLiteral("精密")}), (Hits{{2, 2}}));
    EXPECT_EQ(searchHits(QStringLiteral("恒拓精密制造"), {QStringLiteral("ht")}), (Hits{{0, 2}}));
    EXPECT_EQ(searchHits(QStringLiteral("南京鸿天"), {QStringLiteral("hongtian")}), (Hits{{2, 2}}));
    EXPECT_EQ(searchHits(QStringLiteral("南京鸿天"), {QStringLiteral("hongt")}), (Hits{{2, 2}}));
    EXPECT_TRUE(searchHits(QStringLiteral("北辰数控"), {QStringLiteral("ht")}).empty());
    EXPECT_EQ(hitKind(QStringLiteral("恒拓"), QStringLiteral("ht")), HitKind::Initials);
    EXPECT_EQ(hitKind(QStringLiteral("恒拓"), QStringLiteral("heng")), HitKind::Pinyin);
}

} // namespace cooperage::ui
