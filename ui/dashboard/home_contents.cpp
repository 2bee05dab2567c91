// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/home_contents.h"

#include <algorithm>
#include <map>

#include "core/base/assert.h"
#include "core/base/clock.h"
#include "core/base/program_language.h"
#include "core/model/value_text.h"
#include "core/records/all.h"
#include "core/store/one_moment.h"

namespace cooperage::ui {

namespace {

constexpr int kTerms = 6;
constexpr qint64 kTalks = 8;

bool holdsAnything(const ReadStore& store)
{
    for (const RecordType* type : {&recordType<Partner>(), &recordType<Student>(), &recordType<Teacher>()})
        if (store.count({.type = type}) > 0)
            return true;
    return false;
}

std::vector<Part> partsOf(const ReadStore& store, const char* figure, const char* by, const Scope& scope,
                          Before before = Before::Skip)
{
    const Words words(programLanguage());
    return parts(store, getBreakdown(QString::fromLatin1(figure), QString::fromLatin1(by)), scope, words, before);
}

std::vector<HomeContents::Expiring> expiring(const ReadStore& store, const Scope& onDay)
{
    const RecordType& type = recordType<Agreement>();
    const Query query{.type = &type,
                      .sorts = {{type.get("ends_on")}},
                      .within = getRecords(QStringLiteral("agreements.expiring_within_90_days"), onDay)};
    std::map<qint64, double> interns;
    for (const Part& part : partsOf(store, "placements.students", "partner", onDay))
        interns[part.key.integer()] = part.value;
    std::vector<HomeContents::Expiring> found;
    for (const Agreement& agreement : store.all<Agreement>(query))
        found.push_back({agreement.id.value, store.title(recordType<Partner>(), agreement.partner.value),
                         recordText(choicesOf(agreement.kind)[size_t(agreement.kind)].label), agreement.endsOn,
                         qint64(interns[agreement.partner.value])});
    return found;
}

std::vector<HomeContents::Talk> talks(const ReadStore& store, const Scope& scope)
{
    const RecordType& type = recordType<Communication>();
    const Query query{.type = &type,
                      .sorts = {{type.get("held_on"), true}},
                      .within = getRecords(QStringLiteral("communications.in_term"), scope),
                      .limit = kTalks};
    std::vector<HomeContents::Talk> found;
    for (const Communication& talk : store.all<Communication>(query))
        found.push_back({talk.id.value, talk.heldOn, store.title(recordType<Partner>(), talk.partner.value),
                         recordText(choicesOf(talk.kind)[size_t(talk.kind)].label), talk.topic});
    return found;
}

QString levelOf(const ReadStore& store, const Value& certificate)
{
    const std::optional<Row> row = store.find(recordType<Certificate>(), certificate.integer());
    const std::optional<Certificate::Level> level = row ? fromRow<Certificate>(*row).level : std::nullopt;
    return level ? recordText(choicesOf(*level)[size_t(*level)].label) : QString();
}

std::vector<HomeContents::Exam> exams(const ReadStore& store, const Scope& scope)
{
    const std::vector<Part> passed = partsOf(store, "certificates.passed", "certificate", scope);
    std::vector<HomeContents::Exam> found;
    for (const Part& sat : partsOf(store, "certificates.sat", "certificate", scope)) {
        const auto same =
            std::find_if(passed.begin(), passed.end(), [&](const Part& part) { return part.key == sat.key; });
        found.push_back(
            {sat.id, sat.label, levelOf(store, sat.key), sat.value, same == passed.end() ? 0 : same->value});
    }
    return found;
}

} // namespace

const FigureValue& HomeContents::figure(const char* id) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const FigureValue& value) {
        return QLatin1StringView(value.figure->id) == QLatin1StringView(id);
    });
    COOPERAGE_ASSERT(found != figures.end());
    return *found;
}

Scope HomeContents::onDay() const
{
    Scope narrowed = scope;
    narrowed.period = {day, day};
    return narrowed;
}

HomeContents loadHome(const ReadStore& store, const QString& term, Progress& progress, Id<Department> department)
{
    const OneMoment moment(store);
    const QDate today = clock::today();
    HomeContents home{.scope = findScope(store, findScope(store, term).term, department), .today = today, .day = today};
    home.day = std::clamp(today, home.scope.period.from, home.scope.period.to);
    home.hasRecords = holdsAnything(store);
    if (!home.hasRecords)
        return home;
    home.figures = figures(store, home.scope);
    progress.check();
    home.trend = trend(store, home.scope, kTerms);
    progress.check();
    home.placementsByPartner = partsOf(store, "placements.in_term", "partner", home.scope);
    home.placementsByDepartment = partsOf(store, "placements.in_term", "department", home.scope);
    home.agreementsByKind = partsOf(store, "agreements.in_force", "kind", home.scope, Before::Count);
    home.contributionsByKind = partsOf(store, "contributions.in_term_yuan", "kind", home.scope);
    progress.check();
    home.expiring = expiring(store, home.onDay());
    home.talks = talks(store, home.scope);
    home.exams = exams(store, home.scope);
    return home;
}

} // namespace cooperage::ui
