// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/light_picture.h"

#include <QGraphicsScene>
#include <algorithm>

#include "ui/paper/report_chart.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kScale = 2;
constexpr int kWidth = 520;
constexpr int kMargin = 20;

} // namespace

LightPicture::LightPicture(int most)
    : m_image(QSize(px(kWidth), px(most)) * kScale, QImage::Format_RGB32), m_top(px(kMargin))
{
    m_image.setDevicePixelRatio(kScale);
    m_image.fill(Tokens::light().color(Token::Surface));
    m_painter.begin(&m_image);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QRectF LightPicture::take(int height)
{
    const QRectF area(px(kMargin), m_top, px(kWidth - 2 * kMargin), height);
    m_top += height + px(10);
    return area;
}

void LightPicture::words(const QString& text, TextRole role, Token token)
{
    m_painter.setFont(theme().font(role));
    m_painter.setPen(Tokens::light().color(token));
    const QRectF area = take(m_painter.fontMetrics().height());
    m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(area.width())));
}

void LightPicture::chart(const report::Chart& data, int height)
{
    words(data.caption, TextRole::Heading);
    QGraphicsScene scene;
    paper::ReportChart* chart = paper::makeChart(data, paper::ChartPalette::light(), theme().font(TextRole::Axis));
    scene.addItem(chart);
    const QRectF area = take(px(height));
    chart->resize(area.size());
    scene.setSceneRect(chart->geometry());
    scene.render(&m_painter, area, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

QImage LightPicture::finish()
{
    m_painter.end();
    return m_image.copy(0, 0, m_image.width(), std::min(m_image.height(), kScale * (m_top + px(kMargin))));
}

} // namespace cooperage::ui
