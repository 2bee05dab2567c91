// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace cooperage::ui {

/// Two to five short words side by side of which one holds ("by partner | by school"). Tab goes in, arrows choose.
class SegmentedControl final : public QFrame {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// The first segment is chosen until told otherwise. Returns the button for object name and tooltip.
    QPushButton* addSegment(const QString& text);
    void setText(int index, const QString& text);
    void setCurrent(int index);
    int current() const;
    int count() const;

Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

private:
    void shapeEnds();

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace cooperage::ui
