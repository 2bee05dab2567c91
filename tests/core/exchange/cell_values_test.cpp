// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/cell_values.h"

using namespace cooperage;

namespace {

Cell text(const char* written)
{
    return {QString::fromUtf8(written)};
}

template <class T>
std::string shown(const Reading<T>& reading)
{
    if (reading.isEmpty())
        return "empty";
    if (reading.isUnreadable())
        return "unreadable";
    const std::string about = reading.approximate ? "about " : "";
    if constexpr (std::is_same_v<T, QString>)
        return reading.value.toStdString();
    else if constexpr (std::is_same_v<T, bool>)
        return reading.value ? "yes" : "no";
    else if constexpr (std::is_same_v<T, Money>)
        return about + toYuanText(reading.value).toStdString();
    else
        return about + QString::number(reading.value).toStdString();
}

struct Row {
    const char* written;
    const char* read;
};

} // namespace

TEST(CellValues, ReadsYesAndNoInTheWordsOfLedgers)
{
    for (const char* written :
         {"是",         "√",      "✓",      "✔",    "☑",    "V",       "v",       "√√",         "有",
          "Y",          "yes",    "YES",    "true", "TRUE", "T",       "1",       "已签",       "已购买",
          "已投保",     "已签订", "已参加", "合格", "对口", "通过",    "签",      "是（三方）", "√（2025.9）",
          "是，已归档", "已办理", "有协议", " 是 ", "Ｙ",   "是☑ 否□", "☑是 □否", "■是□否"})
        EXPECT_EQ(shown(readFlag(text(written))), "yes") << written;
    for (const char* written : {"否",
                                "×",
                                "✗",
                                "✘",
                                "x",
                                "X",
                                "无",
                                "没有",
                                "N",
                                "no",
                                "false",
                                "0",
                                "未签",
                                "未购买",
                                "未投保",
                                "未签订",
                                "不合格",
                                "不对口",
                                "未通过",
                                "不",
                                "非",
                                "尚未签订",
                                "否（自主实习）",
                                "没签",
                                "是□ 否☑",
                                "□是 √否"})
        EXPECT_EQ(shown(readFlag(text(written))), "no") << written;
    EXPECT_EQ(shown(readFlag({true})), "yes");
    EXPECT_EQ(shown(readFlag({false})), "no");
    EXPECT_EQ(shown(readFlag({1.0})), "yes");
    EXPECT_EQ(shown(readFlag({0.0})), "no");
}

TEST(CellValues, DoesNotGuessYesOrNo)
{
    for (const char* written :
         {"待定", "部分", "正在办理", "未知", "不详", "不清楚", "已过期", "已退保", "无需购买", "2", "一批", "相近"})
        EXPECT_EQ(shown(readFlag(text(written))), "unreadable") << written;
    for (const char* written : {"", " ", "—", "-", "/", "N/A", "不适用"})
        EXPECT_EQ(shown(readFlag(text(written))), "empty") << written;
    EXPECT_EQ(shown(readFlag({CellError{QStringLiteral("#N/A")}})), "unreadable");
    EXPECT_EQ(shown(readFlag({QDateTime(QDate(2025, 9, 1), QTime())})), "unreadable");
}

TEST(CellValues, KnowsATick)
{
    EXPECT_TRUE(isTick(text("√")));
    EXPECT_TRUE(isTick(text(" ✓ ")));
    EXPECT_TRUE(isTick(text("V")));
    EXPECT_FALSE(isTick(text("×")));
    EXPECT_FALSE(isTick(text("是")));
    EXPECT_FALSE(isTick({}));
}

TEST(CellValues, ReadsAmountsInYuan)
{
    const Row rows[] = {{"12000", "12,000"},
                        {"12,000元", "12,000"},
                        {"12，000 元", "12,000"},
                        {"1.2万", "12,000"},
                        {"1.2万元", "12,000"},
                        {"￥3000", "3,000"},
                        {"¥ 3,000.50", "3,000.50"},
                        {"3千", "3,000"},
                        {"3000元/月", "3,000"},
                        {"3000/月", "3,000"},
                        {"每月3000元", "3,000"},
                        {"３０００", "3,000"},
                        {"人民币伍万元整", "50,000"},
                        {"叁万伍仟元整", "35,000"},
                        {"五万元", "50,000"},
                        {"120万元", "1,200,000"},
                        {"1.5亿", "150,000,000"},
                        {"2百万", "2,000,000"},
                        {"12w", "120,000"},
                        {"3k", "3,000"},
                        {"0", "0"},
                        {"12,000元（含税）", "12,000"},
                        {"￥12,000.00", "12,000"},
                        {"5,000.00元整", "5,000"},
                        {"人民币：50000元", "50,000"},
                        {"3.5万", "35,000"},
                        {"不低于3000元", "about 3,000"},
                        {"3000元以上", "about 3,000"},
                        {"约5万元", "about 50,000"},
                        {"3000余元", "about 3,000"},
                        {"5万元左右", "about 50,000"},
                        {"1234.567", "1,234.57"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readMoney(text(row.written), MoneyUnit::Yuan)), row.read) << row.written;
    EXPECT_EQ(shown(readMoney({3000.0}, MoneyUnit::Yuan)), "3,000");
    EXPECT_EQ(shown(readMoney({0.07}, MoneyUnit::Yuan)), "0.07");
}

TEST(CellValues, SaysHowAmountsForSomeTimeWereTaken)
{
    for (const char* written : {"5000元/年", "5000/年", "每年5000元", "5000元每学年", "5000元/学期", "0.5万/年"}) {
        const auto reading = readMoney(text(written), MoneyUnit::Yuan);
        EXPECT_EQ(shown(reading), "5,000") << written;
        EXPECT_NE(reading.assumption, nullptr) << written;
    }
    EXPECT_EQ(readMoney(text("5000元"), MoneyUnit::Yuan).assumption, nullptr);

    const auto pay = [](const char* written) { return readMoney(text(written), MoneyUnit::Yuan, MoneyTime::Month); };
    EXPECT_EQ(shown(pay("6万/年")), "5,000");
    EXPECT_EQ(shown(pay("年薪6万元")), "5,000");
    EXPECT_NE(pay("6万/年").assumption, nullptr);
    for (const char* written : {"3000元/月", "3000元/个月", "月薪3000", "3000"}) {
        EXPECT_EQ(shown(pay(written)), "3,000") << written;
        EXPECT_EQ(pay(written).assumption, nullptr) << written;
    }
    for (const char* written : {"200元/天", "日薪200元", "20元/小时", "200元/日", "3000元/学期"})
        EXPECT_EQ(pay(written).trouble, Trouble::Rate) << written;
}

TEST(CellValues, AUnitInTheCellWinsOverTheColumns)
{
    const Row rows[] = {{"12.5", "125,000"},   {"36.5", "365,000"},      {"3万", "30,000"},
                        {"12万元", "120,000"}, {"8000元", "8,000"},      {"￥5", "50,000"},
                        {"三万元", "30,000"},  {"1亿元", "100,000,000"}, {"0", "0"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readMoney(text(row.written), MoneyUnit::WanYuan)), row.read) << row.written;
    EXPECT_EQ(shown(readMoney({55.5}, MoneyUnit::WanYuan)), "555,000");
    EXPECT_EQ(shown(readMoney({8.6}, MoneyUnit::WanYuan)), "86,000");
}

TEST(CellValues, DoesNotGuessAmounts)
{
    for (const char* written : {"一批", "待定", "3000-4000", "3000~4000元", "3000元至4000元", "150元/天", "面议",
                                "20美元", "3台", "2.5E+15", "12.5%", "5000元/生", "日薪200元", "20元/小时"})
        EXPECT_EQ(shown(readMoney(text(written), MoneyUnit::Yuan)), "unreadable") << written;
    EXPECT_EQ(readMoney(text("3000-4000"), MoneyUnit::Yuan).trouble, Trouble::Range);
    EXPECT_EQ(readMoney(text("3000元至4000元"), MoneyUnit::Yuan).trouble, Trouble::Range);
    for (const char* written : {"", "/", "—", "-", "无", "暂无"})
        EXPECT_EQ(shown(readMoney(text(written), MoneyUnit::Yuan)), "empty") << written;
    EXPECT_EQ(shown(readMoney(percentCell(0.5), MoneyUnit::Yuan)), "unreadable");
    EXPECT_EQ(shown(readMoney({QDateTime(QDate(2025, 9, 1), QTime())}, MoneyUnit::Yuan)), "unreadable");
}

TEST(CellValues, ReadsWholeNumbersWithTheirUnits)
{
    const Row rows[] = {{"300人", "300"},
                        {"300 人", "300"},
                        {"30个", "30"},
                        {"45 工位", "45"},
                        {"45个工位", "45"},
                        {"2023级", "2023"},
                        {"23级", "2023"},
                        {"2023 级", "2023"},
                        {"2023年", "2023"},
                        {"1,200人", "1200"},
                        {"1.2万人", "12000"},
                        {"３０", "30"},
                        {"30.0", "30"},
                        {"三年", "3"},
                        {"两年", "2"},
                        {"十二个月", "12"},
                        {"30人/次", "30"},
                        {"约300人", "about 300"},
                        {"300余人", "about 300"},
                        {"300多人", "about 300"},
                        {"30人左右", "about 30"},
                        {"60（其中女20）", "60"},
                        {"0", "0"},
                        {"共30人", "30"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readInteger(text(row.written))), row.read) << row.written;
    EXPECT_EQ(shown(readInteger({45.0})), "45");
    EXPECT_EQ(shown(readInteger({2023.0})), "2023");
}

TEST(CellValues, DoesNotGuessWholeNumbers)
{
    for (const char* written :
         {"2.5", "30-40人", "若干", "一批", "一般", "2023届", "50%", "待定", "A12", "12 34", "2.02304E+11"})
        EXPECT_EQ(shown(readInteger(text(written))), "unreadable") << written;
    EXPECT_EQ(readInteger(text("30-40人")).trouble, Trouble::Range);
    EXPECT_EQ(shown(readInteger({2.5})), "unreadable");
    EXPECT_EQ(shown(readInteger({1e16})), "unreadable");
    EXPECT_EQ(shown(readInteger({true})), "unreadable");
    for (const char* written : {"", "—", "/", "无"})
        EXPECT_EQ(shown(readInteger(text(written))), "empty") << written;
}

TEST(CellValues, ReadsScores)
{
    const Row rows[] = {{"85.5", "85.5"}, {"85分", "85"},          {"85.5 分", "85.5"},     {"８５．５", "85.5"},
                        {"75%", "0.75"},  {"优秀", "unreadable"},  {"80-90", "unreadable"}, {"缺考", "unreadable"},
                        {"—", "empty"},   {"9.8E+1", "unreadable"}};
    for (const Row& row : rows)
        EXPECT_EQ(shown(readReal(text(row.written))), row.read) << row.written;
    EXPECT_EQ(shown(readReal({85.5})), "85.5");
    EXPECT_EQ(shown(readReal(percentCell(0.75))), "0.75");
}

TEST(CellValues, KeepsLongNumbersInFull)
{
    EXPECT_EQ(shown(readIdentifier({202346030020.0})), "202346030020");
    EXPECT_EQ(shown(readIdentifier({13944632198.0})), "13944632198");
    EXPECT_EQ(shown(readText({13944632198.0})), "13944632198");
    EXPECT_EQ(shown(readIdentifier(text("２０２３４６０３００２０"))), "202346030020");
    EXPECT_EQ(shown(readIdentifier(text("'202346030020"))), "202346030020");
    EXPECT_EQ(shown(readIdentifier(text("202346030020.0"))), "202346030020");
    EXPECT_EQ(shown(readIdentifier(text("138 1234 6021"))), "13812346021");
    EXPECT_EQ(shown(readIdentifier(text("13812346021 13900001111"))), "13812346021 13900001111");
    EXPECT_EQ(shown(readIdentifier(text("00123"))), "00123");
    EXPECT_EQ(shown(readIdentifier(text("  "))), "empty");
    EXPECT_EQ(shown(readIdentifier(text("2E5"))), "2E5");
}

TEST(CellValues, RefusesNumbersThatASpreadsheetHasEaten)
{
    for (const char* written :
         {"2.02304E+11", "2.02304e+11", "２．０２３０４Ｅ＋１１", "2E+11", "3.20106E+17", "########"}) {
        EXPECT_EQ(readIdentifier(text(written)).trouble, Trouble::NumberEaten) << written;
        EXPECT_EQ(readText(text(written)).trouble, Trouble::NumberEaten) << written;
    }
    EXPECT_EQ(readIdentifier({3.20106200703153e17}).trouble, Trouble::NumberEaten);
    EXPECT_EQ(readIdentifier({2023.5}).trouble, Trouble::NumberEaten);
    EXPECT_TRUE(readText({2023.5}).hasValue());
}

TEST(CellValues, ReadsTexts)
{
    EXPECT_EQ(shown(readText(text(" 张　三 "))), "张三");
    EXPECT_EQ(shown(readText(text("长沙卓越智能装备集团有限公司 "))), "长沙卓越智能装备集团有限公司");
    EXPECT_EQ(shown(readText({2.5})), "2.5");
    EXPECT_EQ(shown(readText({QDateTime(QDate(2025, 9, 8), QTime())})), "2025-09-08");
    for (const char* written : {"", "　", "—", "——", "/", "-", "无", "暂无", "N/A", "空", "（空）", "null"})
        EXPECT_EQ(shown(readText(text(written))), "empty") << written;
    EXPECT_EQ(shown(readText(text("无锡某某公司"))), "无锡某某公司");
    EXPECT_EQ(readText({CellError{QStringLiteral("#REF!")}}).trouble, Trouble::CellError);
    EXPECT_EQ(shown(readLongText(text(" 第一行\r\n第二 行 \n"))), "第一行\n第二 行");
}

TEST(CellValues, RefusesNumbersThatNothingHas)
{
    for (const Cell& cell :
         {numberCell(1e13), numberCell(-1), text("-500"), text("900000000000万元"), text("一亿亿亿")})
        EXPECT_EQ(shown(readMoney(cell, MoneyUnit::WanYuan)), "unreadable") << cellText(cell).toStdString();
    EXPECT_TRUE(readMoney({1e6}, MoneyUnit::WanYuan).hasValue());
    EXPECT_EQ(readMoney({1e13}, MoneyUnit::Yuan).trouble, Trouble::OutOfRange);
    for (const Cell& cell : {numberCell(3e9), numberCell(-50), text("3000000000"), text("-50")})
        EXPECT_EQ(shown(readInteger(cell)), "unreadable") << cellText(cell).toStdString();
    EXPECT_EQ(shown(readReal({-3.5})), "unreadable");
}

TEST(CellValues, EveryTroubleHasASentence)
{
    for (const Trouble trouble : {Trouble::NotUnderstood, Trouble::NoSuchDay, Trouble::FarYear, Trouble::NumberEaten,
                                  Trouble::Range, Trouble::Ambiguous, Trouble::CellError, Trouble::Rate})
        EXPECT_FALSE(explain(trouble).isEmpty());
    EXPECT_TRUE(explain(Trouble::None).isEmpty());
}
