// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

#include "core/store/read_store.h"

namespace cooperage::ui {

/// What an editor may need beyond its value. Without the two functions links can be chosen, but neither opened nor
/// made: so in the cells of a list.
struct EditorContext {
    const ReadStore& store;
    std::function<void(const RecordType&, qint64)> openRecord{};
    /// Makes a record that is called `name` and tells its id.
    std::function<void(const RecordType&, const QString& name, std::function<void(qint64)>)> makeRecord{};
};

/// The input of one field, in a form or in the cell of a list. Holds a Value; text that is none is a problem and keeps
/// the last good value from being overwritten. The wheel never changes it unless it was clicked.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(QWidget* parent);

    virtual void setValue(const Value& value) = 0; ///< tells nobody
    virtual Value value() const = 0;
    /// Why what stands in the editor is no value; empty when it is one.
    virtual QString problem() const { return {}; }
    virtual void selectAll() {}
    /// The words an unlinked link was written with.
    virtual void setWritten(const QString& words) { Q_UNUSED(words) }
    /// How the input stands: "changed", "refused", "warned" or "".
    virtual void setMark(const char* mark);
    /// Marks the input as refused, or as normal when the text is empty.
    void showProblem(const QString& text) { setMark(text.isEmpty() ? "" : "refused"); }

Q_SIGNALS:
    /// By the user.
    void edited();

protected:
    /// Lays `input` out as the whole editor and makes it its focus proxy.
    void take(QWidget* input);
    QWidget* input() const { return m_input; }

private:
    QWidget* m_input = nullptr;
};

/// The editor for a field's kind. The only place that knows which kind is edited how.
FieldEditor* makeFieldEditor(const RecordType& type, int field, const EditorContext& context, QWidget* parent);

} // namespace cooperage::ui
