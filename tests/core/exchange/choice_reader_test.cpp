// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/choice_reader.h"

using namespace cooperage;

namespace {

constexpr Choice kPlaces[] = {{"on_campus", "On campus", "校内;校内基地"}, {"off_campus", "Off campus", "校外"}};
constexpr Choice kKinds[] = {{"strategic", "Strategic", "战略合作;战略协议"},
                             {"base", "Internship base", "实习基地;实训基地"},
                             {"order", "Order training", "订单培养;订单班"},
                             {"apprenticeship", "Apprenticeship", "现代学徒制"},
                             {"service", "Technical service", "技术服务"},
                             {"lab", "Joint lab", "共建实训室;共建实验室"},
                             {"other", "Other", "其他;其它"}};
constexpr Choice kResults[] = {
    {"passed", "Passed", "通过;合格"}, {"failed", "Failed", "未通过;不合格"}, {"absent", "Absent", "缺考;未参加"}};
constexpr Choice kMatch[] = {{"matched", "Matched", "对口;√"}, {"near", "Near", "相近"}};

std::string token(const Reading<const Choice*>& reading)
{
    if (reading.hasValue())
        return reading.value->token;
    return reading.isEmpty() ? "empty" : reading.trouble == Trouble::Ambiguous ? "ambiguous" : "unreadable";
}

std::string read(std::span<const Choice> choices, const char* written)
{
    return token(ChoiceReader(choices).one({QString::fromUtf8(written)}));
}

std::string readAll(std::span<const Choice> choices, const char* written)
{
    const auto reading = ChoiceReader(choices).several({QString::fromUtf8(written)});
    if (!reading.hasValue())
        return reading.isEmpty() ? "empty" : "unreadable";
    std::string tokens;
    for (const Choice* choice : reading.value)
        tokens += (tokens.empty() ? "" : ";") + std::string(choice->token);
    return tokens;
}

} // namespace

TEST(ChoiceReader, MatchesWordsTokensAndLabels)
{
    EXPECT_EQ(read(kPlaces, "校内"), "on_campus");
    EXPECT_EQ(read(kPlaces, " 校 外 "), "off_campus");
    EXPECT_EQ(read(kPlaces, "off_campus"), "off_campus");
    EXPECT_EQ(read(kPlaces, "On campus"), "on_campus");
    EXPECT_EQ(read(kKinds, "其它"), "other");
    EXPECT_EQ(read(kMatch, "√"), "matched");
}

TEST(ChoiceReader, FindsTheWordInsideTheCell)
{
    EXPECT_EQ(read(kPlaces, "校外实训基地"), "off_campus");
    EXPECT_EQ(read(kPlaces, "校内实训基地"), "on_campus");
    EXPECT_EQ(read(kKinds, "校企共建实训室协议"), "lab");
    EXPECT_EQ(read(kKinds, "实习基地（含就业）"), "base");
    EXPECT_EQ(read(kKinds, "学徒制"), "apprenticeship");
    EXPECT_EQ(read(kKinds, "战略"), "strategic");
}

TEST(ChoiceReader, PrefersTheLongerWordAndMindsNegations)
{
    EXPECT_EQ(read(kResults, "考核通过"), "passed");
    EXPECT_EQ(read(kResults, "考核未通过"), "failed");
    EXPECT_EQ(read(kResults, "成绩不合格"), "failed");
    EXPECT_EQ(read(kMatch, "不对口"), "unreadable");
    EXPECT_EQ(read(kMatch, "专业对口"), "matched");
}

TEST(ChoiceReader, NeverTakesOneOfSeveral)
{
    EXPECT_EQ(read(kPlaces, "校内、校外"), "ambiguous");
    EXPECT_EQ(read(kKinds, "订单培养及技术服务"), "ambiguous");
    EXPECT_EQ(read(kKinds, "共建"), "lab");
    EXPECT_EQ(read(kKinds, "基地"), "base");
    EXPECT_EQ(read(kKinds, "捐赠"), "unreadable");
    EXPECT_EQ(read(kKinds, "制"), "unreadable");
}

TEST(ChoiceReader, TakesPlaceholdersForEmpty)
{
    EXPECT_EQ(read(kKinds, ""), "empty");
    EXPECT_EQ(read(kKinds, "—"), "empty");
    EXPECT_EQ(read(kKinds, "无"), "empty");
    EXPECT_EQ(token(ChoiceReader(kKinds).one({CellError{QStringLiteral("#N/A")}})), "unreadable");
}

TEST(ChoiceReader, ReadsSeveralChoices)
{
    EXPECT_EQ(readAll(kKinds, "订单培养、技术服务"), "order;service");
    EXPECT_EQ(readAll(kKinds, "订单培养，技术服务；订单班"), "order;service");
    EXPECT_EQ(readAll(kKinds, "实习基地\n战略合作"), "base;strategic");
    EXPECT_EQ(readAll(kKinds, "订单培养及技术服务"), "order;service");
    EXPECT_EQ(readAll(kKinds, "order;service"), "order;service");
    EXPECT_EQ(readAll(kKinds, "订单培养、捐赠"), "unreadable");
    EXPECT_EQ(readAll(kKinds, "/"), "empty");
}
