// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/widgets/chip.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

/// A finding or a notice: a bar of 3 px at the left in the colour of its severity, chip and sentence, what was
/// measured, the remedies as buttons, and at the right the rule it rests on.
class Notice final : public QFrame {
    Q_OBJECT
public:
    /// An empty `chipText` shows the severity's icon alone.
    Notice(ChipKind kind, const QString& chipText, const QString& sentence, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// The rule and its article, or a date; bottom right.
    void setBasis(const QString& basis);
    /// "Measured 2,600", "not below 2,880": a caption over a number.
    void addFigure(const QString& caption, const QString& number);
    QPushButton* addRemedy(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    ChipKind m_kind;
    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
    QHBoxLayout* m_figures;
    QHBoxLayout* m_foot;
    QLabel* m_text;
    QLabel* m_basis;
};

} // namespace cooperage::ui
