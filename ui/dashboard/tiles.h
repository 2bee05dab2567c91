// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/dashboard/figure_tile.h"
#include "ui/dashboard/home_contents.h"

namespace cooperage::ui {

class Navigator;

/// The row of six numbers on top of the home page.
class Tiles final : public QWidget {
    Q_OBJECT
public:
    explicit Tiles(Navigator& navigator, QWidget* parent = nullptr);

    void show(const HomeContents& home);

private:
    std::vector<FigureTile*> m_tiles;
    std::optional<Scope> m_scope; ///< of what is shown; none before the first reading
};

} // namespace cooperage::ui
