// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QComboBox;

namespace cooperage::ui {

/// One of the field's choices, or yes and no; with an empty entry where the record may leave it open.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldInfo& field, bool optional, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;

private:
    bool m_isFlag;
    QComboBox* m_box;
};

} // namespace cooperage::ui
