// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"
#include "core/records/survey_questions.h"

namespace cooperage {

/// A form to send out and import again: the ledger template of answers with a row a question, in which only the score
/// is open (and how many people it is the mean of).
SheetOut surveySheet(const SurveyForm& form);

/// The same as an .xlsx file; an existing one is replaced.
void writeSurveyForm(const SurveyForm& form, const QString& path, Progress& progress);

} // namespace cooperage
