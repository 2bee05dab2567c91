// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace cooperage::ui {

/// Every colour of the program by what it is for. Nothing else in ui names a colour.
enum class Token {
    Canvas,
    Surface,
    Surface2,
    Nav,
    Line,
    Control,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    Fill,
    OnFill,
    Pressed,
    Weak,
    Selection,
    Unfocused,
    Hover,
    Focus,
    ViolationText,
    ViolationBack,
    ViolationEdge, ///< 违规; also refused input
    WarningText,
    WarningBack,
    WarningEdge, ///< 预警; also warned input
    MissingText,
    MissingBack,
    MissingEdge, ///< 待补
    CompliantText,
    CompliantBack,
    CompliantEdge, ///< 合规
    ExemptText,
    ExemptBack,
    ExemptEdge, ///< 已豁免
    LevelDormant,
    LevelShallow,
    LevelMedium,
    LevelDeep,
    OnDormant,
    OnShallow,
    OnMedium,
    OnDeep, ///< the text on the four levels
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    ChartRest,
    ChartMuted,
    ChartGrid,
    ChartAxis,
    SearchMark,
    TooltipBack,
    TooltipText,
    Count ///< how many there are; no colour
};

/// One table of colours, light or dark. What leaves the screen (print, PDF, copied charts) always takes `light()`.
class Tokens {
public:
    static const Tokens& light();
    static const Tokens& dark();

    QColor color(Token token) const;
    bool isDark() const { return m_isDark; }

private:
    explicit constexpr Tokens(bool isDark) : m_isDark(isDark) {}
    bool m_isDark;
};

/// The name of a token as the style sheet writes it (`surface2`, `violation-back`).
QString tokenName(Token token);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrast(const QColor& one, const QColor& other);

} // namespace cooperage::ui
