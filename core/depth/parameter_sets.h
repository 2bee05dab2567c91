// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/parameters.h"
#include "core/figures/scope.h"
#include "core/store/store.h"

namespace cooperage::depth {

/// The file's own parameters, newest version first; the default is not among them.
std::vector<Parameters> parameterSets(const ReadStore& store);

/// What a term is judged by: of the sets that apply by its last day the newest version, else the default.
Parameters parametersOf(const ReadStore& store, const Scope& term);

/// Keeps changed parameters as a new version that applies from a day on (invalid: to all terms); those before stay as
/// they are. Inside Store::transact. Throws a Failure where Parameters::check() finds an error.
Parameters addParameterSet(Store& store, Parameters parameters, QDate appliesFrom = {});

} // namespace cooperage::depth
