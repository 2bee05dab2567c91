// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/reach.h"

#include <algorithm>

#include "core/base/assert.h"

namespace cooperage::depth {

QDate TermDays::first(Reach reach) const
{
    switch (reach) {
    case Reach::Window:
        return window;
    case Reach::TwoTerms:
        return twoTerms;
    case Reach::Term:
        return scope.period.from;
    case Reach::Year:
        return year;
    case Reach::LastDay:
        return last();
    case Reach::EverBefore:
        break;
    }
    return {};
}

TermDays termDays(const ReadStore& store, const Scope& term, const Parameters& parameters)
{
    const int years = int(parameters.number(Number::WindowYears));
    return {term, term.period.to.addYears(-years).addDays(1), previousScope(store, term).period.from,
            findPeriod(store, term.term.year())->from};
}

Scope depthTerm(const ReadStore& store, const TermKey& term)
{
    if (term.isTerm())
        return findScope(store, term);
    if (term.kind() == TermKey::Kind::CalendarYear)
        return findScope(store, TermKey::at(term.defaultPeriod().to));
    const Scope second = findScope(store, TermKey::term(term.firstYear(), 2));
    const TermKey third = TermKey::term(term.firstYear(), 3);
    const std::optional<Period> summer = findPeriod(store, third);
    return summer && summer->to > second.period.to ? findScope(store, third) : second;
}

ReachTable::ReachTable(std::span<const TermDays> terms)
{
    COOPERAGE_ASSERT(terms.size() <= size_t(kMostTerms));
    for (const TermDays& term : terms) {
        m_lasts.push_back(term.last().toJulianDay());
        for (size_t reach = 0; reach < m_firsts.size(); ++reach) {
            const QDate first = term.first(static_cast<Reach>(reach));
            m_firsts[reach].push_back(first.isValid() ? first.toJulianDay() : 0);
        }
    }
}

TermMask ReachTable::mask(Reach reach, QDate starts, QDate ends) const
{
    const std::vector<qint64>& firsts = m_firsts[static_cast<size_t>(reach)];
    const auto from =
        starts.isValid() ? std::lower_bound(m_lasts.begin(), m_lasts.end(), starts.toJulianDay()) - m_lasts.begin() : 0;
    const auto to = ends.isValid() ? std::upper_bound(firsts.begin(), firsts.end(), ends.toJulianDay()) - firsts.begin()
                                   : std::ptrdiff_t(firsts.size());
    if (from >= to)
        return 0;
    const TermMask below = to >= kMostTerms ? ~TermMask(0) : (TermMask(1) << to) - 1;
    return below & ~((TermMask(1) << from) - 1);
}

} // namespace cooperage::depth
