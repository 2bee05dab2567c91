// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/assess.h"

#include <algorithm>

namespace cooperage::depth {

namespace {

/// Terms in a row that are judged by the same parameters, so that their records are read at once; oldest first.
struct Stretch {
    Parameters parameters;
    std::vector<TermDays> terms;
    Gathered gathered{};
};

/// Oldest first; the term itself is the last of the last.
std::vector<Stretch> stretchesUpTo(const ReadStore& store, Scope term, const Parameters& parameters,
                                   const AssessmentOptions& options)
{
    std::vector<Stretch> stretches{{parameters, {termDays(store, term, parameters)}}};
    for (int count = 1; count < options.terms; ++count) {
        term = previousScope(store, term);
        if (Parameters own = options.parametersOf ? options.parametersOf(term) : parameters;
            own != stretches.back().parameters)
            stretches.push_back({std::move(own), {}});
        Stretch& stretch = stretches.back();
        stretch.terms.push_back(termDays(store, term, stretch.parameters));
    }
    std::reverse(stretches.begin(), stretches.end());
    for (Stretch& stretch : stretches)
        std::reverse(stretch.terms.begin(), stretch.terms.end());
    return stretches;
}

QHash<qint64, QString> namesOf(const ReadStore& store, Id<Partner> partner)
{
    if (partner.isSet())
        return {{partner.value, store.get(partner).name}};
    QHash<qint64, QString> names;
    db::Statement& query = store.connection().statement(QStringLiteral("SELECT id, name FROM partner"));
    while (query.step())
        names.insert(query.integer(0), query.text(1));
    query.reset();
    return names;
}

std::optional<Standing> findKept(const KeptStandings& kept, const TermKey& term, Id<Partner> partner)
{
    const auto of = kept.find(term);
    if (of == kept.end() || !of->second.contains(partner.value))
        return std::nullopt;
    return of->second.value(partner.value);
}

/// Of the partner in one place of what was gathered.
std::vector<TermScore> trendOf(const std::vector<Stretch>& stretches, size_t index, const KeptStandings& kept)
{
    const Id<Partner> partner = stretches.back().gathered.partners[index];
    const TermKey& last = stretches.back().terms.back().scope.term;
    std::vector<TermScore> trend;
    for (const Stretch& stretch : stretches)
        for (size_t place = 0; place < stretch.terms.size(); ++place) {
            const TermKey& term = stretch.terms[place].scope.term;
            const Standing found = findKept(kept, term, partner)
                                       .value_or(standing(stretch.gathered.evidence[index][place], stretch.parameters));
            if (!trend.empty() || found.total > 0 || term == last)
                trend.push_back({term, found.total, found.level});
        }
    return trend;
}

} // namespace

std::optional<TrendWarning> trendWarning(const std::vector<TermScore>& trend, const Parameters& parameters)
{
    std::vector<double> totals;
    for (const TermScore& one : trend)
        totals.push_back(one.total);
    return trendWarning(totals, parameters);
}

std::optional<double> PartnerDepth::change() const
{
    return trend.size() < 2 ? std::nullopt : std::optional(trend.back().total - trend[trend.size() - 2].total);
}

const PartnerDepth* Assessment::find(Id<Partner> partner) const
{
    const auto found = std::lower_bound(partners.begin(), partners.end(), partner,
                                        [](const PartnerDepth& one, Id<Partner> id) { return one.partner < id; });
    return found != partners.end() && found->partner == partner ? &*found : nullptr;
}

Assessment assess(const ReadStore& store, const TermKey& term, const Parameters& parameters,
                  const AssessmentOptions& options)
{
    std::vector<Stretch> stretches = stretchesUpTo(store, depthTerm(store, term), parameters, options);
    for (Stretch& one : stretches)
        one.gathered = gather(store, one.terms, one.parameters, options.partner,
                              &one == &stretches.back() ? options.records : KeepRecords::No);
    const QHash<qint64, QString> names = namesOf(store, options.partner);
    Gathered& gathered = stretches.back().gathered;
    Assessment made{stretches.back().terms.back(), parameters, std::move(gathered.kept), {}, {}};
    made.partners.reserve(gathered.partners.size());
    for (size_t index = 0; index < gathered.partners.size(); ++index) {
        PartnerDepth& one = made.partners.emplace_back();
        one.partner = gathered.partners[index];
        one.name = names.value(one.partner.value);
        std::vector<Evidence>& evidence = gathered.evidence[index];
        const auto violations = options.violations.find(one.partner.value);
        evidence.back().openViolations = violations == options.violations.end() ? 0 : violations->second;
        one.trend = trendOf(stretches, index, options.kept);
        one.warning = trendWarning(one.trend, parameters);
        one.evidence = std::move(evidence.back());
        one.score = score(one.evidence, parameters);
        if (!gathered.records.empty())
            one.records = std::move(gathered.records[index]);
    }
    return made;
}

} // namespace cooperage::depth
