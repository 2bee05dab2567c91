// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <gtest/gtest.h>

#include "ui/style/tokens.h"

namespace cooperage::ui {

namespace {

struct Pair {
    Token front;
    Token back;
};

std::vector<Pair> textPairs()
{
    using enum Token;
    std::vector<Pair> pairs;
    for (const Token text : {Text, Text2, Text3}) {
        for (const Token back : {Canvas, Surface, Surface2, Nav, Selection, Unfocused, Hover, Weak})
            pairs.push_back({text, back});
    }
    for (const Token back : {Canvas, Surface, Surface2, Hover, Weak})
        pairs.push_back({Accent, back});
    for (const Token text : {ViolationText, WarningText, MissingText, CompliantText, ExemptText})
        pairs.push_back({text, Surface});
    const std::vector<Pair> fixed = {
        {OnFill, Fill},
        {ViolationText, ViolationBack},
        {WarningText, WarningBack},
        {MissingText, MissingBack},
        {CompliantText, CompliantBack},
        {ExemptText, ExemptBack},
        {Text, ViolationBack},
        {Text, WarningBack},
        {OnDormant, LevelDormant},
        {OnShallow, LevelShallow},
        {OnMedium, LevelMedium},
        {OnDeep, LevelDeep},
        {Text, SearchMark},
        {TooltipText, TooltipBack},
    };
    pairs.insert(pairs.end(), fixed.begin(), fixed.end());
    return pairs;
}

void expectContrast(const Tokens& table, const Pair& pair, double least)
{
    const double found = contrast(table.color(pair.front), table.color(pair.back));
    EXPECT_GE(found, least) << tokenName(pair.front).toStdString() << " on " << tokenName(pair.back).toStdString()
                            << (table.isDark() ? ", dark" : ", light");
}

} // namespace

TEST(Tokens, ContrastIsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Tokens, EveryTextCanBeReadOnItsBackgroundInBothTables)
{
    for (const Tokens* table : {&Tokens::light(), &Tokens::dark()}) {
        for (const Pair& pair : textPairs())
            expectContrast(*table, pair, 4.5);
    }
}

TEST(Tokens, EdgesOfControlsStandOutFromWhatTheyLieOn)
{
    for (const Tokens* table : {&Tokens::light(), &Tokens::dark()}) {
        for (const Token back : {Token::Canvas, Token::Surface, Token::Surface2})
            expectContrast(*table, {Token::Control, back}, 3.0);
        for (const Token back : {Token::Canvas, Token::Surface, Token::Nav})
            expectContrast(*table, {Token::Focus, back}, 3.0);
    }
}

TEST(Tokens, WhatIsPrintedTakesTheLightTableWhateverTheScreenShows)
{
    EXPECT_FALSE(Tokens::light().isDark());
    EXPECT_EQ(Tokens::light().color(Token::Surface), QColor(Qt::white));
}

} // namespace cooperage::ui
