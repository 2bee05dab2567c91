// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/reach.h"

namespace cooperage::depth {

/// Adds up one part of a measure, for all partners and terms at once.
class Tally {
public:
    Tally(Measure measure, size_t partners, std::span<const TermDays> terms);

    /// A row that tells `key` (of Distinct) or counts `amount`; `space` keeps the ids of different tables apart.
    void add(size_t partner, TermMask terms, int space, qint64 key, double amount, QDate starts, QDate ends);
    /// After all rows.
    void finish();
    /// Empty: a share of nothing.
    std::optional<double> value(size_t partner, size_t term) const;

private:
    struct Stretch {
        QDate from;
        QDate to;
    };
    struct Seen {
        quint64 key; ///< partner, space and key in one
        TermMask terms;
    };
    double unbrokenYears(const std::vector<Stretch>& stretches, const TermDays& term) const;
    size_t at(size_t partner, size_t term) const { return partner * m_terms.size() + term; }

    Measure m_measure;
    std::span<const TermDays> m_terms;
    std::vector<TermMask> m_small; ///< of small keys, by partner and key
    std::vector<Seen> m_seen;      ///< of all others, each as often as it was added
    std::vector<double> m_sums;
    std::vector<int> m_counts;
    std::vector<std::vector<Stretch>> m_stretches; ///< by partner
};

} // namespace cooperage::depth
