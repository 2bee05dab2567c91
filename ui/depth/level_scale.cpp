// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/level_scale.h"

#include <QPainter>
#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {
constexpr double kMost = 100;
constexpr int kMark = 8;
constexpr int kBar = 12;
} // namespace

LevelScale::LevelScale(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void LevelScale::setScore(double total, const depth::Parameters& parameters)
{
    m_total = total;
    m_parameters = parameters;
    QStringList words{tr("%1 of 100 points").arg(depth::pointsText(total))};
    constexpr std::pair<depth::Level, depth::Number> kFrom[] = {{depth::Level::Shallow, depth::Number::Shallow},
                                                                {depth::Level::Middle, depth::Number::Middle},
                                                                {depth::Level::Deep, depth::Number::Deep}};
    for (const auto& [level, from] : kFrom)
        words << tr("%1 from %2").arg(depth::label(level), numberText(parameters.number(from)));
    setAccessibleName(words.join(QStringLiteral(" · ")));
    setToolTip(accessibleName());
    update();
}

QSize LevelScale::sizeHint() const
{
    return {px(280), px(kMark + 2 + kBar + 4) + 2 * QFontMetrics(theme().font(TextRole::Axis)).height()};
}

void LevelScale::paint(QPainter& painter, const QRectF& area, double total, const depth::Parameters& parameters,
                       const Tokens& tokens)
{
    using depth::Number;
    const double edges[] = {0, parameters.number(Number::Shallow), parameters.number(Number::Middle),
                            parameters.number(Number::Deep), kMost};
    painter.setFont(theme().font(TextRole::Axis));
    const double line = painter.fontMetrics().height();
    const QRectF bar(area.left() + px(6), area.top() + px(kMark + 2), area.width() - px(18), px(kBar));
    const auto at = [&](double points) { return bar.left() + points / kMost * bar.width(); };
    double free = area.left(); // of the words: a narrow level's go into the next one's room
    for (int i = 0; i < 4; ++i) {
        const auto level = static_cast<depth::Level>(i);
        painter.fillRect(
            QRectF(at(edges[i]), bar.top(), at(edges[i + 1]) - at(edges[i]) - (i < 3 ? 1 : 0), bar.height()),
            tokens.color(levelBack(level)));
        painter.setPen(tokens.color(Token::Text2));
        const QString word = depth::label(level);
        const double width = painter.fontMetrics().horizontalAdvance(word);
        const double left = std::max(free, (at(edges[i]) + at(edges[i + 1]) - width) / 2);
        painter.drawText(QRectF(left, bar.bottom() + px(2) + line, width + 1, line), Qt::AlignLeft, word);
        free = left + width + px(6);
    }
    painter.setPen(tokens.color(Token::Text3));
    for (const double edge : edges)
        painter.drawText(QRectF(at(edge) - px(20), bar.bottom() + px(2), px(40), line), Qt::AlignCenter,
                         numberText(edge));
    const double mark = at(std::clamp(total, 0.0, kMost));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.color(Token::Text));
    painter.drawPolygon(
        QPolygonF({{mark - px(5), area.top()}, {mark + px(5), area.top()}, {mark, area.top() + px(7)}}));
    painter.fillRect(QRectF(mark - 1, area.top() + px(6), 2, px(kMark - 4 + kBar)), tokens.color(Token::Text));
}

void LevelScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_total, m_parameters, theme().tokens());
}

} // namespace cooperage::ui
