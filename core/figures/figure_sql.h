// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "core/figures/figure.h"

/// The SQL of figures, put together from their conditions. Nothing outside core/figures sees it.
namespace cooperage::counting::sql {

enum class Of { College, Department };

/// Whether a row `t` of the group counts for any of its figures.
QString inGroup(const FigureGroup& group, Of of);
/// Whether a row of the group counts for this figure, the conditions of `Figure::of` included.
QString chosen(const Figure& figure, Of of);
/// The figure as a column of its group's scan.
QString column(const Figure& figure, Of of);
/// One scan for several figures of a group: a column each.
QString scan(const FigureGroup& group, const std::vector<const Figure*>& figures, Of of);
/// The ids of the records behind the figure, or behind one part of it when `key` holds a condition.
QString ids(const Figure& figure, Of of, const QString& key = {});
/// Parts of the figure: key and value.
QString parts(const Figure& figure, const Breakdown& breakdown, Of of);

} // namespace cooperage::counting::sql
