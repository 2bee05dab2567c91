// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// A department (二级学院) of the college.
struct Department : Recorded<Department> {
    QString name;
    QString shortName;
    QString head;
};

template <>
struct Describe<Department> {
    static constexpr RecordNames names{
        .table = "department",
        .one = QT_TRANSLATE_NOOP("records", "Department"),
        .many = QT_TRANSLATE_NOOP("records", "Departments"),
        .about = QT_TRANSLATE_NOOP("records", "Departments and schools of the college"),
        .title = "name",
        .keys = "name",
        .sheets = "二级学院;院系;系部",
        .icon = "diagram-3",
        .room = Room::College,
        .isMinor = true,
        .identified = true,
    };
    static constexpr Field<Department> fields[] = {
        field<&Department::name>("name", QT_TRANSLATE_NOOP("records", "Name"),
                                 {.required = true,
                                  .search = true,
                                  .headings =
                                      "二级学院名称;学院名称;系部名称;二级学院;院系;所属院系;名称;二级学院(部门)名称;"
                                      "院系名称;部门名称;单位名称;二级单位名称;系别",
                                  .example = "信息工程学院"}),
        field<&Department::shortName>(
            "short_name", QT_TRANSLATE_NOOP("records", "Short name"),
            {.search = true, .headings = "学院简称;简称;院系简称;部门简称", .example = "信息学院"}),
        field<&Department::head>(
            "head", QT_TRANSLATE_NOOP("records", "Head"),
            {.headings = "院长;系主任;负责人;负责人姓名;系部主任;院系负责人;部门负责人", .example = "韩志强"}),
    };
};
static_assert(isSound<Department>());

} // namespace cooperage
