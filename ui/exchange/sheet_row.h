// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/exchange/import_plan.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QHBoxLayout;

namespace cooperage::ui {

class ElidedLabel;
class IconLabel;

/// One sheet in the panel of an import: a box to leave it aside, its name, what it was recognised as (a button to say
/// otherwise), its rows, and how it stands.
class SheetRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SheetRow(int sheet, QWidget* parent = nullptr);

    /// `isAside`: the user has left the sheet aside.
    void setSheet(const PlannedSheet& sheet, bool isAside);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asideToggled(int sheet, bool aside);
    void typeAsked(int sheet, QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void layOut();
    static QString rowsInWords(const PlannedSheet& sheet);
    void showState(const PlannedSheet& sheet);

    int m_sheet;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column;
    QHBoxLayout* m_below;
    QCheckBox* m_box;
    ElidedLabel* m_name;
    QPushButton* m_type;
    QLabel* m_rows;
    IconLabel* m_icon;
    QLabel* m_state;
};

} // namespace cooperage::ui
