// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figures/figure_sql.h"
#include "core/figures/scope.h"

/// A scope as the SQL of figures takes it.
namespace cooperage::counting {

sql::Of ofScope(const Scope& scope);
/// :S, :E, :N, :E90 and, of a department, :D.
std::vector<std::pair<QString, Value>> bindings(const Scope& scope);
/// The records behind a figure, or behind the part of it that `key` chooses; `label` says which they are.
Selection selection(const Figure& figure, const Scope& scope, const QString& key, const QString& label);

} // namespace cooperage::counting
