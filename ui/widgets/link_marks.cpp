// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_marks.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWidget>
#include <algorithm>

#include "ui/style/theme.h"

namespace cooperage::ui {

LinkMarks::LinkMarks(QWidget* widget, QWidget* surface, Marks marks)
    : QObject(widget), m_widget(widget), m_surface(surface), m_marks(std::move(marks))
{
    surface->setMouseTracking(true);
    widget->installEventFilter(this);
    if (surface != widget)
        surface->installEventFilter(this);
}

void LinkMarks::refresh()
{
    m_hovered = -1;
    setCurrent(std::clamp(m_current, 0, std::max(0, m_marks.count() - 1)));
}

void LinkMarks::paintFocus(QPainter& painter) const
{
    if (!m_showsCurrent || m_current >= m_marks.count())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_marks.rect(m_current).adjusted(1, 1, -1, -1), 3, 3);
}

int LinkMarks::markAt(const QPointF& position) const
{
    for (int mark = 0; mark < m_marks.count(); ++mark)
        if (m_marks.rect(mark).contains(position))
            return mark;
    return -1;
}

bool LinkMarks::isLink(int mark) const
{
    return mark >= 0 && mark < m_marks.count() && m_marks.isLink(mark);
}

void LinkMarks::setCurrent(int mark)
{
    m_current = mark;
    m_widget->setAccessibleDescription(mark >= 0 && mark < m_marks.count() ? m_marks.words(mark) : QString());
    m_surface->update();
}

void LinkMarks::hover(int mark)
{
    m_surface->setCursor(isLink(mark) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    m_surface->update();
}

void LinkMarks::showFocus(bool shows)
{
    m_showsCurrent = shows;
    m_surface->update();
}

bool LinkMarks::press(int key)
{
    const int last = m_marks.count() - 1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::max(0, std::min(m_current + 1, last)));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isLink(m_current))
            Q_EMIT opened(m_current);
        break;
    default:
        return false;
    }
    showFocus(true);
    return true;
}

bool LinkMarks::surfaceEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(markAt(static_cast<QMouseEvent*>(event)->position()));
        return false;
    case QEvent::Leave:
        hover(-1);
        return false;
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int mark = markAt(mouse->position());
        if (mouse->button() != Qt::LeftButton || !isLink(mark))
            return false;
        setCurrent(mark);
        Q_EMIT opened(mark);
        return true;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), m_marks.toolTip(mark), m_surface, m_marks.rect(mark).toAlignedRect());
        return true;
    }
    default:
        return false;
    }
}

bool LinkMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget) {
        switch (event->type()) {
        case QEvent::KeyPress:
            return press(static_cast<QKeyEvent*>(event)->key());
        case QEvent::FocusIn:
            showFocus(static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason);
            return false;
        case QEvent::FocusOut:
            showFocus(false);
            return false;
        default:
            break;
        }
    }
    return watched == m_surface && surfaceEvent(event);
}

} // namespace cooperage::ui
