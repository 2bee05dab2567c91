// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partner_contents.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/program_language.h"
#include "core/depth/closing.h"
#include "core/figures/figures.h"
#include "core/records/all.h"
#include "core/store/references.h"
#include "core/store/selections.h"

namespace cooperage::ui {

namespace {

constexpr int kTrend = 8; ///< terms

std::vector<PartnerContents::Behind> behindAll(const ReadStore& store, const PartnerContents& contents)
{
    std::vector<PartnerContents::Behind> all;
    const depth::Assessment& assessment = contents.assessment;
    for (const depth::Indicator* indicator : depth::allIndicators()) {
        PartnerContents::Behind& behind = all.emplace_back();
        behind.parts =
            depth::recordsBehind(store, *indicator, contents.partner.id, assessment.term, assessment.parameters);
        for (const depth::RecordsBehind& part : behind.parts)
            behind.count += store.count({.type = part.selection.type, .within = part.selection});
    }
    return all;
}

std::vector<PartnerContents::Related> relatedTo(const ReadStore& store, const Partner& partner)
{
    const RecordType& type = recordType<Partner>();
    std::vector<PartnerContents::Related> related;
    for (const Reference& reference : referencesTo(store, type, partner.id.value)) {
        const bool named = std::any_of(related.begin(), related.end(), [&](const PartnerContents::Related& known) {
            return known.selection.type == reference.type;
        });
        if (named || reference.type == &type)
            continue;
        related.push_back({selectionPointingTo(*reference.type, reference.field, partner.id.value,
                                               QStringLiteral("%1 · %2").arg(reference.type->many(), partner.name)),
                           qint64(reference.ids.size())});
    }
    return related;
}

/// The rectifications that somebody has to see to, before all others.
void addOverdue(const ReadStore& store, Id<Partner> partner, const Scope& scope,
                std::vector<PartnerContents::Related>& related)
{
    const Selection overdue = getRecords(QStringLiteral("rectifications.overdue/partner=%1").arg(partner.value), scope);
    if (const qint64 count = store.count({.type = overdue.type, .within = overdue}); count > 0)
        related.insert(related.begin(), {overdue, count, figureLabel(getFigure(u"rectifications.overdue"))});
}

std::optional<Agreement> agreementOf(const ReadStore& store, Id<Partner> partner, Scope scope)
{
    const QDate day = std::clamp(clock::today(), scope.period.from, scope.period.to);
    scope.period = {day, day};
    const RecordType& type = recordType<Agreement>();
    const std::vector<Agreement> found = store.all<Agreement>(
        {.filters = {{.field = type.get("partner"), .test = Filter::Test::Equals, .value = Value(partner.value)}},
         .within = getRecords(QStringLiteral("agreements.in_force"), scope)});
    // Open-ended ones hold longest.
    const auto holdsLonger = [](const Agreement& one, const Agreement& other) {
        if (!one.endsOn.isValid() || !other.endsOn.isValid())
            return one.endsOn.isValid() && !other.endsOn.isValid();
        return one.endsOn < other.endsOn;
    };
    const auto longest = std::max_element(found.begin(), found.end(), holdsLonger);
    return longest == found.end() ? std::nullopt : std::optional(*longest);
}

} // namespace

std::optional<PartnerContents> loadPartner(const ReadStore& store, Id<Partner> id, const QString& term,
                                           Progress& progress)
{
    const std::optional<Partner> partner = store.find(id);
    if (!partner)
        return std::nullopt;
    const Scope scope = depth::depthTerm(store, findScope(store, term).term);
    const QString owner =
        partner->owner.isSet() ? store.title(recordType<Teacher>(), partner->owner.value) : partner->ownerAsWritten;
    PartnerContents contents{*partner, owner, depth::judge(store, scope.term, {.partner = id, .terms = kTrend})};
    progress.check();
    contents.behind = behindAll(store, contents);
    progress.check();
    contents.related = relatedTo(store, *partner);
    if (!contents.isJudged())
        contents.role = depth::roleOf(store, id, contents.assessment.term, Words(programLanguage()));
    addOverdue(store, id, scope, contents.related);
    contents.agreement = agreementOf(store, id, scope);
    return contents;
}

} // namespace cooperage::ui
