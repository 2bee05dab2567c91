// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/exchange/import_plan.h"

namespace cooperage::ui {

/// The term that imported ledgers speak of: the one named by the sheets with the most rows; when none names one, the
/// latest in which a fair share of their records begin. nullopt when nothing in them is dated.
std::optional<TermKey> termOf(const ReadStore& store, const ImportPlan& plan);

} // namespace cooperage::ui
