// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/calendar_window.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/clock.h"
#include "ui/style/roles.h"

namespace cooperage::ui {

CalendarWindow::CalendarWindow(QDate day, QWidget* parent)
    : QFrame(parent, Qt::Tool | Qt::FramelessWindowHint), m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setRole(this, "sheet");
    setObjectName(QStringLiteral("calendarWindow"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setSelectedDate(day);
    auto* today = new QPushButton(tr("Today"), this);
    today->setObjectName(QStringLiteral("calendarToday"));
    setRole(today, "quiet");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    column->addWidget(today);
    const auto choose = [this](QDate chosenDay) {
        Q_EMIT chosen(chosenDay);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(today, &QPushButton::clicked, this, [choose] { choose(clock::today()); });
}

void CalendarWindow::showBelow(QWidget* field)
{
    adjustSize();
    const QRect screen = field->screen()->availableGeometry();
    QPoint at = field->mapToGlobal(QPoint(0, field->height()));
    if (at.y() + height() > screen.bottom())
        at.setY(field->mapToGlobal(QPoint(0, 0)).y() - height());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    activateWindow();
    m_calendar->setFocus();
}

bool CalendarWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        close();
    return QFrame::event(event);
}

void CalendarWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cooperage::ui
