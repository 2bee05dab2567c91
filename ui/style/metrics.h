// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

/// Lengths in device-independent pixels, all taken from the size of the application's font, so that zoom and other
/// screens keep the proportions. Ask again after Theme::changed (see `whenThemed`).
namespace cooperage::ui::metrics {

/// A length of the design (pixels at 96 dpi and 100 %) at today's size; at least 1 unless the design says 0.
int px(double design);

inline int gap()
{
    return px(12);
} ///< between cards, and between groups of controls
inline int smallGap()
{
    return px(6);
} ///< between a mark and its word
inline int pageMargin()
{
    return px(16);
}
inline int cardPadding()
{
    return px(14);
}
inline int radius()
{
    return px(5);
} ///< inputs and buttons
inline int cardRadius()
{
    return px(6);
}
inline int chipRadius()
{
    return px(4);
}
inline int inputHeight()
{
    return px(28);
}
inline int buttonHeight()
{
    return px(30);
}
inline int chipHeight()
{
    return px(20);
}
inline int headerHeight()
{
    return px(30);
}
inline int filterRowHeight()
{
    return px(32);
}
inline int toolbarHeight()
{
    return px(46);
}
inline int statusBarHeight()
{
    return px(26);
}
inline int buttonIcon()
{
    return px(16);
} ///< also in cells
inline int toolbarIcon()
{
    return px(18);
}
inline int emptyStateIcon()
{
    return px(30);
}

enum class Density { Dense, Normal, Roomy };
/// Height of a list row: 24, 28, 34.
int rowHeight(Density density = Density::Normal);

/// Widest column of running text: about 60 Han letters.
int textColumn();

inline QMargins cardMargins()
{
    return {cardPadding(), cardPadding(), cardPadding(), cardPadding()};
}

} // namespace cooperage::ui::metrics
