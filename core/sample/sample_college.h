// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/progress.h"
#include "core/base/term.h"
#include "core/store/store.h"

namespace cooperage {

/// How large a sample college is to be. Equal options give equal records.
struct SampleOptions {
    int partners = 60;
    int placements = 600; ///< over all terms
    int terms = 4;        ///< the last one and those before it
    quint64 seed = 1;
    std::optional<TermKey> lastTerm{}; ///< not set: the one that holds today
};

/// Fills an empty file with an invented college, as one step: its partners, people and several terms of cooperation,
/// with the faults that real ledgers have (no insurance, interns under an expired agreement). Nobody in it exists:
/// there are no citizen numbers, credit codes and telephone numbers are made up. The step marks the file as a sample
/// (isSample).
void makeSampleCollege(Store& store, const SampleOptions& options, Progress& progress);

} // namespace cooperage
