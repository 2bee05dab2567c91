// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/report/report_contents.h"

class QKeyEvent;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace cooperage::ui {

/// The report's sections: which of them are printed and in which order (dragged by their handles, or Alt+Up and
/// Alt+Down), and the office's own paragraphs in the chosen one.
class SectionsPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SectionsPanel(QWidget* parent = nullptr);

    /// A paragraph that is being written is kept.
    void setSections(const std::vector<ReportContents::SectionState>& sections);
    /// Shown only, and why; empty: may be changed.
    void setReadOnly(const QString& why);
    /// Tells of a paragraph that was changed and not yet saved.
    void saveText();

Q_SIGNALS:
    void printedChanged(const QString& section, bool isPrinted);
    void textChanged(const QString& section, const QString& text);
    void orderChanged(const QStringList& sections);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using SectionState = ReportContents::SectionState;
    void makeEditor();
    void choose(int row);
    void tellOrder();
    bool moveByKey(const QKeyEvent& key);
    void showCount();
    void enableButtons(bool enabled);
    bool isChanged() const;

    std::vector<SectionState> m_sections;
    QString m_whyReadOnly;
    QString m_chosen; ///< id of the section whose paragraphs are in the editor
    QLabel* m_heading;
    QListWidget* m_list;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace cooperage::ui
