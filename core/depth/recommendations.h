// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/depth/assess.h"

namespace cooperage::depth {

/// What to do about a partner in the coming year; the more pressing one where several fit.
enum class Advice { End, Watch, Renew, Deepen };

struct Recommendation {
    Id<Partner> partner;
    Advice advice = Advice::Watch;
    QStringList reasons; ///< in the chosen language, the ones for this advice first
};

/// The yearly list, the pressing ones first; partners that nothing is to be said about are not on it.
std::vector<Recommendation> recommendations(const ReadStore& store, const Assessment& assessment, const Words& words);

/// The level that the office wants of a partner: its target level, else what its strategic type stands for (战略 deep,
/// 骨干 middle, 一般 shallow); none of a partner to be built up (培育), which may still be anywhere.
std::optional<Level> wantedLevel(const Partner& partner);

/// A partner whose level is not the one wanted of it, whichever way.
struct TargetMismatch {
    Id<Partner> partner;
    Level target = Level::Dormant;
    Level level = Level::Dormant;
};
/// The furthest below their targets first.
std::vector<TargetMismatch> targetMismatches(const ReadStore& store, const Assessment& assessment);

QString label(Advice advice, const Words& words);

} // namespace cooperage::depth
