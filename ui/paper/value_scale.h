// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"

namespace cooperage::paper {

/// A round scale for the values of a chart: from 0 in at most five steps.
struct ValueScale {
    double step = 1;
    int steps = 1;
    int decimals = 0; ///< of the numbers at the axis

    double top() const { return step * steps; }
};

ValueScale valueScale(const report::Chart& chart);

} // namespace cooperage::paper
