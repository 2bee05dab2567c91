// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "ui/forms/editors/field_editor.h"

class QAction;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace cooperage::ui {

/// A link to another record, found by its name, number, pinyin or initials. The words that a ledger wrote stand in grey
/// while nothing is linked; a name that nobody has yet can be made on the spot.
class LinkEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinkEditor(const RecordType& target, const EditorContext& context, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override { return m_value; }
    QString problem() const override { return m_problem; }
    void selectAll() override;
    void setWritten(const QString& words) override;

private:
    void ask();
    void offer();
    void settle();
    void choose(qint64 id);
    void take(const QModelIndex& choice);
    void showOpen();

    const RecordType& m_target;
    EditorContext m_context;
    QLineEdit* m_line;
    QAction* m_open = nullptr;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    QTimer m_pause;
    Value m_value;
    QString m_problem;
};

} // namespace cooperage::ui
