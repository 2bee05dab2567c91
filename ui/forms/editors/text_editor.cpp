// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/text_editor.h"

#include <QEvent>
#include <QLineEdit>

#include "ui/lists/shown_value.h"

namespace cooperage::ui {

TextEditor::TextEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_line(new QLineEdit(this))
{
    take(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_text = text;
        Q_EMIT edited();
    });
}

void TextEditor::setValue(const Value& value)
{
    m_text = value.text();
    showText();
}

Value TextEditor::value() const
{
    return Value(m_text.trimmed());
}

void TextEditor::selectAll()
{
    m_line->selectAll();
}

void TextEditor::showText()
{
    const bool hidden = m_field.options.sensitive && !m_line->hasFocus();
    const QString shown = hidden ? masked(m_text) : m_text;
    if (m_line->text() != shown)
        m_line->setText(shown);
    m_line->setCursorPosition(0);
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (moved && m_field.options.sensitive)
        QMetaObject::invokeMethod(this, &TextEditor::showText, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

} // namespace cooperage::ui
