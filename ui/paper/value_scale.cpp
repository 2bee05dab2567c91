// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/value_scale.h"

#include <algorithm>
#include <cmath>

namespace cooperage::paper {

ValueScale valueScale(const report::Chart& chart)
{
    double most = 1e-9;
    for (const report::Chart::Series& series : chart.series)
        for (const double value : series.values)
            if (!std::isnan(value))
                most = std::max(most, value);
    for (const report::Chart::Threshold& threshold : chart.thresholds)
        most = std::max(most, threshold.value);
    const double magnitude = std::pow(10.0, std::floor(std::log10(most)));
    ValueScale scale;
    for (const double part : {0.2, 0.5, 1.0, 2.0}) {
        scale.step = part * magnitude;
        if (most / scale.step <= 5)
            break;
    }
    if (chart.decimals == 0)
        scale.step = std::max(scale.step, 1.0);
    scale.steps = std::max(1, int(std::ceil(most / scale.step - 1e-9)));
    // A round mark on the last line would be cut in half there.
    const bool isMarked = chart.kind == report::Chart::Kind::Dumbbell || chart.kind == report::Chart::Kind::Line;
    if (isMarked && most > (scale.steps - 0.25) * scale.step)
        ++scale.steps;
    scale.decimals = std::max(0, int(std::ceil(-std::log10(scale.step) - 1e-9)));
    return scale;
}

} // namespace cooperage::paper
