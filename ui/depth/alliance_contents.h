// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/depth/roles.h"
#include "ui/depth/college_contents.h"

namespace cooperage::ui {

/// All that an alliance's page shows, read at once on the reading lane; a plain value.
struct AllianceContents {
    Alliance alliance;
    CollegeContents cooperation;       ///< of its members that have a level, ungrouped
    std::vector<depth::RolePart> role; ///< what all its members do

    /// "Regional consortium · led by … · founded 2023-11-20 · the college is vice lead"
    QString inWords() const;
};

/// Nothing when there is no such alliance any more. Throws Failure and Cancelled.
std::optional<AllianceContents> loadAlliance(const ReadStore& store, Id<Alliance> id, const QString& term,
                                             Progress& progress);

} // namespace cooperage::ui
