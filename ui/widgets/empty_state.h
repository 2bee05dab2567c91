// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cooperage::ui {

class IconLabel;

/// What a page or card shows when it has nothing yet: icon, heading, one sentence, up to three buttons.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& heading, const QString& sentence, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& sentence);
    /// `iconName` may be empty. The first button that is made is the primary one.
    QPushButton* addAction(const QString& text, const QString& iconName = {});

private:
    IconLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_sentence;
    QVBoxLayout* m_column;
    QHBoxLayout* m_buttons;
    int m_count = 0;
};

} // namespace cooperage::ui
