// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/assess.h"

#include <algorithm>

namespace cooperage::depth {

namespace {

/// Oldest first; the term itself last.
std::vector<TermDays> termsUpTo(const ReadStore& store, const Scope& term, const Parameters& parameters, int count)
{
    std::vector<TermDays> terms{termDays(store, term, parameters)};
    while (int(terms.size()) < count)
        terms.push_back(termDays(store, previousScope(store, terms.back().scope), parameters));
    std::reverse(terms.begin(), terms.end());
    return terms;
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

std::vector<TermScore> trendOf(std::span<const TermDays> terms, const std::vector<Evidence>& evidence,
                               const Parameters& parameters)
{
    std::vector<TermScore> trend;
    for (size_t term = 0; term < terms.size(); ++term) {
        const Standing found = standing(evidence[term], parameters);
        if (!trend.empty() || found.total > 0 || term + 1 == terms.size())
            trend.push_back({terms[term].scope.term, found.total, found.level});
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
    const std::vector<TermDays> terms = termsUpTo(store, depthTerm(store, term), parameters, options.terms);
    Gathered gathered = gather(store, terms, parameters, options.partner, options.records);
    const QHash<qint64, QString> names = namesOf(store, options.partner);
    Assessment made{terms.back(), parameters, std::move(gathered.kept), {}, {}};
    made.partners.reserve(gathered.partners.size());
    for (size_t index = 0; index < gathered.partners.size(); ++index) {
        PartnerDepth& one = made.partners.emplace_back();
        one.partner = gathered.partners[index];
        one.name = names.value(one.partner.value);
        std::vector<Evidence>& evidence = gathered.evidence[index];
        const auto violations = options.violations.find(one.partner.value);
        evidence.back().openViolations = violations == options.violations.end() ? 0 : violations->second;
        one.trend = trendOf(terms, evidence, parameters);
        one.warning = trendWarning(one.trend, parameters);
        one.evidence = std::move(evidence.back());
        one.score = score(one.evidence, parameters);
        if (!gathered.records.empty())
            one.records = std::move(gathered.records[index]);
    }
    return made;
}

} // namespace cooperage::depth
