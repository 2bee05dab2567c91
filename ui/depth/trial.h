// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/next_steps.h"

/// Trying out what would lift a partner (试算): nothing here touches the file.
namespace cooperage::ui {

/// One more step of every indicator that misses points, the most worth first.
std::vector<depth::NextStep> trialSteps(const depth::Evidence& evidence, const depth::Parameters& parameters);

/// "Courses developed together: 1 courses more".
QString trialText(const depth::NextStep& step);

/// The step as something promised in an agreement, due on this day (invalid: open).
Commitment commitmentOf(const depth::NextStep& step, Id<Agreement> agreement, QDate dueOn);

} // namespace cooperage::ui
