// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/report/report_contents.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace cooperage::ui {

class SealCard;
class SegmentedControl;

/// What the report is made of and what becomes of it: whose it is, its language, charts; print, PDF, Word document, web
/// page. Above all of it stands whether the term is sealed.
class OutputPanel final : public QFrame {
    Q_OBJECT
public:
    explicit OutputPanel(QWidget* parent = nullptr);

    /// Of the choices that the panel makes; the term comes from the window.
    void fill(ReportChoice& choice) const;
    void show(const ReportContents& contents);
    void setReady(bool isReady);
    /// The file cannot be changed, and why.
    void forbidSealing(const QString& why);

Q_SIGNALS:
    void chosen();
    void printWanted();
    void pdfWanted();
    void docxWanted();
    void htmlWanted();
    void sealWanted();
    void reopenWanted();

private:
    QWidget* caption(const QString& text);
    QPushButton* button(const char* name, const char* iconName, const QString& text);
    void showComparisons(const ReportContents& contents);
    static QString substitutesText(const paper::FontReport& fonts);
    static QString fontNote(const paper::FontReport& fonts);

    QComboBox* m_scope;
    QComboBox* m_comparison;
    QString m_term{}; ///< that the comparisons are offered for
    SegmentedControl* m_language;
    QCheckBox* m_charts;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_docx;
    QPushButton* m_html;
    SealCard* m_seal;
    QLabel* m_fonts;
};

} // namespace cooperage::ui
