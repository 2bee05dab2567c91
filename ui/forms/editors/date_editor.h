// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

class QLineEdit;

namespace cooperage::ui {

/// A day or none, typed as people write it or chosen from a calendar. Ctrl+; is today.
class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit DateEditor(QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override { return m_value; }
    QString problem() const override { return m_problem; }
    void selectAll() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(const QString& text);
    void choose(QDate day);
    void openCalendar();

    QLineEdit* m_line;
    Value m_value;
    QString m_problem;
};

} // namespace cooperage::ui
