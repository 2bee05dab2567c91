// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

namespace cooperage::ui {

class UnitLine;

/// A whole number, a number or an amount: typed in yuan, kept in fen. Takes what people write: 1,200, 1.2万.
class NumberEditor final : public FieldEditor {
    Q_OBJECT
public:
    NumberEditor(const FieldInfo& field, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override { return m_value; }
    QString problem() const override { return m_problem; }
    void selectAll() override;

private:
    void read(const QString& text);

    Kind m_kind;
    UnitLine* m_line;
    Value m_value;
    QString m_problem;
};

} // namespace cooperage::ui
