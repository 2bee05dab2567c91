// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/dimension_bars.h"

#include <QPainter>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/link_marks.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kRow = 20;
constexpr int kBar = 12;
constexpr int kNumbers = 72;
constexpr int kMostNames = 150;

QString pointsOf(const depth::DimensionScore& one)
{
    return QStringLiteral("%1 / %2").arg(depth::pointsText(one.points), numberText(one.of));
}

double nameWidth(const QFontMetrics& metrics, const depth::Score& score)
{
    int widest = 0;
    for (const depth::DimensionScore& one : score.dimensions)
        widest = std::max(widest, metrics.horizontalAdvance(depth::label(one.dimension)));
    return std::min(widest + px(8), px(kMostNames));
}

} // namespace

DimensionBars::DimensionBars(QWidget* parent) : QWidget(parent)
{
    const auto words = [this](int dimension) { return inWords(dimension); };
    m_links = new LinkMarks(this, this,
                            {.count = [] { return depth::kDimensions; },
                             .rect = [this](int dimension) { return QRectF(barRect(dimension)); },
                             .words = words,
                             .toolTip = words});
    connect(m_links, &LinkMarks::opened, this, &DimensionBars::opened);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void DimensionBars::setScore(const depth::Score& score, const depth::Parameters& parameters)
{
    m_score = score;
    m_parameters = parameters;
    QStringList all;
    for (int i = 0; i < depth::kDimensions; ++i)
        all << inWords(i);
    setAccessibleDescription(all.join(QLatin1Char('\n')));
    m_links->refresh();
    update();
}

QString DimensionBars::inWords(int dimension) const
{
    const depth::DimensionScore& one = m_score.dimensions[size_t(dimension)];
    const double line = m_parameters.number(depth::Number::DimensionShare);
    const QString text = one.share() < line ? tr("%1: %2 points, %3; below the line of %4")
                                            : tr("%1: %2 points, %3; reaches the line of %4");
    return text.arg(depth::label(one.dimension), pointsOf(one), shareText(one.share(), 0), shareText(line, 0));
}

int DimensionBars::heightFor(int rows)
{
    return px(kRow) * rows + QFontMetrics(theme().font(TextRole::Axis)).height() + px(2);
}

QSize DimensionBars::sizeHint() const
{
    return {px(300), heightFor(depth::kDimensions)};
}

QSize DimensionBars::minimumSizeHint() const
{
    return {px(220), heightFor(depth::kDimensions)};
}

QRect DimensionBars::barRect(int dimension) const
{
    return {0, px(kRow) * dimension, width(), px(kRow)};
}

void DimensionBars::paint(QPainter& painter, const QRectF& area, const depth::Score& score,
                          const depth::Parameters& parameters, const Tokens& tokens)
{
    painter.setFont(theme().font(TextRole::Caption));
    const double names = nameWidth(painter.fontMetrics(), score);
    const double line = parameters.number(depth::Number::DimensionShare);
    const QRectF bars(area.left() + names, area.top(), area.width() - names - px(kNumbers),
                      px(kRow) * depth::kDimensions);
    for (int i = 0; i < depth::kDimensions; ++i) {
        const depth::DimensionScore& one = score.dimensions[size_t(i)];
        const QRectF row(area.left(), area.top() + px(kRow) * i, area.width(), px(kRow));
        const QRectF groove(bars.left(), row.top() + (row.height() - px(kBar)) / 2, bars.width(), px(kBar));
        painter.fillRect(groove, tokens.color(Token::ChartGrid));
        painter.fillRect(QRectF(groove.topLeft(), QSizeF(groove.width() * one.share(), groove.height())),
                         tokens.color(one.share() < line ? Token::Chart2 : Token::Chart1));
        painter.setPen(tokens.color(Token::Text));
        const QRectF name(row.left(), row.top(), names - px(6), row.height());
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(depth::label(one.dimension), Qt::ElideRight, int(name.width())));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, pointsOf(one));
    }
    const double x = bars.left() + bars.width() * line;
    painter.setPen(QPen(tokens.color(Token::Text2), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom() + px(2)));
    painter.setFont(theme().font(TextRole::Axis));
    painter.drawText(QRectF(x - px(80), bars.bottom() + px(2), px(160), painter.fontMetrics().height()),
                     Qt::AlignCenter, tr("line of %1").arg(shareText(line, 0)));
}

void DimensionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_links->hovered() >= 0)
        painter.fillRect(barRect(m_links->hovered()), color(Token::Hover));
    paint(painter, rect(), m_score, m_parameters, theme().tokens());
    m_links->paintFocus(painter);
}

} // namespace cooperage::ui
