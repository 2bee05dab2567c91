// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_drawing.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPicture>
#include <QThread>
#include <algorithm>

#include "ui/paper/painter.h"
#include "ui/paper/report_chart.h"

namespace cooperage::paper {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr double kLabelSize = 14; ///< px: 10.5 pt

/// On the GUI thread. The picture is of lines and letters, not of pixels.
QByteArray draw(const report::Chart& data, QSizeF size, const QString& family)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(int(kLabelSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // as in FontBook
    QGraphicsScene scene(QRectF({0, 0}, size));
    ReportChart* chart = makeChart(data, ChartPalette::light(), font);
    scene.addItem(chart);
    chart->resize(size);
    QPicture picture;
    QPainter painter(&picture);
    scene.render(&painter, QRectF({0, 0}, size), QRectF({0, 0}, size));
    painter.end();
    return {picture.data(), picture.size()};
}

QByteArray drawOnGuiThread(const report::Chart& data, QSizeF size, const QString& family)
{
    if (QThread::currentThread() == qApp->thread())
        return draw(data, size, family);
    QByteArray recording;
    QMetaObject::invokeMethod(
        qApp, [&] { recording = draw(data, size, family); }, Qt::BlockingQueuedConnection);
    return recording;
}

} // namespace

double chartPoints(const report::Chart& chart)
{
    return chartHeight(chart) / kPixelsPerPoint;
}

Drawing drawChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style, double height)
{
    const QSizeF size(style.area.width(), std::min(chartPoints(chart), height));
    const FontSpec font = fonts.font(Face::Hei, kLabelSize, U'图'); // upright letters without serifs in English too
    const QSizeF pixels = size * kPixelsPerPoint;
    return {QRectF({0, 0}, size), pixels, drawOnGuiThread(chart, pixels, font.family)};
}

QImage drawingImage(const Drawing& drawing, double scale)
{
    QImage image((drawing.area.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing);
    return image;
}

} // namespace cooperage::paper
