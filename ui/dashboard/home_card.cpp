// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/home_card.h"

#include "ui/open_figure.h"

namespace cooperage::ui {

void HomeCard::open(const QString& figure, const Scope& scope) const
{
    openFigure(navigator(), figure, scope);
}

} // namespace cooperage::ui
