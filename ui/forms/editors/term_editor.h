// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QLineEdit;

namespace cooperage::ui {

/// A term by its key, 2025-2026-1; takes 2025-2026学年第一学期 and the like too.
class TermEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit TermEditor(QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override { return m_value; }
    QString problem() const override { return m_problem; }
    void selectAll() override;

private:
    QLineEdit* m_line;
    Value m_value;
    QString m_problem;
};

} // namespace cooperage::ui
