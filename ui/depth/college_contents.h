// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include "core/base/progress.h"
#include "core/depth/assess.h"
#include "core/store/query.h"

namespace cooperage::ui {

/// How deep the cooperation of the whole college is, read at once on the reading lane; a plain value.
struct CollegeContents {
    using ByLevel = std::array<std::vector<qint64>, 4>; ///< ids of partners, by depth::Level

    depth::Assessment assessment; ///< of all partners
    ByLevel now{};
    ByLevel before{}; ///< in the term before, of those that had points by then or since

    size_t count(depth::Level level) const { return now[size_t(level)].size(); }
    int change(depth::Level level) const { return int(count(level)) - int(before[size_t(level)].size()); }
    /// Whether anything was known in the term before.
    bool isCompared() const;
    /// "15 partners cooperate deeply, 3 more than the term before"
    QString finding() const;
    /// The partners of one level, now or the term before, for the list that opens.
    Selection partnersOf(depth::Level level, bool isNow) const;
};

/// A school year is judged at its last term. Throws Failure and Cancelled.
CollegeContents loadCollege(const ReadStore& store, const QString& term, Progress& progress);

} // namespace cooperage::ui
