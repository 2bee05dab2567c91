// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/long_text_editor.h"

#include <QPlainTextEdit>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

LongTextEditor::LongTextEditor(QWidget* parent) : FieldEditor(parent), m_text(new QPlainTextEdit(this))
{
    take(m_text);
    m_text->setTabChangesFocus(true);
    whenThemed(this, [this] { m_text->setFixedHeight(metrics::px(72)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::edited);
}

void LongTextEditor::setValue(const Value& value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.text());
}

Value LongTextEditor::value() const
{
    return Value(m_text->toPlainText().trimmed());
}

} // namespace cooperage::ui
