// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter_bar.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

MeterBar::MeterBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void MeterBar::setShare(double share, Token tint)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_tint = tint;
    update();
}

void MeterBar::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
    update();
}

QSize MeterBar::sizeHint() const
{
    return {px(48), px(12)};
}

QSize MeterBar::minimumSizeHint() const
{
    return {px(24), px(12)};
}

void MeterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int thickness = px(6);
    const QRect groove(0, (height() - thickness) / 2, width(), thickness);
    painter.fillRect(groove, color(Token::ChartGrid));
    painter.fillRect(QRect(groove.x(), groove.y(), qRound(m_share * groove.width()), thickness), color(m_tint));
    if (m_threshold) {
        painter.setPen(QPen(color(Token::Text3), 1, Qt::DashLine));
        const int x = qRound(*m_threshold * (width() - 1));
        painter.drawLine(x, 0, x, height());
    }
}

} // namespace cooperage::ui
