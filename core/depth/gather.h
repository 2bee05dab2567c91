// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/reach.h"
#include "core/depth/score.h"

namespace cooperage::depth {

/// The ids of the records behind each measure, by its place and the table they are in.
using RecordIds = std::vector<std::map<const RecordType*, std::vector<qint64>>>;

/// What the records say about partners in some terms.
struct Gathered {
    std::vector<Id<Partner>> partners;
    std::vector<bool> kept; ///< by place in allMeasures(): whether the office keeps such records at all
    /// By partner, then by term.
    std::vector<std::vector<Evidence>> evidence;
    std::vector<RecordIds> records; ///< by partner, of the last term, where asked for; each id once, in order
};

enum class KeepRecords { No, Yes };

/// Reads each kind of record once, for all terms (oldest first, at most 64) and for all partners that
/// have a level (isJudged), or for the given one.
Gathered gather(const ReadStore& store, std::span<const TermDays> terms, const Parameters& parameters,
                Id<Partner> partner = {}, KeepRecords records = KeepRecords::No);

} // namespace cooperage::depth
