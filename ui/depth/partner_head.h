// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "ui/depth/partner_contents.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cooperage::ui {

class Chip;
class ElidedLabel;
class FlowLayout;

/// Who the partner is: name, level, mode and standing, what is known of it in two lines, the acts, and below them a
/// link to each kind of record that names it.
class PartnerHead final : public QFrame {
    Q_OBJECT
public:
    explicit PartnerHead(QWidget* parent = nullptr);

    void show(const PartnerContents& contents);
    /// Something the user can do here, at the right.
    void addAct(QWidget* act);

Q_SIGNALS:
    void relatedAsked(const cooperage::Selection& selection);

private:
    void showChips(const PartnerContents& contents);
    void showLines(const PartnerContents& contents);
    void showRelated(const PartnerContents& contents);

    QLabel* m_mark;
    QLabel* m_name;
    Chip* m_level;
    Chip* m_mode;
    Chip* m_standing;
    Chip* m_warning;
    ElidedLabel* m_facts;
    ElidedLabel* m_people;
    QHBoxLayout* m_acts;
    QWidget* m_links;
    FlowLayout* m_flow;
};

} // namespace cooperage::ui
