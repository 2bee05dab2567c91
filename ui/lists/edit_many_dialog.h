// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "ui/forms/editors/field_editor.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

/// Which field gets which value in several records at once.
class EditManyDialog final : public QDialog {
    Q_OBJECT
public:
    EditManyDialog(const RecordType& type, const ReadStore& store, int count, int field, QWidget* parent);

    int field() const;
    Value value() const { return m_editor->value(); }

private:
    void showEditor();
    void check();

    const RecordType& m_type;
    const ReadStore& m_store;
    QComboBox* m_fields;
    QVBoxLayout* m_place;
    FieldEditor* m_editor = nullptr;
    QLabel* m_problem;
    QPushButton* m_act;
};

} // namespace cooperage::ui
