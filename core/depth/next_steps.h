// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/score.h"

namespace cooperage::depth {

/// So much more of one indicator.
struct NextStep {
    int place = 0;      ///< of the indicator
    double more = 0;    ///< added to its value, in its unit
    double becomes = 0; ///< the value then
    double gain = 0;    ///< points that this step brings by itself
    bool isKept = true; ///< false: no records say how much there is already
};

/// What would lift a partner, found by search: no step can be left out, none can be smaller.
struct NextSteps {
    Level level = Level::Shallow; ///< reached by all steps together
    double total = 0;             ///< points then
    double effort = 0;            ///< the steps as shares of their targets, added up
    std::vector<NextStep> steps;  ///< the one with the largest gain first
};

/// The smallest ways one level up: the fewest indicators, and of those the least effort first, each led by another
/// indicator. Empty where the level is the highest already or only mending a violation helps. Years and forms cannot be
/// set out to do, and are not counted on.
std::vector<NextSteps> nextSteps(const Evidence& evidence, const Parameters& parameters, size_t most = 3);

/// The evidence with the steps done.
Evidence withSteps(Evidence evidence, const std::vector<NextStep>& steps);

/// "2 courses, 4 person-months"; of what is not kept, that it should be written down first.
QString stepText(const NextStep& step);

} // namespace cooperage::depth
