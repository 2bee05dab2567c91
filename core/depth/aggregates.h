// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/assess.h"

namespace cooperage::depth {

/// How the partners of a term are told into groups. A partner may be in several: a department or major it has records
/// with in the window, a kind of agreement in force.
enum class GroupBy { Department, Major, Industry, Region, AgreementKind };

/// The partners of one group and how deep the cooperation with them is.
struct LevelGroup {
    Value key;                   ///< an id, a choice's token or the text of the partner; Null: not stated
    QString label;               ///< in the program's language
    std::array<int, 4> levels{}; ///< how many partners, by Level
    std::vector<Id<Partner>> partners{};
    double meanTotal = 0;

    int partnersOfLevel(Level level) const { return levels[size_t(level)]; }
    bool hasMiddleOrDeep() const { return partnersOfLevel(Level::Middle) + partnersOfLevel(Level::Deep) > 0; }
};

/// The largest groups first, what is not stated last. Of departments and majors there are those without a partner too.
std::vector<LevelGroup> levelGroups(const ReadStore& store, const Assessment& assessment, GroupBy by);

/// How much of the interns of the window one partner takes.
struct Concentration {
    Id<Partner> partner; ///< the one with the most; not set: no interns
    int interns = 0;     ///< of that partner
    int allInterns = 0;
    double share() const { return allInterns ? double(interns) / allInterns : 0; }
};

/// The college's cooperation as a whole.
struct Overview {
    std::array<int, 4> levels{};              ///< how many partners, by Level
    std::array<int, 4> levelsBefore{};        ///< in the term before
    std::vector<const PartnerDepth*> risers;  ///< level or at least a point higher than the term before, most first
    std::vector<const PartnerDepth*> fallers; ///< the same downwards
    int majors = 0;
    int majorsCovered = 0; ///< with a partner of the middle or deep level
    std::vector<LevelGroup> majorsWithout;
    Concentration concentration;
    double in = 0; ///< means of what partners and college give, over the partners with a balance
    double out = 0;
    std::optional<double> balance;
    int collegeHot = 0; ///< 校热企冷
    int partnerHot = 0;

    std::optional<double> coverage() const
    {
        return majors ? std::optional(double(majorsCovered) / majors) : std::nullopt;
    }
};

Overview overview(const ReadStore& store, const Assessment& assessment);

} // namespace cooperage::depth
