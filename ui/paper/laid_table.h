// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/laid_block.h"

namespace cooperage::paper {

/// A three-line table: caption above, heading row on each page, rows never split.
std::unique_ptr<LaidBlock> measureTable(const report::Table& table, FontBook& fonts, const PageStyle& style);

} // namespace cooperage::paper
