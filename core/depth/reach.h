// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/indicator.h"
#include "core/depth/parameters.h"
#include "core/figures/scope.h"

namespace cooperage::depth {

/// The days that the records of one term are looked for in.
struct TermDays {
    Scope scope;    ///< a term
    QDate window;   ///< first day of the last three school years
    QDate twoTerms; ///< of the term before
    QDate year;     ///< of the school year
    QDate last() const { return scope.period.to; }
    /// The first day a record may reach back to; the last is always the term's.
    QDate first(Reach reach) const;
};

TermDays termDays(const ReadStore& store, const Scope& term, const Parameters& parameters);

/// The term itself; of a school or calendar year, its last term: depth is judged at the end of a term.
Scope depthTerm(const ReadStore& store, const TermKey& term);

/// Terms as one bit each.
using TermMask = quint64;
inline constexpr int kMostTerms = 64;

/// Which of some terms (oldest first) a record from `starts` to `ends` counts in; invalid days are open.
class ReachTable {
public:
    explicit ReachTable(std::span<const TermDays> terms);
    TermMask mask(Reach reach, QDate starts, QDate ends) const;

private:
    std::vector<qint64> m_lasts;
    std::array<std::vector<qint64>, 6> m_firsts; ///< by Reach
};

} // namespace cooperage::depth
