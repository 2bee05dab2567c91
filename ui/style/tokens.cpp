// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cooperage::ui {

namespace {

struct Row {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr Row kRows[] = {
    {Token::Canvas,        "canvas",         0xF3F5F4, 0x15191B},
    {Token::Surface,       "surface",        0xFFFFFF, 0x1E2426},
    {Token::Surface2,      "surface2",       0xF7F9F8, 0x242B2E},
    {Token::Nav,           "nav",            0xEBEFED, 0x191E20},
    {Token::Line,          "line",           0xD9DFDC, 0x333C40},
    {Token::Control,       "control",        0x848F8B, 0x6B787E},
    {Token::Text,          "text",           0x1B2529, 0xE4E9EA},
    {Token::Text2,         "text2",          0x4D5B62, 0xB2BDC1},
    {Token::Text3,         "text3",          0x57646B, 0xA3B0B5},
    {Token::Disabled,      "disabled",       0x98A3A8, 0x707D83},
    {Token::Accent,        "accent",         0x17627A, 0x74C3D8},
    {Token::Fill,          "fill",           0x17627A, 0x24788F},
    {Token::OnFill,        "on-fill",        0xFFFFFF, 0xFFFFFF},
    {Token::Pressed,       "pressed",        0x114F63, 0x2C8BA5},
    {Token::Weak,          "weak",           0xE2EFF3, 0x1F3A43},
    {Token::Selection,     "selection",      0xD6E9EF, 0x234650},
    {Token::Unfocused,     "unfocused",      0xD9DFDC, 0x333C40},
    {Token::Hover,         "hover",          0xEEF3F2, 0x283033},
    {Token::Focus,         "focus",          0x2A8CAB, 0x5FB8D0},
    {Token::ViolationText, "violation-text", 0xB3261E, 0xFF9A91},
    {Token::ViolationBack, "violation-back", 0xFBEAE8, 0x3D2221},
    {Token::ViolationEdge, "violation-edge", 0xE9B7B3, 0x6E3935},
    {Token::WarningText,   "warning-text",   0x8A5300, 0xF2C063},
    {Token::WarningBack,   "warning-back",   0xFFF3DB, 0x3A2E17},
    {Token::WarningEdge,   "warning-edge",   0xE8C98B, 0x6A5527},
    {Token::MissingText,   "missing-text",   0x47597A, 0xAFC1E6},
    {Token::MissingBack,   "missing-back",   0xEAEEF6, 0x262D3D},
    {Token::MissingEdge,   "missing-edge",   0xBCC7DC, 0x435070},
    {Token::CompliantText, "compliant-text", 0x1F6B45, 0x7FCFA0},
    {Token::CompliantBack, "compliant-back", 0xE6F3EB, 0x1B3326},
    {Token::CompliantEdge, "compliant-edge", 0xAFD4BE, 0x33604A},
    {Token::ExemptText,    "exempt-text",    0x5E5570, 0xC8BCDD},
    {Token::ExemptBack,    "exempt-back",    0xF0EDF5, 0x2D2838},
    {Token::ExemptEdge,    "exempt-edge",    0xCFC6DD, 0x514764},
    {Token::LevelDormant,  "level-dormant",  0xE2E7E4, 0x343C40},
    {Token::LevelShallow,  "level-shallow",  0x9CCBD9, 0x2F6575},
    {Token::LevelMedium,   "level-medium",   0x2E7F98, 0x4FA3BC},
    {Token::LevelDeep,     "level-deep",     0x123F50, 0xB5E3EF},
    {Token::OnDormant,     "on-dormant",     0x3D474B, 0xE4E9EA},
    {Token::OnShallow,     "on-shallow",     0x123C4A, 0xF0F8FA},
    {Token::OnMedium,      "on-medium",      0xFFFFFF, 0x0B1A1F},
    {Token::OnDeep,        "on-deep",        0xFFFFFF, 0x0D2A33},
    {Token::Chart1,        "chart1",         0x17627A, 0x74C3D8},
    {Token::Chart2,        "chart2",         0xE09F3E, 0xD08A2E},
    {Token::Chart3,        "chart3",         0x8A6CC8, 0x8A6FD0},
    {Token::Chart4,        "chart4",         0x641A2E, 0xE9F0C9},
    {Token::Chart5,        "chart5",         0xA9DFD3, 0xA03A5C},
    {Token::ChartRest,     "chart-rest",     0x9AA5AA, 0x707D83},
    {Token::ChartMuted,    "chart-muted",    0x7FB8C9, 0x3F7F92},
    {Token::ChartGrid,     "chart-grid",     0xE3E8E6, 0x2C3538},
    {Token::ChartAxis,     "chart-axis",     0x8B979C, 0x7F8C91},
    {Token::SearchMark,    "search-mark",    0xFFF1B8, 0x5A4A12},
    {Token::TooltipBack,   "tooltip-back",   0x263238, 0xE4E9EA},
    {Token::TooltipText,   "tooltip-text",   0xFFFFFF, 0x15191B},
};
// clang-format on

consteval bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        if (std::size_t(kRows[i].token) != i)
            return false;
    }
    return std::size(kRows) == std::size_t(Token::Count);
}
static_assert(rowsFollowTheEnum(), "a row per token, in the order of the enum");

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& Tokens::light()
{
    static constexpr Tokens table(false);
    return table;
}

const Tokens& Tokens::dark()
{
    static constexpr Tokens table(true);
    return table;
}

QColor Tokens::color(Token token) const
{
    const Row& row = kRows[std::size_t(token)];
    return QColor::fromRgb(m_isDark ? row.dark : row.light);
}

QString tokenName(Token token)
{
    return QString::fromLatin1(kRows[std::size_t(token)].name);
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace cooperage::ui
