// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/flow.h"

#include <algorithm>
#include <cmath>

#include "ui/paper/line_breaker.h"

namespace cooperage::paper {

namespace {

constexpr double kRounding = 0.01;
// GB/T 9704 cl. 7.5: the page number's upper edge lies 7 mm below the type area, one letter from its side.
constexpr double kNumberBelow = 7 * 72 / 25.4;
constexpr double kMarkTop = 22 * 72 / 25.4;
const QColor kMarkGrey(0x59, 0x66, 0x6d);

} // namespace

Flow::Flow(const PageStyle& style, FontBook& fonts, QString mark)
    : m_style(style), m_fonts(fonts), m_mark(std::move(mark))
{
    newPage();
}

void Flow::ensure(double height)
{
    if (!atTop() && height > room() + kRounding)
        newPage();
}

double Flow::take(double height)
{
    const double top = m_style.area.top() + m_y;
    m_y += height;
    return top;
}

double Flow::wholeLines(double height) const
{
    return std::ceil((height - kRounding) / m_style.lineHeight) * m_style.lineHeight;
}

void Flow::snap()
{
    m_y = wholeLines(m_y);
}

void Flow::newPage()
{
    m_pages.push_back({.number = int(m_pages.size()) + 1, .texts = {}, .rules = {}, .drawings = {}, .figures = {}});
    m_y = 0;
    addMark();
}

void Flow::addMark()
{
    if (m_mark.isEmpty())
        return;
    const double width = textWidth(m_mark, Face::Hei, m_style.markSize);
    addText(page(), m_mark, Face::Hei, m_style.markSize,
            {m_style.area.right() - width, std::min(kMarkTop, m_style.area.top() - m_style.markSize / 2)}, kMarkGrey);
}

void Flow::addNumber(Page& page)
{
    const QString text = QStringLiteral("— %1 —").arg(page.number);
    const double size = m_style.pageNumberSize;
    const double width = textWidth(text, Face::Body, size);
    const double left = page.number % 2 == 1 ? m_style.area.right() - size - width : m_style.area.left() + size;
    addText(page, text, Face::Body, size, {left, m_style.bottom() + kNumberBelow + 0.86 * size}, Qt::black);
}

double Flow::textWidth(const QString& text, Face face, double size)
{
    return LineBreaker(m_fonts).widths({{text, {}}}, {.face = face, .size = size}).natural;
}

void Flow::addText(Page& page, const QString& text, Face face, double size, QPointF at, QColor colour)
{
    LineBreaker breaker(m_fonts);
    const auto lines = breaker.lines({{text, {}}}, {.face = face, .size = size, .width = m_style.area.width()});
    for (const Line& line : lines)
        for (const Piece& piece : line.pieces)
            page.texts.push_back({{at.x() + piece.x, at.y()}, piece.text, piece.font, piece.pitch, colour});
}

std::vector<Page> Flow::finish()
{
    if (int(m_pages.size()) >= m_style.numberedFrom)
        for (Page& page : m_pages)
            addNumber(page);
    return std::move(m_pages);
}

} // namespace cooperage::paper
