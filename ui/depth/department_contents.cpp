// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/department_contents.h"

#include <algorithm>
#include <set>

#include "core/records/all.h"

namespace cooperage::ui {

namespace {

using depth::GroupBy;
using Ids = std::set<qint64>;

static_assert(CollegeContents::kGroupings[0] == GroupBy::Department &&
              CollegeContents::kGroupings[1] == GroupBy::Major);

Ids majorsOf(const ReadStore& store, Id<Department> department)
{
    Ids ids;
    for (const Major& major : store.all<Major>())
        if (major.department == department)
            ids.insert(major.id.value);
    return ids;
}

Ids partnersOf(const CollegeContents& college, Id<Department> department)
{
    for (const depth::LevelGroup& group : college.groups[0])
        if (group.key == Value(department.value)) {
            const std::vector<qint64> all = group.levels.all();
            return {all.begin(), all.end()};
        }
    return {};
}

/// Only what concerns these partners and majors.
CollegeContents narrowed(CollegeContents college, const Ids& partners, const Ids& majors)
{
    const auto isOther = [&](Id<Partner> partner) { return !partners.contains(partner.value); };
    const auto isOtherMajor = [&](const depth::LevelGroup& group) { return !majors.contains(group.key.integer()); };
    std::erase_if(college.assessment.partners, [&](const auto& one) { return isOther(one.partner); });
    depth::Overview& all = college.overview;
    all.levels = depth::standings(college.assessment);
    std::erase_if(all.risers, isOther);
    std::erase_if(all.fallers, isOther);
    std::erase_if(all.majorsWithout, isOtherMajor);
    std::erase_if(all.byMajor, [&](const auto& one) { return !majors.contains(one.major.value); });
    std::vector<depth::LevelGroup> groups = std::move(college.groups[1]);
    std::erase_if(groups, isOtherMajor);
    all.majors = int(groups.size());
    college.groups = {};
    college.groups[1] = std::move(groups);
    return college;
}

} // namespace

std::optional<DepartmentContents> loadDepartment(const ReadStore& store, Id<Department> id, const QString& term,
                                                 Progress& progress)
{
    const std::optional<Department> department = store.find(id);
    if (!department)
        return std::nullopt;
    CollegeContents college = loadCollege(store, term, progress);
    const Ids partners = partnersOf(college, id);
    return DepartmentContents{*department, narrowed(std::move(college), partners, majorsOf(store, id)),
                              loadHome(store, term, progress, id)};
}

} // namespace cooperage::ui
