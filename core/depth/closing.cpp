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

/// As it was kept; the names are those of today.
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
        made.partners.push_back({one.partner, store.title(recordType<Partner>(), one.partner.value),
                                 std::move(one.evidence), std::move(one.score), std::move(one.trend), warning,
                                 std::move(one.records)});
    }
    return made;
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
    const Assessment assessment = assess(store, scope.term, parametersOf(store, scope),
                                         {.terms = kTrend, .violations = violations, .records = KeepRecords::Yes});
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
    return assess(store, scope.term, parametersOf(store, scope), options);
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
        if (!today ||
            (then.score.level == today->score.level && std::abs(then.score.total - today->score.total) < kDiffers))
            continue;
        DepthCorrection& one = found.emplace_back(DepthCorrection{then.partner,
                                                                  today->name,
                                                                  {then.score.total, then.score.level},
                                                                  {today->score.total, today->score.level},
                                                                  differences(then, *today)});
        std::stable_sort(one.why.begin(), one.why.end(),
                         [](const Difference& a, const Difference& b) { return weight(a) > weight(b); });
    }
    std::stable_sort(found.begin(), found.end(), [](const DepthCorrection& a, const DepthCorrection& b) {
        return std::abs(a.now.total - a.kept.total) > std::abs(b.now.total - b.kept.total);
    });
    return found;
}

} // namespace cooperage::depth
