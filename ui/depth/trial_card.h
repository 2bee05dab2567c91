// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/depth/partner_contents.h"
#include "ui/depth/trial.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

class Card;
class Chip;
class LinkButton;
class SegmentedControl;

/// What stands between a partner and the next level: the gates, and the next steps to be tried out. Points and level
/// are computed anew with each check; only the button writes.
class TrialCard final : public QWidget {
    Q_OBJECT
public:
    explicit TrialCard(QWidget* parent = nullptr);

    void show(const PartnerContents& contents);
    /// Greys the button that writes; the tooltip says why.
    void forbidWriting(const QString& why);
    std::vector<depth::NextStep> chosen() const;

Q_SIGNALS:
    void writeAsked(const std::vector<cooperage::depth::NextStep>& steps);

private:
    QWidget* makeFoot();
    QString finding() const;
    void showGates();
    void findSteps();
    void showSteps();
    void showTrial();

    std::optional<PartnerContents> m_contents;
    std::vector<depth::NextSteps> m_ways; ///< the smallest ones to the next level
    std::vector<depth::NextStep> m_steps; ///< those of the chosen way first
    size_t m_wayLength = 0;
    QString m_whyNot;
    bool m_showsAll = false;
    Card* m_card;
    QVBoxLayout* m_gates;
    QVBoxLayout* m_rows;
    QLabel* m_total;
    Chip* m_level;
    QPushButton* m_write;
    LinkButton* m_more;
    SegmentedControl* m_which;
    QLabel* m_missing;
    std::vector<QCheckBox*> m_checks;
};

} // namespace cooperage::ui
