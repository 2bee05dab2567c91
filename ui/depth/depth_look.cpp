// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/depth_look.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/depth/words.h"

namespace cooperage::ui {

namespace {

struct Look {
    ChipKind chip;
    Token back;
    Token text;
};
constexpr Look kLooks[] = {{ChipKind::Dormant, Token::LevelDormant, Token::OnDormant},
                           {ChipKind::Shallow, Token::LevelShallow, Token::OnShallow},
                           {ChipKind::Medium, Token::LevelMedium, Token::OnMedium},
                           {ChipKind::Deep, Token::LevelDeep, Token::OnDeep}};

} // namespace

ChipKind levelChip(depth::Level level)
{
    return kLooks[size_t(level)].chip;
}

Token levelBack(depth::Level level)
{
    return kLooks[size_t(level)].back;
}

Token levelText(depth::Level level)
{
    return kLooks[size_t(level)].text;
}

QString levelMove(const depth::PartnerDepth& partner)
{
    const QString now = depth::label(partner.score.level);
    if (partner.trend.size() < 2)
        return now;
    const depth::Level before = partner.trend[partner.trend.size() - 2].level;
    return before == partner.score.level ? now : depth::label(before) + QStringLiteral(" → ") + now;
}

QString shortTerm(const TermKey& term)
{
    constexpr const char* kNames[] = {QT_TRANSLATE_NOOP("DepthLook", "%1A"), QT_TRANSLATE_NOOP("DepthLook", "%1S"),
                                      QT_TRANSLATE_NOOP("DepthLook", "%1Su")};
    const int year = term.firstYear() + (term.number() > 1 ? 1 : 0);
    return QCoreApplication::translate("DepthLook", kNames[std::clamp(term.number(), 1, 3) - 1])
        .arg(year % 100, 2, 10, QLatin1Char('0'));
}

QString targetText(const depth::IndicatorScore& indicator)
{
    return depth::amountText(*indicator.indicator, indicator.target);
}

} // namespace cooperage::ui
