// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"

class QXmlStreamWriter;

namespace cooperage::paper {

/// Writes a chart as an inline SVG element in the light colours, for the HTML report; needs no screen and no Qt SVG.
/// `inWords`: the same for those who cannot see it.
void writeChartSvg(const report::Chart& chart, const QString& inWords, QXmlStreamWriter& xml);

} // namespace cooperage::paper
