// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/survey_answer.h"
#include "core/records/survey_questions.h"
#include "core/store/read_store.h"

namespace cooperage {

struct Partner;

/// The mean of some answers of one group, out of 100 whatever the survey's full score: each answer counts as often as
/// people gave it, once where nobody said.
struct SurveyScore {
    QString term;
    SurveyAnswer::Who who = SurveyAnswer::Who::Student;
    QString question; ///< empty: over all of them
    double mean = 0;
    int answers = 0;
    int people = 0;      ///< 0: nobody said how many
    Id<Survey> survey{}; ///< not set: of all surveys of the term
};

/// Of each group and term, oldest first, at most that many terms up to the last one.
std::vector<SurveyScore> surveyScores(const ReadStore& store, const QString& lastTerm, int terms = 6);
/// Of each group and question of one survey.
std::vector<SurveyScore> questionScores(const ReadStore& store, Id<Survey> survey);
/// A form of a survey: what the group was asked in it already in that order, else the usual questions; without a
/// partner, those with interns or an order class in the survey's term to pick from, else all.
SurveyForm surveyForm(const ReadStore& store, Id<Survey> survey, Survey::Who who, Id<Partner> partner = {});

/// The answers behind a mean: of a question of one survey, or of all questions and surveys of the group's term.
Selection surveyAnswers(const SurveyScore& of);
/// A mean as a report calls it, to find the answers behind it again.
QString surveyFigure(const SurveyScore& score);
std::optional<Selection> findSurveyAnswers(const QString& figure); ///< nullopt: it is no mean of a survey

} // namespace cooperage
