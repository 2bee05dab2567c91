// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

#include "core/depth/indicator.h"

namespace cooperage::depth {

/// Every indicator of the index, in its order: the only list.
std::span<const Indicator* const> allIndicators();
/// The indicators, and behind them the side measures; a place in this list is how values and points are kept.
std::span<const Indicator* const> allMeasures();

int findPlace(std::string_view id); ///< -1 when there is none
int getPlace(std::string_view id);  ///< must exist
const Indicator& measureAt(int place);

} // namespace cooperage::depth
