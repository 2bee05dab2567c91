// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/assess.h"

namespace cooperage::depth {

/// How the partners of a term are told into groups. A partner may be in several: a department or major it has records
/// with in the window, a kind of agreement in force.
enum class GroupBy { Department, Major, Industry, Region, AgreementKind };

/// Ids of partners, told apart by level.
struct ByLevel {
    std::array<std::vector<qint64>, 4> ids{}; ///< by Level

    const std::vector<qint64>& of(Level level) const { return ids[size_t(level)]; }
    int count(Level level) const { return int(of(level).size()); }
    int total() const;
    int middleOrDeep() const { return count(Level::Middle) + count(Level::Deep); }
    std::vector<qint64> all() const; ///< the deepest first
};

/// The partners by level in a term and, of those that had points by then, in the term before.
struct Standings {
    ByLevel now;
    ByLevel before;

    int change(Level level) const { return now.count(level) - before.count(level); }
    bool isCompared() const { return before.total() > 0; } ///< anything was known in the term before
};

Standings standings(const Assessment& assessment);

/// The partners of one group and how deep the cooperation with them is.
struct LevelGroup {
    Value key;     ///< an id, a choice's token or the text of the partner; Null: not stated
    QString label; ///< in the program's language
    ByLevel levels{};
};

/// The largest groups first, what is not stated last. Of departments and majors there are those without a partner too.
std::vector<LevelGroup> levelGroups(const ReadStore& store, const Assessment& assessment, GroupBy by);

/// How much of the interns of the window one partner takes.
struct Concentration {
    Id<Partner> partner; ///< the one with the most; not set: no interns
    int interns = 0;     ///< of that partner
    int allInterns = 0;
    Id<Major> major{}; ///< whose interns they are; not set: of the whole college
    QString label{};   ///< of the major
    QString name{};    ///< of the partner

    double share() const { return allInterns ? double(interns) / allInterns : 0; }
};

/// The college's cooperation as a whole.
struct Overview {
    Standings levels;
    std::vector<Id<Partner>> risers;  ///< level or at least a point higher than the term before, most first
    std::vector<Id<Partner>> fallers; ///< the same downwards
    int majors = 0;
    std::vector<LevelGroup> majorsWithout; ///< without a partner of the middle or deep level
    Concentration concentration;
    std::vector<Concentration> byMajor; ///< of each major with interns, the largest major first
    double in = 0;                      ///< means of what partners and college give, over the partners with a balance
    double out = 0;
    std::optional<double> balance;
    std::vector<qint64> collegeHot{}; ///< 校热企冷
    std::vector<qint64> partnerHot{};

    int majorsCovered() const { return majors - int(majorsWithout.size()); }
    std::optional<double> coverage() const
    {
        return majors ? std::optional(double(majorsCovered()) / majors) : std::nullopt;
    }
};

Overview overview(const ReadStore& store, const Assessment& assessment);

/// The internships that a concentration is counted from: of one partner (not set: of all) and one major (the same).
Selection internships(const TermDays& term, Id<Partner> partner, Id<Major> major, const QString& title);

} // namespace cooperage::depth
