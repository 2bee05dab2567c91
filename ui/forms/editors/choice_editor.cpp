// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/choice_editor.h"

#include <QComboBox>

#include "core/base/words.h"
#include "ui/forms/editors/wheel_focus_guard.h"

namespace cooperage::ui {

ChoiceEditor::ChoiceEditor(const FieldInfo& field, bool optional, QWidget* parent)
    : FieldEditor(parent), m_isFlag(field.kind == Kind::Bool), m_box(new QComboBox(this))
{
    take(m_box);
    if (optional)
        m_box->addItem(m_isFlag ? tr("Unknown") : QStringLiteral("—"));
    if (m_isFlag) {
        m_box->addItem(tr("Yes"), QStringLiteral("1"));
        m_box->addItem(tr("No"), QStringLiteral("0"));
    }
    for (const Choice& choice : field.choices)
        m_box->addItem(recordText(choice.label), QString::fromLatin1(choice.token));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
    guardWheel(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
}

void ChoiceEditor::setValue(const Value& value)
{
    const QString token = value.isInteger() ? QString::number(value.integer()) : value.text();
    // A token that this program does not know, and none where one is required, show as nothing chosen.
    m_box->setCurrentIndex(token.isEmpty() ? (m_box->itemData(0).isNull() ? 0 : -1) : m_box->findData(token));
}

Value ChoiceEditor::value() const
{
    const QString token = m_box->currentData().toString();
    if (token.isEmpty())
        return {};
    return m_isFlag ? Value(qint64(token == QStringLiteral("1"))) : Value(token);
}

} // namespace cooperage::ui
