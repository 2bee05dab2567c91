// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/home_contents.h"
#include "ui/depth/college_contents.h"

namespace cooperage::ui {

/// All that a department's page shows, read at once on the reading lane; a plain value.
struct DepartmentContents {
    Department department;
    CollegeContents cooperation; ///< of its partners and its majors alone; grouped by major only
    HomeContents home;           ///< its figures of the term

    const std::vector<depth::LevelGroup>& majors() const { return cooperation.groups[1]; }
};

/// Nothing when there is no such department any more. Throws Failure and Cancelled.
std::optional<DepartmentContents> loadDepartment(const ReadStore& store, Id<Department> id, const QString& term,
                                                 Progress& progress);

} // namespace cooperage::ui
