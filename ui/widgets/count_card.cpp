// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_card.h"

#include <QPainter>
#include <algorithm>

#include "core/base/number_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

CountCard::CountCard(const Look& look, const QString& word, QWidget* parent) : QAbstractButton(parent), m_look(look)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
    whenThemed(this, [this] { updateGeometry(); });
}

void CountCard::setCount(qint64 count)
{
    m_number = numberText(double(count));
    describe();
}

void CountCard::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void CountCard::describe()
{
    setAccessibleName(text() + QLatin1Char(' ') + m_number);
    setAccessibleDescription(m_note);
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    return {px(180), px(46)};
}

QSize CountCard::minimumSizeHint() const
{
    const QFontMetrics number(theme().font(TextRole::Number));
    return {px(12 + 30 + 8 + 8 + 60) + number.horizontalAdvance(m_number), px(46)};
}

void CountCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(isChecked() ? Token::Accent : underMouse() ? Token::Text3 : Token::Line));
    painter.setBrush(color(isChecked() ? Token::Weak : isDown() || underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius(),
                            metrics::cardRadius());

    const QRect square(px(12), (height() - px(30)) / 2, px(30), px(30));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(m_look.back));
    painter.drawRoundedRect(square, metrics::chipRadius(), metrics::chipRadius());
    QRect mark(0, 0, px(16), px(16));
    mark.moveCenter(square.center());
    ui::icon(m_look.icon, m_look.tint).paint(&painter, mark);

    const QFont numberFont = theme().font(TextRole::Number);
    int x = square.right() + 1 + px(8);
    painter.setFont(numberFont);
    painter.setPen(color(Token::Text));
    const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(m_number);
    painter.drawText(QRect(x, 0, numberWidth + 2, height()), Qt::AlignVCenter, m_number);
    x += numberWidth + px(8);

    const QFontMetrics letters(theme().font(TextRole::Caption));
    const int room = width() - x - px(6);
    const int top = (height() - 2 * letters.height()) / 2;
    painter.setFont(theme().font(TextRole::Caption));
    painter.drawText(QRect(x, top, room, letters.height()), Qt::AlignVCenter,
                     letters.elidedText(text(), Qt::ElideRight, room));
    painter.setPen(color(Token::Text3));
    painter.drawText(QRect(x, top + letters.height(), room, letters.height()), Qt::AlignVCenter,
                     letters.elidedText(m_note, Qt::ElideRight, room));
}

void CountCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CountCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace cooperage::ui
