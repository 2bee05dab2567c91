// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Department;

/// A major (专业); code after 职业教育专业目录, ambiguous without its catalogue year.
struct Major : Recorded<Major> {
    QString code; ///< 6 digits
    std::optional<int> catalogueYear;
    QString name;
    Id<Department> department;
    std::optional<double> durationYears;
};

template <>
struct Describe<Major> {
    static constexpr RecordNames names{
        .table = "major",
        .one = QT_TRANSLATE_NOOP("records", "Major"),
        .many = QT_TRANSLATE_NOOP("records", "Majors"),
        .about = QT_TRANSLATE_NOOP("records", "Majors with their catalogue codes"),
        .title = "name",
        .keys = "name",
        .sheets = "专业设置;专业目录;专业一览;专业",
        .icon = "mortarboard",
        .room = Room::College,
        .isMinor = true,
        .identified = true,
    };
    static constexpr Field<Major> fields[] = {
        field<&Major::code>(
            "code", QT_TRANSLATE_NOOP("records", "Code"),
            {.headings = "专业代码;专业编码;代码;专业国标代码;国标专业代码;专业目录代码;专业号;专业代号",
             .example = "510203"}),
        field<&Major::catalogueYear>(
            "catalogue_year", QT_TRANSLATE_NOOP("records", "Catalogue year"),
            {.list = false, .headings = "目录年份;目录版本;专业目录年份;专业目录版本", .example = "2021"}),
        field<&Major::name>("name", QT_TRANSLATE_NOOP("records", "Name"),
                            {.required = true,
                             .search = true,
                             .headings = "专业名称;专业;名称;专业全称;所属专业;专业(名称);专业名",
                             .example = "软件技术"}),
        field<&Major::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                  {.headings =
                                       "二级学院;所属学院;所在学院;院系;开设学院;所属二级学院;所属院系;所在院系;"
                                       "归属学院;所在二级学院;系部;所属系部;二级学院名称"}),
        field<&Major::durationYears>("duration_years", QT_TRANSLATE_NOOP("records", "Length of study"),
                                     {.unit = QT_TRANSLATE_NOOP("records", "years"),
                                      .headings = "学制;修业年限;学制(年);学制年限;年制",
                                      .example = "3"}),
    };
};
static_assert(isSound<Major>());

} // namespace cooperage
