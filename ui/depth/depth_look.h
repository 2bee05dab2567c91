// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/assess.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"

/// How levels look, the same on every page: one hue by lightness, always with the word.
namespace cooperage::ui {

ChipKind levelChip(depth::Level level);
Token levelBack(depth::Level level);
Token levelText(depth::Level level);

/// "shallow → middle"; the level alone where it is that of the term before.
QString levelMove(const depth::PartnerDepth& partner);

/// "25A", 25秋: a term where there is little room.
QString shortTerm(const TermKey& term);

/// "3 courses", "100 %"
QString targetText(const depth::IndicatorScore& indicator);

} // namespace cooperage::ui
