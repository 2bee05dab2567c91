// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/term_editor.h"

#include <QLineEdit>

#include "core/base/term.h"

namespace cooperage::ui {

TermEditor::TermEditor(QWidget* parent) : FieldEditor(parent), m_line(new QLineEdit(this))
{
    take(m_line);
    m_line->setPlaceholderText(QStringLiteral("2025-2026-1"));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        std::optional<TermKey> key = TermKey::parse(text);
        if (!key || !key->isTerm())
            key = findTerm(text);
        m_value = key ? Value(key->toString()) : Value();
        m_problem = key || text.trimmed().isEmpty() ? QString() : tr("This is no term. Write 2025-2026-1.");
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_problem.isEmpty())
            setValue(m_value);
    });
}

void TermEditor::setValue(const Value& value)
{
    m_value = value;
    m_problem.clear();
    m_line->setText(value.text());
}

void TermEditor::selectAll()
{
    m_line->selectAll();
}

} // namespace cooperage::ui
