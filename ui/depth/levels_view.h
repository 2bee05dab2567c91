// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <array>

#include "ui/depth/college_contents.h"

class QGridLayout;
class QLabel;

namespace cooperage::ui {

class Chip;
class LinkButton;
class ShareBar;

/// The partners by level as one stacked bar this term and one the term before, and below them each level with its
/// count, its change and what is typical of it. Every part opens its partners.
class LevelsView final : public QWidget {
    Q_OBJECT
public:
    explicit LevelsView(QWidget* parent = nullptr);

    void show(const LevelsContents& levels);

Q_SIGNALS:
    void opened(const cooperage::Selection& partners);

private:
    void addBar(QGridLayout* grid, int row, const char* name, QLabel* word, ShareBar* bar, bool isNow);
    void addLevel(QGridLayout* grid, int row, depth::Level level);
    void ask(depth::Level level, bool isNow);

    struct Row {
        Chip* level;
        LinkButton* count;
        QLabel* change;
    };
    std::optional<LevelsContents> m_levels;
    QLabel* m_nowWord;
    QLabel* m_beforeWord;
    ShareBar* m_now;
    ShareBar* m_before;
    std::array<Row, 4> m_rows{};
};

} // namespace cooperage::ui
