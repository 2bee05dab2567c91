// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/report/report_contents.h"

class QLabel;
class QPushButton;

namespace cooperage::ui {

class IconLabel;

/// Whether the term is sealed (结账): when, by whom and what was kept, what has been corrected since, and the act of
/// sealing or opening again.
class SealCard final : public QFrame {
    Q_OBJECT
public:
    explicit SealCard(QWidget* parent = nullptr);

    void show(const ReportContents& contents);
    /// Nothing can be sealed or opened in this file, and why.
    void forbid(const QString& why);

Q_SIGNALS:
    void sealAsked();
    void reopenAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void showSealed(const ReportContents& contents);
    void showOpen(const ReportContents& contents);
    static QString correctionsText(const ReportContents& contents);

    IconLabel* m_mark;
    QLabel* m_heading;
    QLabel* m_words;
    QLabel* m_corrections;
    QPushButton* m_act;
    bool m_isSealed = false;
    QString m_whyNot;
};

} // namespace cooperage::ui
