// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/laid_block.h"

namespace cooperage::paper {

/// A chart over the width of the page with its caption below.
std::unique_ptr<LaidBlock> measureChart(const report::Chart& chart, FontBook& fonts, const PageStyle& style);

} // namespace cooperage::paper
