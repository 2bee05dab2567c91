// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QLineEdit;

namespace cooperage::ui {

/// One line of text. A sensitive one (citizen number, phone) is masked until it is being edited.
class TextEditor final : public FieldEditor {
    Q_OBJECT
public:
    TextEditor(const FieldInfo& field, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    void selectAll() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showText();

    const FieldInfo& m_field;
    QLineEdit* m_line;
    QString m_text;
};

} // namespace cooperage::ui
