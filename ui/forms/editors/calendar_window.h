// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace cooperage::ui {

/// A month to choose a day from, below a field. A tool window, no popup: it holds the calendar's year field, and input
/// methods cannot write into popups. Closes when it is left, on Esc, and once a day is chosen.
class CalendarWindow final : public QFrame {
    Q_OBJECT
public:
    CalendarWindow(QDate day, QWidget* parent);

    void showBelow(QWidget* field);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QCalendarWidget* m_calendar;
};

} // namespace cooperage::ui
