// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/store/query.h"

class QLineEdit;
class QTimer;
class QToolButton;

namespace cooperage::ui {

class CheckMenu;

/// The condition over one column: typed text, or a check list for choices and yes/no. Holds its state as text (see
/// filter_text.h), so that it can be kept and shown again.
class FilterField final : public QWidget {
    Q_OBJECT
public:
    FilterField(const RecordType& type, int field, QWidget* parent);

    int field() const { return m_field; }
    const QString& text() const { return m_text; }
    void setText(const QString& text); ///< does not tell
    bool isActive() const { return !m_text.isEmpty(); }

Q_SIGNALS:
    /// By the user, 250 ms after the last key.
    void changed();

private:
    void makeEdit();
    void makeList();
    void take(const QString& text);
    void restyle();

    const RecordType& m_type;
    int m_field;
    QString m_text;
    QLineEdit* m_edit = nullptr;
    QToolButton* m_list = nullptr;
    CheckMenu* m_menu = nullptr;
    QTimer* m_pause;
};

} // namespace cooperage::ui
