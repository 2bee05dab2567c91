// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/closing.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>

#include "core/base/clock.h"
#include "core/depth/kept_groups.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

constexpr int kTrend = 8;          ///< terms that are kept
constexpr double kDiffers = 0.005; ///< points; less is not seen in any number

std::optional<TermClosing> stored(const ReadStore& store, const TermKey& term)
{
    for (TermClosing& closing : store.all<TermClosing>())
        if (closing.term == term.toString())
            return std::move(closing);
    return std::nullopt;
}

/// As it was kept; the names are those of today, of partners that are gone those of then.
Assessment kept(const ReadStore& store, Scope scope, QDate closedOn, Id<Partner> partner)
{
    scope.period = sealedDays(store, scope.term).value_or(scope.period);
    std::vector<Snapshot> snaps = snapshots(store, scope.term, partner);
    std::sort(snaps.begin(), snaps.end(),
              [](const Snapshot& one, const Snapshot& other) { return one.partner < other.partner; });
    const Parameters parameters = snaps.empty() ? parametersOf(store, scope) : snaps.front().parameters;
    Assessment made{
        termDays(store, scope, parameters), parameters, std::vector<bool>(allMeasures().size()), {}, closedOn};
    for (Snapshot& one : snaps) {
        for (size_t place = 0; place < made.kept.size(); ++place)
            made.kept[place] = made.kept[place] || one.evidence.values[place].has_value();
        const auto warning = trendWarning(one.trend, parameters);
        const std::optional<Partner> known = store.find(one.partner);
        made.partners.push_back({one.partner, known ? known->name : one.name, std::move(one.evidence),
                                 std::move(one.score), std::move(one.trend), warning, std::move(one.records)});
    }
    return made;
}

/// From the records as they are, each term of the trend by its own parameters; of closed ones what was kept.
Assessment judgedNow(const ReadStore& store, const Scope& scope, AssessmentOptions options)
{
    options.parametersOf = [&](const Scope& term) { return parametersOf(store, term); };
    options.kept = keptStandings(store, options.partner);
    std::erase_if(options.kept, [&, sealed = sealedTerms(store)](const auto& of) {
        return of.first == scope.term || !sealed.contains(of.first);
    });
    return assess(store, scope.term, parametersOf(store, scope), options);
}

double weight(const Difference& difference)
{
    return std::abs(difference.pointsNow - difference.pointsThen);
}

} // namespace

ChangeSet closeTerm(Store& store, const TermKey& term, const QString& person, Progress& progress,
                    const OpenViolations& violations)
{
    const Scope scope = depthTerm(store, term);
    QJsonObject figures = sealFigures(store, scope, progress);
    progress.begin(text(QT_TRANSLATE_NOOP("depth", "Keeping the depth of cooperation")));
    const Assessment assessment =
        judgedNow(store, scope, {.terms = kTrend, .violations = violations, .records = KeepRecords::Yes});
    figures.insert(QStringLiteral("depth"), groupsJson(store, assessment));
    progress.check();
    return store.transact(Op::Edit, text(QT_TRANSLATE_NOOP("depth", "Close %1")).arg(scope.term.label()), [&] {
        TermClosing closing = stored(store, scope.term).value_or(TermClosing{});
        closing.term = scope.term.toString();
        closing.closedOn = clock::today();
        closing.closedBy = person;
        closing.reopenedOn = {};
        closing.reopenedWhy.clear();
        closing.figures = QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact));
        if (closing.id.isSet())
            store.update(closing);
        else
            store.insert(closing);
        keepSnapshots(store, assessment);
    });
}

ChangeSet reopenTerm(Store& store, const TermKey& term, const QString& why)
{
    return store.transact(Op::Edit, text(QT_TRANSLATE_NOOP("depth", "Reopen %1")).arg(term.label()), [&] {
        std::optional<TermClosing> closing = stored(store, depthTerm(store, term).term);
        if (!closing)
            return;
        closing->reopenedOn = clock::today();
        closing->reopenedWhy = why;
        store.update(*closing);
    });
}

Assessment judge(const ReadStore& store, const TermKey& term, const AssessmentOptions& options)
{
    const Scope scope = depthTerm(store, term);
    if (const std::optional<TermClosing> closing = findClosing(store, scope.term)) {
        Assessment assessment = kept(store, scope, closing->closedOn, options.partner);
        if (!options.partner.isSet() || !assessment.partners.empty())
            return assessment;
    }
    return judgedNow(store, scope, options);
}

Assessment against(const ReadStore& store, Assessment now, const TermKey& before)
{
    const Assessment then = judge(store, before, {.terms = 1});
    for (PartnerDepth& one : now.partners) {
        const TermScore last = one.trend.back();
        one.trend.clear();
        if (const PartnerDepth* other = then.find(one.partner); other && other->score.total > 0)
            one.trend.push_back({then.term.scope.term, other->score.total, other->score.level});
        one.trend.push_back(last);
    }
    return now;
}

std::vector<DepthCorrection> depthCorrections(const ReadStore& store, const TermKey& term,
                                              const std::optional<Parameters>& parameters, Id<Partner> partner)
{
    const Scope scope = depthTerm(store, term);
    std::vector<DepthCorrection> found;
    if (!findClosing(store, scope.term))
        return found;
    const std::vector<Snapshot> snaps = snapshots(store, scope.term, partner);
    if (snaps.empty())
        return found;
    const Assessment now = assess(store, scope.term, parameters.value_or(snaps.front().parameters),
                                  {.partner = partner, .records = KeepRecords::Yes});
    for (const Snapshot& then : snaps) {
        const PartnerDepth* today = now.find(then.partner);
        const Standing before{then.score.total, then.score.level};
        if (!today) {
            found.push_back({then.partner, then.name, before, {}, {}});
            continue;
        }
        if (then.score.level == today->score.level && std::abs(then.score.total - today->score.total) < kDiffers)
            continue;
        DepthCorrection& one = found.emplace_back(DepthCorrection{then.partner, today->name, before,
                                                                  Standing{today->score.total, today->score.level},
                                                                  differences(then, *today)});
        std::stable_sort(one.why.begin(), one.why.end(),
                         [](const Difference& a, const Difference& b) { return weight(a) > weight(b); });
    }
    const auto moved = [](const DepthCorrection& one) {
        return std::abs((one.now ? one.now->total : 0) - one.kept.total);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const DepthCorrection& a, const DepthCorrection& b) { return moved(a) > moved(b); });
    return found;
}

} // namespace cooperage::depth
