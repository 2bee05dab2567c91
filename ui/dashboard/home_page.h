// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/dashboard/home_card.h"
#include "ui/shell/page.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace cooperage::ui {

class EmptyState;
class PageHeader;
class Tiles;

/// The term at a glance: six numbers, and cards with what stands behind them. Every number opens its records.
class HomePage final : public Page {
    Q_OBJECT

public:
    explicit HomePage(const PageContext& context, QWidget* parent = nullptr);
    ~HomePage() override;

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;

private:
    void makeGrid();
    EmptyState* makeEmptyState();
    void addCard(QGridLayout* grid, int row, int column, int span, std::unique_ptr<HomeCard> card);
    void present(const HomeContents& home);
    QString sentence(const HomeContents& home) const;

    PageHeader* m_header;
    QStackedWidget* m_stack;
    Tiles* m_tiles = nullptr;
    std::vector<std::unique_ptr<HomeCard>> m_cards;
};

} // namespace cooperage::ui
