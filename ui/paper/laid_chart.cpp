// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/laid_chart.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPicture>
#include <QThread>
#include <algorithm>

#include "ui/paper/line_breaker.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/table_layout.h"

namespace cooperage::paper {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr double kLabelSize = 14; ///< px: 10.5 pt
constexpr double kSpace = 4;

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

class LaidChart final : public LaidBlock {
public:
    LaidChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style) : m_style(style)
    {
        QString caption = chart.caption;
        const Words words(style.isChinese() ? Words::Language::Chinese : Words::Language::English);
        const QString key = chartKey(chart, words);
        if (!key.isEmpty())
            caption += (style.isChinese() ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(key);
        LineBreaker breaker(fonts);
        m_caption =
            breaker.lines({{caption, {}}}, {.face = Face::Hei, .size = style.captionSize, .width = style.area.width()});
        const double most = style.area.height() - captionHeight() - 3 * kSpace - style.lineHeight;
        m_size = QSizeF(style.area.width(), std::min(chartHeight(chart) / kPixelsPerPoint, most));
        const FontSpec font = fonts.font(Face::Hei, kLabelSize, style.isChinese() ? U'图' : U'a');
        m_recording = drawOnGuiThread(chart, m_size * kPixelsPerPoint, font.family);
    }

    double head() const override { return m_size.height() + captionHeight() + 3 * kSpace; }

    void place(Flow& flow) const override
    {
        flow.ensure(head());
        const double slack = flow.wholeLines(head()) - head();
        flow.take(kSpace + slack / 2);
        const QRectF area(QPointF(m_style.area.left(), flow.take(m_size.height())), m_size);
        flow.page().drawings.push_back({area, m_size * kPixelsPerPoint, m_recording});
        flow.take(kSpace);
        for (const Line& line : m_caption) {
            const double left = m_style.area.left() + (m_style.area.width() - line.width) / 2;
            placeLine(line, {left, flow.take(captionLine())}, captionLine(), m_style.captionSize, flow.page());
        }
        flow.snap();
    }

private:
    double captionLine() const { return m_style.captionSize * 1.5; }
    double captionHeight() const { return double(m_caption.size()) * captionLine(); }

    PageStyle m_style;
    std::vector<Line> m_caption;
    QSizeF m_size;
    QByteArray m_recording;
};

} // namespace

std::unique_ptr<LaidBlock> measureChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style)
{
    return std::make_unique<LaidChart>(chart, fonts, style);
}

} // namespace cooperage::paper
