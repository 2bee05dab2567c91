// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/choices_editor.h"

#include <QPushButton>

#include "core/base/words.h"
#include "ui/forms/editors/check_menu.h"
#include "ui/style/roles.h"

namespace cooperage::ui {

ChoicesEditor::ChoicesEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_menu(new CheckMenu(this)), m_button(new QPushButton(this))
{
    take(m_button);
    setRole(m_button, "choices");
    m_button->setMenu(m_menu);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const Choice& choice : field.choices)
        m_menu->addChoice(QString::fromLatin1(choice.token), recordText(choice.label));
    connect(m_menu, &CheckMenu::chosen, this, [this] {
        showChosen();
        Q_EMIT edited();
    });
    showChosen();
}

void ChoicesEditor::setValue(const Value& value)
{
    m_menu->setTokens(value.text().split(u';', Qt::SkipEmptyParts));
    showChosen();
}

Value ChoicesEditor::value() const
{
    return Value(m_menu->tokens().join(u';'));
}

void ChoicesEditor::showChosen()
{
    QStringList labels;
    for (const QString& token : m_menu->tokens())
        labels.append(m_menu->label(token));
    const QString words = labels.size() > 2 ? tr("%1 chosen").arg(labels.size()) : labels.join(QStringLiteral("、"));
    m_button->setText(words.isEmpty() ? QStringLiteral("—") : words);
    m_button->setToolTip(labels.join(u'\n'));
}

} // namespace cooperage::ui
