// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figures.h"

namespace cooperage {

/// One part of a figure: a bar of a chart, a cell of a table.
struct Part {
    QString id; ///< opens its records with findRecords(): "agreements.in_force/kind=strategic"
    Value key;  ///< a choice's token, an id, or Null where the rows say nothing
    QString label;
    double value = 0;
    std::optional<double> before; ///< empty for totals of the file
};

enum class Before { Skip, Count };

/// The parts of a figure, the largest first, those without a key last. With Before::Count there are parts of value 0
/// too, whose records are all of the scope before.
std::vector<Part> parts(const ReadStore& store, const Breakdown& breakdown, const Scope& scope, const Words& words,
                        Before before = Before::Skip, Basis basis = Basis::Reported);

/// The records behind one part; nullopt for an id that names none.
std::optional<Selection> findPart(const QString& id, const Scope& scope);

} // namespace cooperage
