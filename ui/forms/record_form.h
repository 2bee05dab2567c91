// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/record_type.h"
#include "ui/forms/editors/field_editor.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace cooperage::ui {

/// The fields of one record, group by group as the type's description has them. Shows what is wrong beside the field it
/// concerns, and what was changed by an amber edge. Saves nothing itself.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const RecordType& type, const EditorContext& context, QWidget* parent = nullptr);

    /// Shows this record; nothing counts as changed.
    void setRow(const Row& row);
    /// The record as it stands in the editors. Words of a link that has been linked are dropped.
    Row row() const;
    const Row& original() const { return m_original; }
    /// Puts one value in, as if it had been typed.
    void putValue(int field, const Value& value);
    bool isChanged() const;
    void revert() { setRow(m_original); }

    /// Whether the record may be saved; what stands against it appears beside the fields, the first one gets the focus.
    bool check();
    /// What the last check warned of.
    const std::vector<Issue>& warnings() const { return m_warnings; }

    /// From now on plain words stand in the place of the editors: they can be copied, and links lead on. A lock says
    /// why.
    void setReadOnly(const QString& why);

    FieldEditor& editor(int field) const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Line {
        int field;
        FieldEditor* editor;
        QLabel* label;
        QLabel* issue;
        QLabel* plain = nullptr; ///< in the editor's place when nothing can be changed
    };

    void build(const EditorContext& context);
    QGridLayout* addGroup(QVBoxLayout* column, const char* title);
    void addLine(QGridLayout* grid, int field, const EditorContext& context);
    void showLabel(const Line& line);
    void showChanged(Line& line);
    QWidget* lockLine(const QString& why);
    void makePlain(Line& line);
    void showPlain(const Line& line);
    void clearIssues();
    Line* findLine(const QString& fieldName);
    void tell(Line* line, const QString& text, Issue::Severity severity);

    const RecordType& m_type;
    const EditorContext m_context;
    Row m_original;
    std::vector<Line> m_lines;
    std::vector<Issue> m_warnings;
    QLabel* m_together; ///< issues of no single field
};

} // namespace cooperage::ui
