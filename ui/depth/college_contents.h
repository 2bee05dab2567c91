// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/depth/aggregates.h"

namespace cooperage::ui {

/// The partners of a term by level; a plain value.
struct LevelsContents {
    TermKey term;
    TermKey before; ///< a third term where one was recorded
    depth::Standings standings;

    /// "15 partners cooperate deeply, 3 more than the term before"
    QString finding() const;
    /// The partners of one level, now or the term before, for the list that opens.
    Selection partnersOf(depth::Level level, bool isNow) const;
};

/// How deep the cooperation of the whole college is, read at once on the reading lane; a plain value.
struct CollegeContents {
    static constexpr std::array kGroupings = {depth::GroupBy::Department, depth::GroupBy::Major,
                                              depth::GroupBy::Industry, depth::GroupBy::Region,
                                              depth::GroupBy::AgreementKind};

    QString college{};            ///< its name; may be empty
    depth::Assessment assessment; ///< of all partners
    TermKey before;
    depth::Overview overview{};
    std::array<std::vector<depth::LevelGroup>, kGroupings.size()> groups{}; ///< in the order of kGroupings

    TermKey term() const { return assessment.term.scope.term; }
    LevelsContents levels() const { return {term(), before, overview.levels}; }
    QString moversFinding(bool isUp) const; ///< "3 partners have risen"
    QString reciprocityFinding() const;     ///< "The college gives far more with 4 partners"
    QString coverageFinding() const;        ///< "3 of 8 majors lack a deeper partner"
    QString concentrationFinding() const;   ///< "Such and such takes 40 % of the interns"
    /// Some partners for the list that opens, called after what they have in common.
    Selection partners(const std::vector<qint64>& ids, const QString& what) const;
};

/// A school year is judged at its last term. Throws Failure and Cancelled.
CollegeContents loadCollege(const ReadStore& store, const QString& term, Progress& progress);
/// Of the same only the levels, in a part of the time.
LevelsContents loadLevels(const ReadStore& store, const QString& term, Progress& progress);

} // namespace cooperage::ui
