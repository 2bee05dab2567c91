// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_indicator.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kDisc = 20;
constexpr int kGap = 6;
constexpr int kDash = 26;
constexpr int kDashGap = 10;

void paintDisc(QPainter& painter, const QRect& disc, int step, int current)
{
    const bool isDone = step < current;
    const bool isCurrent = step == current;
    painter.setPen(color(isDone ? Token::CompliantEdge : isCurrent ? Token::Fill : Token::Control));
    painter.setBrush(isDone ? color(Token::CompliantBack) : isCurrent ? color(Token::Fill) : QColor(Qt::transparent));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (isDone) {
        const int side = px(11);
        QRect mark(0, 0, side, side);
        mark.moveCenter(disc.center());
        icon("check-lg", Token::CompliantText).paint(&painter, mark);
        return;
    }
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(isCurrent ? Token::OnFill : Token::Text2));
    painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace

StepIndicator::StepIndicator(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    whenThemed(this, [this] { updateGeometry(); });
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    if (step < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)));
    update();
}

QSize StepIndicator::sizeHint() const
{
    int width = 2;
    for (const QString& step : m_steps)
        width += px(kDisc) + px(kGap) + fontMetrics().horizontalAdvance(step);
    width += std::max<int>(0, int(m_steps.size()) - 1) * (px(kDash) + 2 * px(kDashGap));
    return {width, std::max(px(kDisc) + 2, fontMetrics().height())};
}

void StepIndicator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 1;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (i > 0) {
            painter.fillRect(x + px(kDashGap), height() / 2, px(kDash), 1, color(Token::Control));
            x += px(kDash) + 2 * px(kDashGap);
        }
        const QRect disc(x, (height() - px(kDisc)) / 2, px(kDisc), px(kDisc));
        paintDisc(painter, disc, i, m_current);
        x = disc.right() + 1 + px(kGap);
        const QString& word = m_steps.at(i);
        const int wordWidth = fontMetrics().horizontalAdvance(word);
        painter.setFont(font());
        painter.setPen(color(i == m_current ? Token::Accent : Token::Text2));
        painter.drawText(QRect(x, 0, wordWidth + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, word);
        x += wordWidth;
    }
}

} // namespace cooperage::ui
