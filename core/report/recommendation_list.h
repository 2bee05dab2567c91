// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/figures/scope.h"
#include "core/report/block.h"

namespace cooperage::report {

/// Which partners to end, watch, renew and deepen, with the reasons, as a part of a report.
Blocks recommendationBlocks(const ReadStore& store, const TermKey& term, const Words& words);

/// The same as a list of its own. A year is judged at its last term.
Document makeRecommendationList(const ReadStore& store, const TermKey& term, const Words& words);

} // namespace cooperage::report
