// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/depth_picture.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

#include "core/depth/words.h"
#include "ui/depth/depth_cards.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/dimension_bars.h"
#include "ui/depth/level_scale.h"
#include "ui/depth/reciprocity_bar.h"
#include "ui/paper/report_chart.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kScale = 2;
constexpr int kWidth = 520;
constexpr int kHeight = 610;
constexpr int kMargin = 20;

/// Paints one part below the other.
class Column {
public:
    explicit Column(QPainter& painter) : m_painter(painter), m_top(px(kMargin)) {}

    QRectF take(int height)
    {
        const QRectF area(px(kMargin), m_top, px(kWidth - 2 * kMargin), height);
        m_top += height + px(10);
        return area;
    }

    void words(const QString& text, TextRole role, Token token)
    {
        m_painter.setFont(theme().font(role));
        m_painter.setPen(Tokens::light().color(token));
        m_painter.drawText(take(m_painter.fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    void chart(const report::Chart& data)
    {
        QGraphicsScene scene;
        paper::ReportChart* chart = paper::makeChart(data, paper::ChartPalette::light(), theme().font(TextRole::Axis));
        scene.addItem(chart);
        const QRectF area = take(px(150));
        chart->resize(area.size());
        scene.setSceneRect(chart->geometry());
        scene.render(&m_painter, area, scene.sceneRect(), Qt::IgnoreAspectRatio);
    }

private:
    QPainter& m_painter;
    int m_top;
};

} // namespace

QImage depthPicture(const PartnerContents& contents)
{
    QImage image(QSize(px(kWidth), px(kHeight)) * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(Tokens::light().color(Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const depth::Score& score = contents.score();
    const depth::Parameters& parameters = contents.assessment.parameters;
    Column column(painter);
    column.words(contents.partner.name, TextRole::Title, Token::Text);
    column.words(
        QCoreApplication::translate("DepthPicture", "Depth of cooperation %1 / 100 · %2 · %3")
            .arg(pointsText(score.total), depth::levelLabel(score), contents.assessment.term.scope.term.label()),
        TextRole::Heading, Token::Text);
    LevelScale::paint(painter, column.take(px(56)), score.total, parameters, Tokens::light());
    DimensionBars::paint(painter, column.take(DimensionBars::heightFor(depth::kDimensions)), score, parameters,
                         Tokens::light());
    column.words(trendFinding(contents.depth()), TextRole::Heading, Token::Text);
    column.chart(trendChart(contents.depth(), parameters));
    column.words(reciprocityFinding(score.reciprocity), TextRole::Heading, Token::Text);
    ReciprocityBar::paint(painter, column.take(px(36)), score.reciprocity, Tokens::light());
    column.words(depth::parametersLabel(parameters), TextRole::Caption, Token::Text3);
    return image;
}

} // namespace cooperage::ui
