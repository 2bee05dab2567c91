// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "core/base/term.h"
#include "core/store/read_store.h"

namespace cooperage {

/// The terms a file knows of, newest first: from its first dated record to the term of today or of its last record that
/// has begun, at most `limit`. Recorded terms (third terms too) are among them.
std::vector<TermKey> termsOf(const ReadStore& store, int limit = 24);

/// The term a window opens on: the newest that has begun and in which anything was recorded; today's in an empty file.
TermKey suggestedTerm(const ReadStore& store);

} // namespace cooperage
