// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_tile.h"

#include <QPainter>

#include "ui/dashboard/counting.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr double kSide = 13;
constexpr int kShortestLine = 22; ///< a shorter one says nothing
constexpr int kNarrow = 88;       ///< percent of a letter's width, where the last line is too long otherwise

/// Draws at the left of `area`, elided; the answer is what is left of it.
QRect put(QPainter& painter, QRect area, const QString& text, const QFont& font, Token token)
{
    if (text.isEmpty())
        return area;
    const QFontMetrics letters(font);
    painter.setFont(font);
    painter.setPen(color(token));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, letters.elidedText(text, Qt::ElideRight, area.width()));
    area.setLeft(std::min(area.right() + 1, area.left() + letters.horizontalAdvance(text) + px(5)));
    return area;
}

/// As many whole parts as have room, the first at least: half a word says less than none.
QString wholeParts(const QString& makeUp, const QFontMetrics& letters, int room)
{
    const QString divider = QStringLiteral(" · ");
    QString fitting = makeUp;
    while (letters.horizontalAdvance(fitting) > room && fitting.contains(divider))
        fitting.truncate(fitting.lastIndexOf(divider));
    return fitting;
}

} // namespace

FigureTile::FigureTile(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName), m_line(new Sparkline(this))
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    whenThemed(this, [this] {
        updateGeometry();
        placeLine();
    });
    whenCountingTakesLong(this, [this] {
        if (m_face.number.isEmpty())
            show({.makeUp = countingText()});
    });
}

void FigureTile::show(const Face& face)
{
    m_face = face;
    m_line->setValues(face.line);
    placeLine();
    setAccessibleName(text() + QLatin1Char(' ') + face.number + QLatin1Char(' ') + face.unit);
    setAccessibleDescription(QStringList{face.change, face.before, face.makeUp}.join(QLatin1Char(' ')).simplified());
    update();
}

QSize FigureTile::sizeHint() const
{
    return {px(174), px(106)};
}

QSize FigureTile::minimumSizeHint() const
{
    return {px(140), px(106)};
}

void FigureTile::resizeEvent(QResizeEvent*)
{
    placeLine();
}

/// The number and its unit come first: the line takes what they leave, and goes where that is too little.
void FigureTile::placeLine()
{
    const QSize wanted = m_line->sizeHint();
    const int taken = QFontMetrics(theme().font(TextRole::Number)).horizontalAdvance(m_face.number) +
                      QFontMetrics(theme().font(TextRole::Caption)).horizontalAdvance(m_face.unit) + px(12);
    const int room = std::min(wanted.width(), width() - 2 * px(kSide) - taken);
    m_line->setVisible(room >= px(kShortestLine));
    m_line->resize(std::max(room, 1), wanted.height());
    m_line->move(width() - px(kSide) - m_line->width(), px(37));
}

QRect FigureTile::rowRect(double top, double height) const
{
    return {px(kSide), px(top), width() - 2 * px(kSide), px(height)};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(underMouse() ? Token::Text3 : Token::Line));
    painter.setBrush(color(isDown() ? Token::Weak : underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius(),
                            metrics::cardRadius());
    paintHead(painter);
    paintNumber(painter);
    paintFoot(painter);
}

void FigureTile::paintHead(QPainter& painter) const
{
    QRect row = rowRect(10, 20);
    const int side = metrics::buttonIcon();
    const int top = row.center().y() - side / 2;
    ui::icon(m_icon, Token::Text2).paint(&painter, row.left(), top, side, side);
    const int small = px(11);
    ui::icon("chevron-right", Token::Text3)
        .paint(&painter, row.right() - small + 1, row.center().y() - small / 2, small, small);
    row.adjust(side + px(7), 0, -small - px(4), 0);
    put(painter, row, text(), theme().font(TextRole::Body), Token::Text2);
}

void FigureTile::paintNumber(QPainter& painter) const
{
    const QRect row = rowRect(31, 34);
    QFont number = theme().font(TextRole::Number);
    const QFont unit = theme().font(TextRole::Caption);
    const int unitWidth = QFontMetrics(unit).horizontalAdvance(m_face.unit) + px(4);
    while (QFontMetrics(number).horizontalAdvance(m_face.number) + unitWidth > row.width() &&
           number.pointSizeF() > unit.pointSizeF())
        number.setPointSizeF(number.pointSizeF() - 1);
    const int base = row.top() + (row.height() + QFontMetrics(number).ascent() - QFontMetrics(number).descent()) / 2;
    painter.setFont(number);
    painter.setPen(color(Token::Text));
    painter.drawText(row.left(), base, m_face.number);
    painter.setFont(unit);
    painter.setPen(color(Token::Text2));
    painter.drawText(row.left() + QFontMetrics(number).horizontalAdvance(m_face.number) + px(4), base, m_face.unit);
}

void FigureTile::paintFoot(QPainter& painter) const
{
    const QFont caption = theme().font(TextRole::Caption);
    const QRect rest = put(painter, rowRect(66, 16), m_face.change, caption, Token::Text);
    put(painter, rest, m_face.before, caption, Token::Text2);
    const QRect last = rowRect(84, 16);
    QFont narrow = caption;
    narrow.setStretch(kNarrow);
    const bool fits = QFontMetrics(caption).horizontalAdvance(m_face.makeUp) <= last.width();
    put(painter, last, wholeParts(m_face.makeUp, QFontMetrics(narrow), last.width()), fits ? caption : narrow,
        Token::Text2);
}

void FigureTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace cooperage::ui
