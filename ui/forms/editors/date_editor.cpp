// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/date_editor.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

#include "core/base/clock.h"
#include "ui/forms/editors/calendar_window.h"
#include "ui/forms/editors/typed_date.h"
#include "ui/style/icons.h"

namespace cooperage::ui {

DateEditor::DateEditor(QWidget* parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    take(m_line);
    QAction* open = m_line->addAction(icon("calendar-event"), QLineEdit::TrailingPosition);
    open->setObjectName(QStringLiteral("openCalendar"));
    open->setToolTip(tr("Choose from the calendar"));
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        read(text);
        Q_EMIT edited();
    });
    // What was typed is shown as it was understood.
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_problem.isEmpty())
            setValue(m_value);
    });
    m_line->installEventFilter(this);
}

void DateEditor::setValue(const Value& value)
{
    m_value = value;
    m_problem.clear();
    m_line->setText(value.date().toString(Qt::ISODate));
}

void DateEditor::read(const QString& text)
{
    m_problem.clear();
    m_value = Value();
    if (text.trimmed().isEmpty())
        return;
    if (const std::optional<QDate> day = typedDate(text))
        m_value = Value(*day);
    else
        m_problem = tr("This is no date. Write 2025-09-01, 20250901 or 9-1.");
}

void DateEditor::selectAll()
{
    m_line->selectAll();
}

void DateEditor::choose(QDate day)
{
    setValue(Value(day));
    Q_EMIT edited();
}

void DateEditor::openCalendar()
{
    auto* calendar = new CalendarWindow(m_value.isNull() ? clock::today() : m_value.date(), this);
    connect(calendar, &CalendarWindow::chosen, this, &DateEditor::choose);
    calendar->showBelow(this);
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Semicolon && key->modifiers() == Qt::ControlModifier) {
            choose(clock::today());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace cooperage::ui
