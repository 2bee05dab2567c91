// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/term.h"

using namespace cooperage;

namespace {

QString found(QStringView text)
{
    const auto term = findTerm(text);
    return term ? term->toString() : QString();
}

QString parsed(QStringView text)
{
    const auto key = TermKey::parse(text);
    return key ? key->toString() : QString();
}

} // namespace

TEST(TermKey, ReadsTermsSchoolYearsAndCalendarYears)
{
    EXPECT_EQ(TermKey::parse(u"2025-2026-1")->kind(), TermKey::Kind::Term);
    EXPECT_EQ(TermKey::parse(u"2025-2026")->kind(), TermKey::Kind::SchoolYear);
    EXPECT_EQ(TermKey::parse(u"2025")->kind(), TermKey::Kind::CalendarYear);
    EXPECT_EQ(parsed(u" ２０２５—2026 - 3"), u"2025-2026-3");
    for (const auto* wrong :
         {u"2025-2027-1", u"2025-2026-4", u"2025-2026-0", u"2025-26-1", u"25", u"", u"0000", u"2025-2026-1x"})
        EXPECT_FALSE(TermKey::parse(QStringView(wrong))) << qPrintable(QString::fromUtf16(wrong));
}

TEST(TermKey, HasDefaultDatesThatFollowEachOther)
{
    const auto first = TermKey::term(2025, 1);
    EXPECT_EQ(first.defaultPeriod(), (Period{{2025, 9, 1}, {2026, 1, 31}}));
    EXPECT_EQ(first.next().defaultPeriod(), (Period{{2026, 2, 1}, {2026, 8, 31}}));
    EXPECT_EQ(TermKey::schoolYear(2025).defaultPeriod(), (Period{{2025, 9, 1}, {2026, 8, 31}}));
    EXPECT_EQ(TermKey::calendarYear(2025).defaultPeriod(), (Period{{2025, 1, 1}, {2025, 12, 31}}));
    auto term = TermKey::term(2020, 1);
    for (int i = 0; i < 12; ++i, term = term.next())
        EXPECT_EQ(term.defaultPeriod().to.addDays(1), term.next().defaultPeriod().from);
}

TEST(TermKey, KnowsTheOneBeforeOfTheSameKind)
{
    EXPECT_EQ(TermKey::term(2025, 1).previous().toString(), u"2024-2025-2");
    EXPECT_EQ(TermKey::term(2025, 2).previous().toString(), u"2025-2026-1");
    EXPECT_EQ(TermKey::term(2025, 3).previous().toString(), u"2025-2026-2");
    EXPECT_EQ(TermKey::schoolYear(2025).previous().toString(), u"2024-2025");
    EXPECT_EQ(TermKey::calendarYear(2025).previous().toString(), u"2024");
    EXPECT_EQ(TermKey::term(2025, 2).year(), TermKey::schoolYear(2025));
}

TEST(TermKey, IsFoundByADay)
{
    EXPECT_EQ(TermKey::at({2025, 9, 1}).toString(), u"2025-2026-1");
    EXPECT_EQ(TermKey::at({2026, 1, 31}).toString(), u"2025-2026-1");
    EXPECT_EQ(TermKey::at({2026, 2, 1}).toString(), u"2025-2026-2");
    EXPECT_EQ(TermKey::at({2026, 8, 31}).toString(), u"2025-2026-2");
}

TEST(TermKey, IsOrderedByTime)
{
    EXPECT_LT(TermKey::term(2024, 2), TermKey::term(2025, 1));
    EXPECT_LT(TermKey::term(2025, 1), TermKey::term(2025, 2));
    EXPECT_LT(TermKey::term(2025, 1), TermKey::schoolYear(2025));
}

TEST(TermKey, HasALabelInWords)
{
    const Words chinese(Words::Language::Chinese);
    const Words english(Words::Language::English);
    EXPECT_EQ(TermKey::term(2025, 1).label(chinese), u"2025—2026 学年第一学期");
    EXPECT_EQ(TermKey::term(2025, 2).label(), u"2025—2026 学年第二学期");
    EXPECT_EQ(TermKey::term(2025, 1).label(english), u"First term of 2025-2026");
    EXPECT_EQ(TermKey::schoolYear(2025).label(chinese), u"2025—2026 学年");
    EXPECT_EQ(TermKey::schoolYear(2025).label(english), u"School year 2025-2026");
    EXPECT_EQ(TermKey::calendarYear(2025).label(chinese), u"2025 年");
}

TEST(FindTerm, ReadsTheWaysPeopleNameATerm)
{
    struct {
        QStringView text, term;
    } const rows[] = {
        {u"2025-2026-1", u"2025-2026-1"},
        {u"2025-2026-1校企合作台账汇总.xlsx", u"2025-2026-1"},
        {u"2025-2026学年第一学期", u"2025-2026-1"},
        {u"XX学院2025—2026学年第二学期校企合作台账", u"2025-2026-2"},
        {u"2025～2026学年 第 一 学期 授课学时", u"2025-2026-1"},
        {u"2025/2026学年第1学期", u"2025-2026-1"},
        {u"2025-2026学年度上学期", u"2025-2026-1"},
        {u"２０２５－２０２６学年下学期", u"2025-2026-2"},
        {u"25-26学年上学期", u"2025-2026-1"},
        {u"2025-26学年下半学年", u"2025-2026-2"},
        {u"2025-2026(1)", u"2025-2026-1"},
        {u"2025-2026（第二学期）", u"2025-2026-2"},
        {u"2025-2026-2学期学时", u"2025-2026-2"},
        {u"2025_2026_1", u"2025-2026-1"},
        {u"2025至2026学年第三学期", u"2025-2026-3"},
        {u"2025-2026学年夏季学期", u"2025-2026-3"},
        {u"第一学期（2025-2026学年）", u"2025-2026-1"},
        {u"2025年秋季学期", u"2025-2026-1"},
        {u"2026年春季学期实训基地使用情况", u"2025-2026-2"},
        {u"2025秋", u"2025-2026-1"},
        {u"2026年夏季学期", u"2025-2026-3"},
        {u"2025-2026-1学时（2025年秋季学期）", u"2025-2026-1"},
    };
    for (const auto& row : rows)
        EXPECT_EQ(found(row.text), row.term) << qPrintable(row.text.toString());
}

TEST(FindTerm, FindsNoneWhereNoneIsNamed)
{
    for (const QString& text :
         {u"2025-2026学年"_qs, u"2025.9.8-2026.1.16"_qs, u"2025-09-08"_qs, u"2025年9月"_qs, u"2024-2025-12-31"_qs,
          u"本学期授课学时"_qs, u"软件2301班"_qs, u"2025年上学期"_qs, u"2025-2027学年第一学期"_qs, u"20252026"_qs,
          u"2025-2026年1月"_qs, u"电话 0755-26881234"_qs, u"2025年春秋航空实习"_qs, u""_qs})
        EXPECT_EQ(found(text), QString()) << qPrintable(text);
}

TEST(FindTerm, FindsNoneWhereTwoAreNamed)
{
    EXPECT_EQ(found(u"2025-2026-1和2025-2026-2学时汇总"), QString());
}
