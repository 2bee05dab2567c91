// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/number_editor.h"

#include "core/base/words.h"
#include "core/exchange/cell_values.h"
#include "core/model/value_text.h"
#include "ui/forms/editors/unit_line.h"

namespace cooperage::ui {

namespace {

template <class T>
std::optional<T> valueOf(const Reading<T>& reading)
{
    return reading.hasValue() ? std::optional<T>(reading.value) : std::nullopt;
}

Value parsed(Kind kind, const QString& text)
{
    const Cell cell = textCell(text);
    if (kind == Kind::Money) {
        const auto money = valueOf(readMoney(cell, MoneyUnit::Yuan));
        return money ? Value(money->fen) : Value();
    }
    if (kind == Kind::Real) {
        const auto number = valueOf(readReal(cell));
        return number ? Value(*number) : Value();
    }
    const auto number = valueOf(readInteger(cell));
    return number ? Value(*number) : Value();
}

} // namespace

NumberEditor::NumberEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_kind(field.kind),
      m_line(new UnitLine(field.options.unit[0] == '\0' ? QString() : recordText(field.options.unit), this))
{
    take(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        read(text);
        Q_EMIT edited();
    });
}

void NumberEditor::setValue(const Value& value)
{
    FieldInfo info{};
    info.kind = m_kind;
    m_value = value;
    m_problem.clear();
    m_line->setText(valueText(info, value));
}

void NumberEditor::read(const QString& text)
{
    m_problem.clear();
    m_value = text.trimmed().isEmpty() ? Value() : parsed(m_kind, text);
    if (m_value.isNull() && !text.trimmed().isEmpty())
        m_problem = m_kind == Kind::Integer ? tr("This is no whole number.") : tr("This is no number.");
}

void NumberEditor::selectAll()
{
    m_line->selectAll();
}

} // namespace cooperage::ui
