// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/reciprocity_bar.h"

#include <QPainter>

#include "core/base/number_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {
constexpr int kBar = 13;
}

ReciprocityBar::ReciprocityBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [this] { updateGeometry(); });
}

void ReciprocityBar::setReciprocity(const depth::Reciprocity& reciprocity)
{
    m_reciprocity = reciprocity;
    setAccessibleName(tr("The partner gives %1, the college gives %2, of 1")
                          .arg(numberText(reciprocity.in, 2), numberText(reciprocity.out, 2)));
    setToolTip(accessibleName());
    update();
}

QSize ReciprocityBar::sizeHint() const
{
    return {px(240), QFontMetrics(theme().font(TextRole::Caption)).height() + px(4 + kBar + 2)};
}

void ReciprocityBar::paint(QPainter& painter, const QRectF& area, const depth::Reciprocity& reciprocity,
                           const Tokens& tokens)
{
    painter.setFont(theme().font(TextRole::Caption));
    const double line = painter.fontMetrics().height();
    painter.setPen(tokens.color(Token::Text));
    const QRectF words(area.left(), area.top(), area.width(), line);
    painter.drawText(words, Qt::AlignLeft, tr("Partner gives %1").arg(numberText(reciprocity.in, 2)));
    painter.drawText(words, Qt::AlignRight, tr("College gives %1").arg(numberText(reciprocity.out, 2)));
    const QRectF bar(area.left(), area.top() + line + px(4), area.width(), px(kBar));
    const double middle = bar.center().x();
    const double half = bar.width() / 2;
    painter.fillRect(bar, tokens.color(Token::ChartGrid));
    painter.fillRect(QRectF(middle - half * reciprocity.in, bar.top(), half * reciprocity.in, bar.height()),
                     tokens.color(Token::Chart1));
    painter.fillRect(QRectF(middle, bar.top(), half * reciprocity.out, bar.height()), tokens.color(Token::Chart2));
    painter.fillRect(QRectF(middle - 1, bar.top() - px(2), 2, bar.height() + px(4)), tokens.color(Token::Text));
}

void ReciprocityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_reciprocity, theme().tokens());
}

} // namespace cooperage::ui
