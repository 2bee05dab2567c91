// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <vector>

#include "core/base/term.h"
#include "core/store/read_store.h"

namespace cooperage {

/// The terms a file knows of, newest first: from its first dated record to the term of today or of its last record that
/// has begun, at most `limit`. Recorded terms (third terms too) are among them.
std::vector<TermKey> termsOf(const ReadStore& store, int limit = 24);

/// The terms whose days the office has recorded.
std::vector<TermKey> recordedTerms(const ReadStore& store);

/// How many records begin on each day.
using Beginnings = std::map<QDate, qint64>;

/// The latest term on whose days a fair share of the records begin: a few that begin ahead, or a wrongly typed year,
/// do not make a term. The days are those recorded for the terms, else the usual ones. nullopt when there are no
/// records.
std::optional<TermKey> busyTerm(const ReadStore& store, const Beginnings& beginnings);

/// The term a window opens on: the one it was left with, unless nothing begins in that and something does in others;
/// else the busy one among the records that have begun; today's in an empty file.
TermKey suggestedTerm(const ReadStore& store, const std::optional<TermKey>& remembered = {});

} // namespace cooperage
