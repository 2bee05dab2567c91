// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/term.h"
#include "core/records/survey_questions.h"
#include "core/report/block.h"
#include "core/store/read_store.h"

namespace cooperage::report {

/// The form of a survey as a sheet to print and fill in by hand: a row a question, a box a score.
Document makeSurveyForm(const ReadStore& store, const SurveyForm& form, const Words& words);

/// What came of a survey: the means by question, and by group and term up to its own. A number opens
/// by its surveyFigure().
Document makeSurveyResults(const ReadStore& store, Id<Survey> survey, const Words& words);

/// The means by group and term, as a part of a report; a sentence where nobody was asked.
Blocks satisfactionBlocks(const ReadStore& store, const TermKey& term, const Words& words);

} // namespace cooperage::report
