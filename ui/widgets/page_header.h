// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace cooperage::ui {

class ElidedLabel;

/// The first row of every page: its name, one grey sentence, and its actions at the right.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    /// The header becomes its parent.
    void addAtRight(QWidget* widget);
    /// Directly behind the title, such as a chip that says the term is sealed.
    void addBesideTitle(QWidget* widget);

private:
    QHBoxLayout* m_row;
    QLabel* m_title;
    ElidedLabel* m_sentence;
};

} // namespace cooperage::ui
