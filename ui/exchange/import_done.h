// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/import.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

class FlowLayout;
class Notice;

/// The third step of an import: what was written, how to take it back, and where to go from here.
class ImportDone final : public QWidget {
    Q_OBJECT
public:
    explicit ImportDone(QWidget* parent = nullptr);

    void setResult(const ImportPlan& plan, const ImportResult& result);
    /// False: says that reports will bear no name, and leads to the settings.
    void setCollegeNamed(bool isNamed);
    /// False once something else was changed after the import.
    void setUndoable(bool undoable);

Q_SIGNALS:
    void undoAsked();
    void saveRefusedAsked();
    void moreAsked();
    void reportAsked();
    void settingsAsked();
    void listAsked(const cooperage::RecordType& type);

private:
    QWidget* makeNoName(QWidget* card);
    void addNumber(const QString& name, qint64 number, const QString& word);
    void fillNumbers(const ImportPlan& plan);
    void fillLists(const ImportPlan& plan);
    QPushButton* button(const QString& name, const QString& text, const char* iconName);

    QLabel* m_heading;
    QLabel* m_sentence;
    QHBoxLayout* m_numbers;
    QWidget* m_refused;
    QLabel* m_refusedText;
    Notice* m_noName;
    QPushButton* m_save;
    FlowLayout* m_lists;
    QPushButton* m_undo;
};

} // namespace cooperage::ui
