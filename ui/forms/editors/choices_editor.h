// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QPushButton;

namespace cooperage::ui {

class CheckMenu;

/// Several of the field's choices, from a check list.
class ChoicesEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoicesEditor(const FieldInfo& field, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;

private:
    void showChosen();

    CheckMenu* m_menu;
    QPushButton* m_button;
};

} // namespace cooperage::ui
