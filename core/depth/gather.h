// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/reach.h"
#include "core/depth/score.h"

namespace cooperage::depth {

/// What the records say about partners in some terms.
struct Gathered {
    std::vector<Id<Partner>> partners;
    std::vector<bool> kept; ///< by place in allMeasures(): whether the office keeps such records at all
    /// By partner, then by term.
    std::vector<std::vector<Evidence>> evidence;
};

/// Reads each kind of record once, for all terms (oldest first, at most 64) and for all partners, or for the given one.
Gathered gather(const ReadStore& store, std::span<const TermDays> terms, const Parameters& parameters,
                Id<Partner> partner = {});

} // namespace cooperage::depth
