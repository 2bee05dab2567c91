// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/report/block.h"
#include "ui/paper/page.h"
#include "ui/paper/page_style.h"

namespace cooperage::paper {

/// Height that suits the chart on paper, in points.
double chartPoints(const report::Chart& chart);

/// A chart over the width of the type area, at most `height` points high, recorded as vectors; its area begins at
/// (0, 0). May run on any thread: the chart itself is drawn on the GUI thread, which must not be waiting for this one.
Drawing drawChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style, double height);

/// The drawing as a picture on white, `scale` pixels to the point.
QImage drawingImage(const Drawing& drawing, double scale);

} // namespace cooperage::paper
