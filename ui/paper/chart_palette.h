// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace cooperage::paper {

/// Colours of a chart: those of the theme on the screen, always the light ones on paper (DESIGN §2).
struct ChartPalette {
    std::array<QColor, 5> series; ///< told apart by the colour-blind and in grey
    QColor rest;                  ///< 其他
    QColor muted;                 ///< the part of a series that is not emphasised; the term before
    QColor grid;
    QColor axis;
    QColor text;
    QColor surface; ///< what the chart stands on

    static ChartPalette light();
};

} // namespace cooperage::paper
