// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "core/figures/figure.h"

namespace cooperage {

/// Every figure there is, in the order of the report: the only list.
std::span<const Figure* const> allFigures();
const Figure* findFigure(QStringView id); ///< null when there is none
const Figure& getFigure(QStringView id);  ///< must exist

std::span<const Breakdown* const> allBreakdowns();
const Breakdown* findBreakdown(QStringView figure, QStringView name);
const Breakdown& getBreakdown(QStringView figure, QStringView name);

} // namespace cooperage
