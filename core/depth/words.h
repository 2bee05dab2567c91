// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/depth/assess.h"

/// What the depth of cooperation is called, in the program's language or the given one.
namespace cooperage::depth {

QString text(const char* source); ///< marked with QT_TRANSLATE_NOOP("depth", …)
QString label(const Indicator& indicator);
QString definition(const Indicator& indicator);
QString unit(const Indicator& indicator);
QString label(Dimension dimension);
QString label(Level level);
/// The level, with 意向 for a partner below the shallow level that something is done with.
QString levelLabel(const Score& score);
/// By the dimension that a partner is strongest in: 育人型, 技术型.
QString modeLabel(Dimension dimension);
QString label(Reciprocity::Tilt tilt); ///< 校热企冷, 企热校冷; empty for none
QString label(TrendWarning warning);
/// What a gate asks and what there is: "2 of 3 dimensions needed for the middle level reach 30 % of their points".
QString gateText(const Gate& gate, const Parameters& parameters);

const char* token(Level level);         ///< dormant, shallow, middle, deep
const char* token(Dimension dimension); ///< D1 … D6
const char* modeToken(Dimension dimension);
const char* token(GateId gate);
/// A value as people read it: "0.8" as 80 %, 12.25 as 12.3.
QString valueText(const Indicator& indicator, std::optional<double> value);
/// An amount in the indicator's unit: "1 course", "3 courses", "80 %", "yes".
QString amountText(const Indicator& indicator, double amount);
/// "3 courses"; units that are multiples are told as such: "127 × 10k yuan".
QString withUnit(const QString& number, const QString& unit);

/// Points as they are shown everywhere: cut to tenths, not rounded, so that 9.96 never reads as the 10.0 of a level
/// that it does not reach.
double shownPoints(double points);
QString pointsText(double points);
/// Points that are still missing, up to the next tenth for the same reason.
QString missingPointsText(double points);

/// How many of the points the records of the office can earn at all, and whether a deep level is out of reach without
/// more of them; empty where every indicator is kept.
QString coverageText(const Assessment& assessment, const Words& words);

/// The same in a language chosen apart from the program's.
QString label(const Indicator& indicator, const Words& words);
QString label(Level level, const Words& words);
QString label(Reciprocity::Tilt tilt, const Words& words);
QString label(TrendWarning warning, const Words& words);
QString gateText(const Gate& gate, const Parameters& parameters, const Words& words);
QString label(Dimension dimension, const Words& words);
QString definition(const Indicator& indicator, const Words& words);

} // namespace cooperage::depth
