// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void Sparkline::setValues(Values values)
{
    m_values = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {px(52), px(22)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    std::vector<double> present;
    for (const auto& value : m_values) {
        if (value)
            present.push_back(*value);
    }
    if (present.empty())
        return;
    const auto [low, high] = std::minmax_element(present.begin(), present.end());
    const double spread = *high - *low;
    const double dot = px(2.6);
    const QRectF area = QRectF(rect()).adjusted(dot + 1, dot + 1, -dot - 1, -dot - 1);
    const double step = m_values.size() > 1 ? area.width() / double(m_values.size() - 1) : 0;
    const auto place = [&](std::size_t i) {
        const double share = spread > 0 ? (*m_values[i] - *low) / spread : 0.5;
        return QPointF(m_values.size() > 1 ? area.left() + step * double(i) : area.right(),
                       area.bottom() - share * area.height());
    };
    QPainterPath line;
    bool isDrawing = false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] && isDrawing)
            line.lineTo(place(i));
        else if (m_values[i])
            line.moveTo(place(i));
        isDrawing = m_values[i].has_value();
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::ChartMuted), px(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (m_values.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Chart1));
        painter.drawEllipse(place(m_values.size() - 1), dot, dot);
    }
}

} // namespace cooperage::ui
