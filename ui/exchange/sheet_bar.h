// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/exchange/row_filter.h"

class QLabel;
class QPushButton;

namespace cooperage::ui {

class ElidedLabel;
class LinkButton;
class SegmentedControl;

/// Above an import's preview: which sheet it is, what it was taken for, and which of its rows are shown.
class SheetBar final : public QWidget {
    Q_OBJECT
public:
    explicit SheetBar(QWidget* parent = nullptr);

    void setSheet(const PlannedSheet& sheet, int number);
    void setFilter(RowFilter filter);
    /// Whether there is anything said of headings that is not yet kept.
    void setUnkept(bool unkept);

Q_SIGNALS:
    void typeAsked(int sheet, QWidget* button);
    void keepAsked();
    /// By the user only.
    void filterChosen(cooperage::ui::RowFilter filter);

private:
    QLabel* m_name;
    QPushButton* m_type;
    ElidedLabel* m_about;
    LinkButton* m_keep;
    SegmentedControl* m_filter;
    int m_number = 0;
};

} // namespace cooperage::ui
