// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/dialogs.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

/// One look for questions, failures and short inputs: mark, sentence, consequences, and a foot with the buttons. Used
/// through Dialogs only.
class MessageDialog final : public QDialog {
    Q_OBJECT
public:
    MessageDialog(const Question& question, QWidget* parent);
    MessageDialog(const QString& title, const QString& text, const QString& detail, QWidget* parent);
    MessageDialog(const TextQuestion& question, QWidget* parent);
    MessageDialog(const TextsQuestion& question, QWidget* parent);

    QString text() const; ///< what was typed, trimmed
    QStringList texts() const;

private:
    void build(const QString& title, const char* mark);
    QLabel* addText(const QString& text, const char* role);
    void addDetail(const QString& detail);
    QPushButton* addButton(const QString& text, const char* name, const char* role);

    QVBoxLayout* m_words = nullptr;
    QWidget* m_foot = nullptr;
    QLineEdit* m_edit = nullptr;
    std::vector<QLineEdit*> m_edits;
};

} // namespace cooperage::ui
