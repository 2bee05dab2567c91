// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/survey_scores.h"

#include <QSet>

#include "core/base/words.h"
#include "core/figures/breakdown.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

const QString kFigure = QStringLiteral("survey:");
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

/// What was asked in the survey so far, in that order. A single total (总体满意度) is no questionnaire.
QStringList questionsOf(const ReadStore& store, Id<Survey> survey, Survey::Who who)
{
    db::Statement& query = store.connection().statement(QStringLiteral(
        "SELECT what FROM survey_answer WHERE survey = :survey AND who = :who GROUP BY what ORDER BY min(id)"));
    query.bind(QStringLiteral(":survey"), Value(survey.value));
    query.bind(QStringLiteral(":who"), Value(QString::fromLatin1(choicesOf(who)[size_t(who)].token)));
    QStringList asked;
    while (query.step())
        asked << query.text(0);
    query.reset();
    return asked.size() < 2 ? usualQuestions(who) : asked;
}

QStringList partnersToJudge(const ReadStore& store, const QString& term)
{
    QSet<qint64> busy;
    if (const std::optional<TermKey> key = TermKey::parse(term); key && findPeriod(store, *key))
        for (const char16_t* figure : {u"placements.in_term", u"order_classes.running"})
            for (const Part& part : parts(store, getBreakdown(figure, u"partner"), findScope(store, *key),
                                          Words(Words::Language::Chinese), Before::Skip, Basis::Records))
                if (part.key.isInteger())
                    busy.insert(part.key.integer());
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
    std::vector<SurveyScore> scores = read(query);
    for (SurveyScore& one : scores)
        one.survey = survey;
    return scores;
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

Selection surveyAnswers(const SurveyScore& of)
{
    const QString group = recordText(choicesOf(of.who)[size_t(of.who)].label);
    Selection made{QStringLiteral("SELECT id FROM survey_answer WHERE who = :who"),
                   {{QStringLiteral(":who"), Value(QString::fromLatin1(token(of.who)))}},
                   &recordType<SurveyAnswer>(),
                   group + QStringLiteral(" · ") + (of.question.isEmpty() ? of.term : of.question)};
    const auto narrow = [&made](const char* field, const Value& value) {
        const QString name = QLatin1Char(':') + QLatin1StringView(field);
        made.sql += QStringLiteral(" AND %1 = %2").arg(QLatin1StringView(field), name);
        made.bindings.emplace_back(name, value);
    };
    if (of.survey.isSet())
        narrow("survey", Value(of.survey.value));
    else
        narrow("term", Value(of.term));
    if (!of.question.isEmpty())
        narrow("what", Value(of.question));
    return made;
}

QString surveyFigure(const SurveyScore& score)
{
    QStringList parts{QString::fromLatin1(token(score.who)), score.term};
    if (score.survey.isSet())
        parts << QString::number(score.survey.value) << score.question;
    return kFigure + parts.join(QLatin1Char('/'));
}

std::optional<Selection> findSurveyAnswers(const QString& figure)
{
    const QString id = figure.mid(kFigure.size());
    if (!figure.startsWith(kFigure) || id.count(QLatin1Char('/')) == 0)
        return std::nullopt;
    SurveyScore score;
    score.who = whoOf(id.section(QLatin1Char('/'), 0, 0));
    score.term = id.section(QLatin1Char('/'), 1, 1);
    score.survey = Id<Survey>{id.section(QLatin1Char('/'), 2, 2).toLongLong()};
    score.question = id.section(QLatin1Char('/'), 3);
    return surveyAnswers(score);
}

} // namespace cooperage
