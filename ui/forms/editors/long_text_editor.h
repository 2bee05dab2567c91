// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QPlainTextEdit;

namespace cooperage::ui {

/// Text of several lines. Tab leaves it.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;

private:
    QPlainTextEdit* m_text;
};

} // namespace cooperage::ui
