// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/editors/field_editor.h"

namespace cooperage::ui {

class FlowLayout;
class LinkEditor;

/// Links to several records: one chip each, with a cross that takes it out, and a line that adds one more.
class LinksEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinksEditor(const RecordType& target, const EditorContext& context, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    QString problem() const override;
    void setMark(const char* mark) override;

private:
    void showChips();
    void drop(qint64 id);

    const RecordType& m_target;
    EditorContext m_context;
    std::vector<qint64> m_ids;
    QWidget* m_chips;
    LinkEditor* m_more;
};

} // namespace cooperage::ui
