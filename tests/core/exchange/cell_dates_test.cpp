// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/cell_dates.h"

using namespace cooperage;

namespace {

Cell text(const char* written)
{
    return {QString::fromUtf8(written)};
}

std::string day(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

std::string shown(const Reading<QDate>& reading)
{
    if (reading.isEmpty())
        return reading.openEnded ? "open" : "empty";
    if (reading.isUnreadable())
        return "unreadable";
    return day(reading.value) + (reading.dayAssumed ? "?" : "");
}

std::string shown(const Reading<Period>& reading)
{
    if (reading.isUnreadable())
        return "unreadable";
    if (reading.isEmpty())
        return reading.openEnded ? "open" : "empty";
    const std::string to = reading.openEnded ? "open" : day(reading.value.to);
    return day(reading.value.from) + '/' + to + (reading.dayAssumed ? "?" : "");
}

struct Row {
    const char* written;
    const char* read;
};

} // namespace

TEST(CellDates, ReadsDatesInTheFormsOfLedgers)
{
    const Row rows[] = {{"2025.9.1", "2025-09-01"},
                        {"2025.09.01", "2025-09-01"},
                        {"2025年9月1日", "2025-09-01"},
                        {"2025年09月01号", "2025-09-01"},
                        {"2025/9/1", "2025-09-01"},
                        {"2025-9-1", "2025-09-01"},
                        {"2025—9—1", "2025-09-01"},
                        {"20250901", "2025-09-01"},
                        {" ２０２５．９．１ ", "2025-09-01"},
                        {"2025 年 9 月 1 日", "2025-09-01"},
                        {"2025. 9. 1", "2025-09-01"},
                        {"2025。9。1", "2025-09-01"},
                        {"2025\\9\\1", "2025-09-01"},
                        {"2025.9.1.", "2025-09-01"},
                        {"2025年9.1", "2025-09-01"},
                        {"2025年9月1日 星期一", "2025-09-01"},
                        {"2025年9月1日（周一）", "2025-09-01"},
                        {"2025-09-01 08:30:00", "2025-09-01"},
                        {"2025-09-01T00:00:00", "2025-09-01"},
                        {"2025/9/1 14:30", "2025-09-01"},
                        {"2025年9月1日上午9:00", "2025-09-01"},
                        {"2025年9月1日（暂定）", "2025-09-01"},
                        {"二〇二五年九月一日", "2025-09-01"},
                        {"二○二五年十二月三十一日", "2025-12-31"},
                        {"25.9.1", "2025-09-01"},
                        {"25-9-1", "2025-09-01"},
                        {"25年9月1日", "2025-09-01"},
                        {"98.7.15", "1998-07-15"},
                        {"自2025年9月1日起", "2025-09-01"},
                        {"至2026.6.30", "2026-06-30"},
                        {"2026年6月30日前", "2026-06-30"},
                        {"45901", "2025-09-01"},
                        {"2025、9、1", "2025-09-01"},
                        {"2025，9，1", "2025-09-01"},
                        {"25、9、1", "2025-09-01"},
                        {"2025 9 1", "2025-09-01"},
                        {"2025年9月1日上午", "2025-09-01"},
                        {"2025.9.1起", "2025-09-01"},
                        {"9/25/2025", "2025-09-25"},
                        {"25/9/2025", "2025-09-25"},
                        {"9/9/2025", "2025-09-09"},
                        {"9/25/2025 0:00", "2025-09-25"},
                        {"1-Sep-25", "2025-09-01"},
                        {"Sep 1, 2025", "2025-09-01"},
                        {"1 September 2025", "2025-09-01"},
                        {"2024-02-29", "2024-02-29"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readDate(text(row.written))), row.read) << row.written;
}

TEST(CellDates, TakesTheFirstOfTheMonthWhereTheDayIsMissing)
{
    const Row rows[] = {
        {"2025年9月", "2025-09-01?"},     {"2025.9", "2025-09-01?"},      {"2025-09", "2025-09-01?"},
        {"2025/9", "2025-09-01?"},        {"2025.10", "2025-10-01?"},     {"2025.1", "2025-01-01?"},
        {"2025年9月份", "2025-09-01?"},   {"202509", "2025-09-01?"},      {"25年9月", "2025-09-01?"},
        {"Sep-25", "2025-09-01?"},        {"2025年9月底", "2025-09-01?"}, {"2025年9月初", "2025-09-01?"},
        {"二〇二五年九月", "2025-09-01?"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readDate(text(row.written))), row.read) << row.written;
}

TEST(CellDates, KeepsWhatIsNoDateUnreadable)
{
    for (const char* written :
         {"2025-02-30", "2025年16月25日", "20251301",    "1949.10.1",    "2101-01-01",   "待定",
          "一批",       "2025",           "2025年",      "9.1",          "09/01/25",     "2025.9.1-2026.1.16",
          "2025/9.1",   "第一学期",       "2.02304E+11", "2025.9.1abc",  "10、11、12月", "1-Six-25",
          "25/25/2025", "13.9.2025",      "12",          "2025-9-8-1-16"})
        EXPECT_EQ(shown(readDate(text(written))), "unreadable") << written;
    EXPECT_EQ(readDate(text("2025-02-30")).trouble, Trouble::NoSuchDay);
    EXPECT_EQ(readDate(text("2025年16月25日")).trouble, Trouble::NoSuchDay);
    EXPECT_EQ(readDate(text("1949.10.1")).trouble, Trouble::FarYear);
    EXPECT_EQ(shown(readDate({CellError{QStringLiteral("#REF!")}})), "unreadable");
}

TEST(CellDates, SaysThatTheMonthWasTakenToStandFirst)
{
    EXPECT_EQ(shown(readDate(text("9/1/2025"))), "2025-09-01");
    EXPECT_STREQ(readDate(text("9/1/2025")).assumption, "read as month/day/year");
    EXPECT_STREQ(readPeriod(text("1/9/2025-12/31/2025")).assumption, "read as month/day/year");
    for (const char* certain : {"9/25/2025", "25/9/2025", "9/9/2025", "2025/9/1", "1-Sep-25"})
        EXPECT_EQ(readDate(text(certain)).assumption, nullptr) << certain;
}

TEST(CellDates, TakesTheDaysOfANamedTermAsAPeriod)
{
    const Row rows[] = {{"2025年秋季学期", "2025-09-01/2026-01-31"},
                        {"2026年春季", "2026-02-01/2026-08-31"},
                        {"2025-2026学年第一学期", "2025-09-01/2026-01-31"},
                        {"第一学期", "unreadable"},
                        {"2025年秋季学期前后", "unreadable"},
                        {"2025年秋游一学期", "unreadable"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readPeriod(text(row.written))), row.read) << row.written;
    EXPECT_NE(readPeriod(text("2025年秋季学期")).assumption, nullptr);
    EXPECT_EQ(shown(readDate(text("2025年秋季学期"))), "unreadable"); // the first day or the last?
}

TEST(CellDates, TellsNothingFromNoEnd)
{
    for (const char* written : {"", "  ", "—", "-", "/", "无", "暂无", "N/A"})
        EXPECT_EQ(shown(readDate(text(written))), "empty") << written;
    EXPECT_EQ(shown(readDate({})), "empty");
    for (const char* written : {"长期", "长期有效", "无固定期限", "永久", "至今", "不限", " 长 期 "})
        EXPECT_EQ(shown(readDate(text(written))), "open") << written;
}

TEST(CellDates, ReadsRealDatesAndNumbers)
{
    EXPECT_EQ(shown(readDate({QDateTime(QDate(2025, 9, 1), QTime(13, 0))})), "2025-09-01");
    EXPECT_EQ(shown(readDate({QDateTime(QDate(1900, 1, 1), QTime())})), "unreadable");
    EXPECT_EQ(shown(readDate({45901.0})), "2025-09-01");
    EXPECT_EQ(shown(readDate({45901.75})), "2025-09-01");
    EXPECT_EQ(shown(readDate({20250901.0})), "2025-09-01");
    EXPECT_EQ(shown(readDate({202509.0})), "2025-09-01?");
    EXPECT_EQ(shown(readDate({2025.9})), "2025-09-01?");
    EXPECT_EQ(shown(readDate({2025.12})), "2025-12-01?");
    EXPECT_EQ(shown(readDate({2025.1})), "2025-01-01?");
    EXPECT_EQ(shown(readDate({2025.0})), "unreadable");
    EXPECT_EQ(shown(readDate({0.0})), "unreadable");
    EXPECT_EQ(shown(readDate({20250230.0})), "unreadable");
    EXPECT_EQ(shown(readDate({true})), "unreadable");
}

TEST(CellDates, FindsTheYearOfADayFromTheTermOfTheSheet)
{
    const Period term{QDate(2025, 9, 1), QDate(2026, 1, 31)};
    EXPECT_EQ(shown(readDate(text("9月8日"), term)), "2025-09-08");
    EXPECT_EQ(shown(readDate(text("1.16"), term)), "2026-01-16");
    EXPECT_EQ(shown(readDate(text("8月28日"), term)), "2025-08-28");
    EXPECT_EQ(shown(readDate(text("3月2日"), term)), "2026-03-02");
    EXPECT_TRUE(readDate(text("9月8日"), term).yearAssumed);
    EXPECT_FALSE(readDate(text("2025年9月8日"), term).yearAssumed);
    EXPECT_EQ(shown(readDate(text("8月28日"), {QDate(2025, 9, 1), {}})), "2026-08-28");
    EXPECT_EQ(shown(readDate(text("9月8日"))), "unreadable");
    EXPECT_EQ(shown(readPeriod(text("9月8日-12月1日"), term)), "2025-09-08/2025-12-01");
    EXPECT_EQ(shown(readPeriod(text("9月8日-1月16日"), term)), "2025-09-08/2026-01-16");
    EXPECT_FALSE(readPeriod(text("2025.9.8-1.16"), term).yearAssumed);
    EXPECT_EQ(shown(readPeriod(text("9月8日-12月1日"))), "unreadable");
}

TEST(CellDates, ReadsPeriodsInOneCell)
{
    const Row rows[] = {{"2025.9.8-2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8–2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8—2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8——2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8--2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8~2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8～2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8至2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8 到 2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8 2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8\n2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025年9月1日至2026年1月31日", "2025-09-01/2026-01-31"},
                        {"自2025年9月1日起至2026年1月31日止", "2025-09-01/2026-01-31"},
                        {"2025/7/7—2026/1/2", "2025-07-07/2026-01-02"},
                        {"2025-09-08 - 2026-01-16", "2025-09-08/2026-01-16"},
                        {"2025-09-08-2026-01-16", "2025-09-08/2026-01-16"},
                        {"2025-9-8-2026-1-16", "2025-09-08/2026-01-16"},
                        {"2025-09-08至2026-01-16", "2025-09-08/2026-01-16"},
                        {"20250908~20260116", "2025-09-08/2026-01-16"},
                        {"20250908-20260116", "2025-09-08/2026-01-16"},
                        {"２０２５．９．８－２０２６．１．１６", "2025-09-08/2026-01-16"},
                        {"2025.9.8-1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8-12.1", "2025-09-08/2025-12-01"},
                        {"2025年9月8日-12月1日", "2025-09-08/2025-12-01"},
                        {"2025年9月8日—次年", "unreadable"},
                        {"9月8日-2025年12月1日", "2025-09-08/2025-12-01"},
                        {"9月8日-2026年1月16日", "2025-09-08/2026-01-16"},
                        {"2025.7.1-15", "2025-07-01/2025-07-15"},
                        {"2025年7月1-15日", "2025-07-01/2025-07-15"},
                        {"25.9.8-26.1.16", "2025-09-08/2026-01-16"},
                        {"2025.9.8-2026.1.16（18周）", "2025-09-08/2026-01-16"},
                        {"（2025.9.8-2026.1.16）", "2025-09-08/2026-01-16"},
                        {"三年（2025.9.1-2028.8.31）", "2025-09-01/2028-08-31"},
                        {"二〇二五年九月一日至二〇二八年八月三十一日", "2025-09-01/2028-08-31"},
                        {"2025.9.8，2026.1.16", "2025-09-08/2026-01-16"},
                        {"2025、9、8至2026、1、16", "2025-09-08/2026-01-16"},
                        {"9/8/2025-1/16/2026", "2025-09-08/2026-01-16"},
                        {"2025.9.8-次年1.16", "2025-09-08/2026-01-16"},
                        {"2025年9月8日至翌年1月16日", "2025-09-08/2026-01-16"},
                        {"2025/9/8/2026/1/16", "2025-09-08/2026-01-16"},
                        {"2025年9月1日起三年", "2025-09-01/2028-08-31"},
                        {"2025.9.1起，有效期3年", "2025-09-01/2028-08-31"},
                        {"2025.9.1起6个月", "2025-09-01/2026-02-28"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readPeriod(text(row.written))), row.read) << row.written;
}

TEST(CellDates, ReadsPeriodsOfMonths)
{
    const Row rows[] = {
        {"2025.9-2026.1", "2025-09-01/2026-01-01?"},          {"2025-9-2026-1", "2025-09-01/2026-01-01?"},
        {"2025-09 - 2026-01", "2025-09-01/2026-01-01?"},      {"2025年9月-2026年1月", "2025-09-01/2026-01-01?"},
        {"2025年9月 至 2026年1月", "2025-09-01/2026-01-01?"}, {"2025年9月—12月", "2025-09-01/2025-12-01?"},
        {"2025年9-12月", "2025-09-01/2025-12-01?"},           {"2025.9-12", "2025-09-01/2025-12-01?"},
        {"2023.9-2026.8", "2023-09-01/2026-08-01?"},          {"2025年9月-次年1月", "2025-09-01/2026-01-01?"},
        {"202509-202601", "2025-09-01/2026-01-01?"},          {"2025.9—长期", "2025-09-01/open?"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readPeriod(text(row.written))), row.read) << row.written;
}

TEST(CellDates, KnowsPeriodsWithoutEnd)
{
    const Row rows[] = {{"2021/3/31 - 长期", "2021-03-31/open"},
                        {"2021.3.31至今", "2021-03-31/open"},
                        {"2021.3.31 至 今", "2021-03-31/open"},
                        {"自2021年3月31日起", "2021-03-31/open"},
                        {"2021年3月31日起长期有效", "2021-03-31/open"},
                        {"2021.3.31-", "2021-03-31/open"},
                        {"2021.3.31起，无固定期限", "2021-03-31/open"},
                        {"2021.3.31—永久", "2021-03-31/open"},
                        {"长期", "open"},
                        {"无固定期限", "open"},
                        {"2021.3.31", "2021-03-31/"},
                        {"至2026.6.30", "/2026-06-30"},
                        {"—", "empty"},
                        {"", "empty"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readPeriod(text(row.written))), row.read) << row.written;
    EXPECT_EQ(shown(readPeriod({QDateTime(QDate(2025, 9, 1), QTime())})), "2025-09-01/");
    EXPECT_EQ(shown(readPeriod({})), "empty");
}

TEST(CellDates, KeepsDamagedPeriodsUnreadable)
{
    for (const char* written : {"2025年16月25日-2025年12月1日", "2025.9.8-2026.2.30", "2025-2026", "三年", "待定",
                                "2025.9.8-?", "2050.9.1起99年", "2025.9.8-2026.1.16-2027.1.1"})
        EXPECT_EQ(shown(readPeriod(text(written))), "unreadable") << written;
    EXPECT_EQ(readPeriod(text("2025.9.8-2026.2.30")).trouble, Trouble::NoSuchDay);
    EXPECT_EQ(readPeriod(text("2025年16月25日-2025年12月1日")).trouble, Trouble::NoSuchDay);
    // An end before its start is read as it stands: the row is refused for that, not for the cell.
    EXPECT_EQ(shown(readPeriod(text("2026.1.16-2025.9.8"))), "2026-01-16/2025-09-08");
}
