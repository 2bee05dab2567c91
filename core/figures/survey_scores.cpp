// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/survey_scores.h"

#include <QSet>

#include "core/base/words.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

const QString kMean =
    QStringLiteral("sum(t.score * 100.0 / coalesce(nullif(s.full_score, 0), 100) * coalesce(nullif(t.people, 0), 1)) / "
                   "sum(coalesce(nullif(t.people, 0), 1)), count(*), coalesce(sum(t.people), 0) "
                   "FROM survey_answer t LEFT JOIN survey s ON s.id = t.survey");

const char* token(SurveyAnswer::Who who)
{
    return choicesOf(who)[size_t(who)].token;
}

SurveyAnswer::Who whoOf(const QString& written)
{
    const std::span<const Choice> choices = choicesOf(SurveyAnswer::Who{});
    for (size_t at = 0; at < choices.size(); ++at)
        if (written == QLatin1StringView(choices[at].token))
            return static_cast<SurveyAnswer::Who>(at);
    return SurveyAnswer::Who::Student;
}

/// Columns of the query: term, who, question, mean, answers, people.
std::vector<SurveyScore> read(db::Statement& query)
{
    std::vector<SurveyScore> scores;
    while (query.step())
        scores.push_back({query.text(0), whoOf(query.text(1)), query.text(2), query.real(3), int(query.integer(4)),
                          int(query.integer(5))});
    query.reset();
    return scores;
}

QStringList questionsOf(const ReadStore& store, Id<Survey> survey, Survey::Who who)
{
    QStringList asked;
    const RecordType& type = recordType<SurveyAnswer>();
    Query query{.type = &type, .sorts = {{type.get("what")}}};
    query.filters = {
        {type.get("survey"), Filter::Test::Equals, Value(survey.value)},
        {type.get("who"), Filter::Test::Equals, Value(QString::fromLatin1(choicesOf(who)[size_t(who)].token))}};
    for (const SurveyAnswer& answer : store.all<SurveyAnswer>(query))
        if (!asked.contains(answer.what))
            asked << answer.what;
    return asked.isEmpty() ? usualQuestions(who) : asked;
}

QStringList partnersToJudge(const ReadStore& store, const QString& term)
{
    QSet<qint64> busy;
    if (const std::optional<TermKey> key = TermKey::parse(term)) {
        const Period days = key->defaultPeriod();
        for (const OrderClass& one : store.all<OrderClass>())
            if (one.startedOn <= days.to && (!one.endedOn.isValid() || one.endedOn >= days.from))
                busy.insert(one.partner.value);
        const RecordType& type = recordType<Placement>();
        Query during{.type = &type};
        during.filters = {{type.get("starts_on"), Filter::Test::AtMost, Value(days.to)},
                          {type.get("ends_on"), Filter::Test::AtLeast, Value(days.from)}};
        for (const Placement& one : store.all<Placement>(during))
            busy.insert(one.partner.value);
    }
    QStringList names;
    const RecordType& type = recordType<Partner>();
    for (const Partner& partner : store.all<Partner>({.type = &type, .sorts = {{type.get("name")}}}))
        if (busy.isEmpty() || busy.contains(partner.id.value))
            names << partner.name;
    return names;
}

} // namespace

std::vector<SurveyScore> surveyScores(const ReadStore& store, const QString& lastTerm, int terms)
{
    db::Statement& query = store.connection().statement(
        QStringLiteral("SELECT t.term, t.who, '', %1 WHERE t.term IN (SELECT DISTINCT term FROM survey_answer WHERE "
                       "term <= :last ORDER BY term DESC LIMIT :terms) GROUP BY t.term, t.who ORDER BY t.term, t.who")
            .arg(kMean));
    query.bind(QStringLiteral(":last"), Value(lastTerm));
    query.bind(QStringLiteral(":terms"), Value(qint64(terms)));
    return read(query);
}

std::vector<SurveyScore> questionScores(const ReadStore& store, Id<Survey> survey)
{
    db::Statement& query = store.connection().statement(
        QStringLiteral("SELECT min(t.term), t.who, t.what, %1 WHERE t.survey = :survey GROUP BY t.who, t.what "
                       "ORDER BY min(t.id)")
            .arg(kMean));
    query.bind(QStringLiteral(":survey"), Value(survey.value));
    return read(query);
}

SurveyForm surveyForm(const ReadStore& store, Id<Survey> survey, Survey::Who who, Id<Partner> partner)
{
    SurveyForm form{store.get(survey), who, {}, {}, questionsOf(store, survey, who)};
    if (partner.isSet())
        form.partner = store.get(partner).name;
    else
        form.partners = partnersToJudge(store, form.survey.term);
    return form;
}

Selection surveyAnswers(SurveyAnswer::Who who, const QString& term, Id<Survey> survey)
{
    Selection made{
        QStringLiteral("SELECT id FROM survey_answer WHERE who = :who AND term = :term"),
        {{QStringLiteral(":who"), Value(QString::fromLatin1(token(who)))}, {QStringLiteral(":term"), Value(term)}},
        &recordType<SurveyAnswer>(),
        recordText(choicesOf(who)[size_t(who)].label) + QStringLiteral(" · ") + term};
    if (survey.isSet()) {
        made.sql += QStringLiteral(" AND survey = :survey");
        made.bindings.emplace_back(QStringLiteral(":survey"), Value(survey.value));
    }
    return made;
}

} // namespace cooperage
