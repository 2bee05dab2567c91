// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/records/survey.h"

namespace cooperage {

/// What a group is asked when the office brings no questions of its own, in Chinese as it stands on the forms and in
/// the answers. Multi-subject evaluation after 教职成〔2018〕1号, Art. 12: students, enterprises, teachers, college.
QStringList usualQuestions(Survey::Who who);

/// The scores that stand for very satisfied, satisfied, fair, dissatisfied, very dissatisfied, out of a full score.
std::vector<double> usualScores(double fullScore);

inline constexpr double kFullScore = 100; ///< of surveys that say nothing else

/// A form of a survey for one group, whatever it is written as.
struct SurveyForm {
    Survey survey;
    Survey::Who who = Survey::Who::Student;
    QString partner;      ///< that is judged; empty: whoever answers picks one of `partners`
    QStringList partners; ///< to pick from
    QStringList questions;
};

} // namespace cooperage
