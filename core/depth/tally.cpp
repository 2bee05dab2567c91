// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/tally.h"

#include <algorithm>
#include <bit>

namespace cooperage::depth {

namespace {

constexpr int kSpaceBits = 5;
constexpr int kKeyBits = 36;
/// Numbers of forms and the like come with every row: they have a place of their own.
constexpr int kSmallKeys = 32;

quint64 packed(size_t partner, int space, qint64 key)
{
    return (quint64(partner) << (kSpaceBits + kKeyBits)) | (quint64(key) << kSpaceBits) | quint64(space);
}

template <class Visit>
void eachTerm(TermMask terms, Visit visit)
{
    for (; terms; terms &= terms - 1)
        visit(size_t(std::countr_zero(terms)));
}

} // namespace

Tally::Tally(Measure measure, size_t partners, std::span<const TermDays> terms)
    : m_measure(measure), m_terms(terms), m_sums(partners * terms.size()), m_counts(partners * terms.size())
{
    if (measure == Measure::Distinct)
        m_small.resize(partners * kSmallKeys);
    if (measure == Measure::UnbrokenYears)
        m_stretches.resize(partners);
}

void Tally::add(size_t partner, TermMask terms, int space, qint64 key, double amount, QDate starts, QDate ends)
{
    switch (m_measure) {
    case Measure::Distinct:
        if (space == 0 && key >= 0 && key < kSmallKeys)
            m_small[partner * kSmallKeys + size_t(key)] |= terms;
        else
            m_seen.push_back({packed(partner, space, key), terms});
        return;
    case Measure::UnbrokenYears:
        m_stretches[partner].push_back({starts, ends});
        return;
    case Measure::Highest:
        eachTerm(terms, [&](size_t term) { m_sums[at(partner, term)] = std::max(m_sums[at(partner, term)], amount); });
        return;
    default:
        eachTerm(terms, [&](size_t term) {
            m_sums[at(partner, term)] += amount;
            ++m_counts[at(partner, term)];
        });
    }
}

void Tally::finish()
{
    for (size_t place = 0; place < m_small.size(); ++place)
        eachTerm(m_small[place], [&](size_t term) { m_sums[at(place / kSmallKeys, term)] += 1; });
    std::sort(m_seen.begin(), m_seen.end(), [](const Seen& one, const Seen& other) { return one.key < other.key; });
    for (auto seen = m_seen.begin(); seen != m_seen.end();) {
        Seen whole{seen->key, 0};
        for (; seen != m_seen.end() && seen->key == whole.key; ++seen)
            whole.terms |= seen->terms;
        eachTerm(whole.terms,
                 [&](size_t term) { m_sums[at(size_t(whole.key >> (kSpaceBits + kKeyBits)), term)] += 1; });
    }
    for (size_t partner = 0; partner < m_stretches.size(); ++partner)
        for (size_t term = 0; term < m_terms.size(); ++term)
            m_sums[at(partner, term)] = unbrokenYears(m_stretches[partner], m_terms[term]);
}

std::optional<double> Tally::value(size_t partner, size_t term) const
{
    const double sum = m_sums[at(partner, term)];
    if (m_measure != Measure::Share && m_measure != Measure::Mean)
        return sum;
    const int count = m_counts[at(partner, term)];
    if (m_measure == Measure::Share && !count)
        return std::nullopt;
    return count ? sum / count : 0;
}

double Tally::unbrokenYears(const std::vector<Stretch>& stretches, const TermDays& term) const
{
    int years = 0;
    for (Period year{term.year, term.last()};; ++years) {
        const bool held = std::any_of(stretches.begin(), stretches.end(), [&](const Stretch& one) {
            return year.overlaps({one.from, one.to});
        });
        // An agreement without a beginning would hold for ever.
        if (!held || years >= 100)
            return years;
        year = {year.from.addYears(-1), year.from.addDays(-1)};
    }
}

} // namespace cooperage::depth
