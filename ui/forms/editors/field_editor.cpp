// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/field_editor.h"

#include <QHBoxLayout>

#include "ui/forms/editors/choice_editor.h"
#include "ui/forms/editors/choices_editor.h"
#include "ui/forms/editors/date_editor.h"
#include "ui/forms/editors/link_editor.h"
#include "ui/forms/editors/links_editor.h"
#include "ui/forms/editors/long_text_editor.h"
#include "ui/forms/editors/number_editor.h"
#include "ui/forms/editors/term_editor.h"
#include "ui/forms/editors/text_editor.h"
#include "ui/style/roles.h"

namespace cooperage::ui {

FieldEditor::FieldEditor(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void FieldEditor::take(QWidget* input)
{
    m_input = input;
    layout()->addWidget(input);
    setFocusProxy(input);
}

void FieldEditor::setMark(const char* mark)
{
    if (m_input)
        setState(m_input, mark);
}

FieldEditor* makeFieldEditor(const RecordType& type, int field, const EditorContext& context, QWidget* parent)
{
    const FieldInfo& info = type.field(field);
    // What the record's C++ member cannot leave empty has no empty entry.
    const Value byDefault = type.emptyRow().values[static_cast<size_t>(field)];
    const bool optional = !info.isRequired() && byDefault.isNull();
    switch (info.kind) {
    case Kind::Text:
        return new TextEditor(info, parent);
    case Kind::LongText:
        return new LongTextEditor(parent);
    case Kind::Integer:
    case Kind::Real:
    case Kind::Money:
        return new NumberEditor(info, parent);
    case Kind::Date:
        return new DateEditor(parent);
    case Kind::Bool:
    case Kind::Choice:
        return new ChoiceEditor(info, optional, parent);
    case Kind::Choices:
        return new ChoicesEditor(info, parent);
    case Kind::Link:
        return new LinkEditor(info.target(), context, parent);
    case Kind::Links:
        return new LinksEditor(info.target(), context, parent);
    case Kind::Term:
        return new TermEditor(parent);
    }
    Q_UNREACHABLE();
}

} // namespace cooperage::ui
