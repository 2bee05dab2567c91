// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include <QGuiApplication>
#include <QScreen>
#include <algorithm>

#include "ui/style/theme.h"

namespace cooperage::ui::metrics {

namespace {

constexpr double kDesignBody = 10.0 * 96 / 72; ///< the body text of the design, in pixels

double scale()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    return theme().font(TextRole::Body).pointSizeF() * dpi / 72 / kDesignBody;
}

} // namespace

int px(double design)
{
    return design <= 0 ? 0 : std::max(1, qRound(design * scale()));
}

int rowHeight(Density density)
{
    switch (density) {
    case Density::Dense:
        return px(24);
    case Density::Normal:
        return px(28);
    case Density::Roomy:
        return px(34);
    }
    return px(28);
}

int textColumn()
{
    return px(60 * 13);
}

} // namespace cooperage::ui::metrics
