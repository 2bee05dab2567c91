// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Major;
struct Teacher;

/// What one teacher taught in one term, by course: the hours of enterprise teachers count in the depth of cooperation.
struct TeachingHours : Recorded<TeachingHours> {
    Id<Teacher> teacher;
    QString term;
    QString course;
    Id<Major> major;
    double hours;
};

template <>
struct Describe<TeachingHours> {
    static constexpr RecordNames names{
        .table = "teaching_hours",
        .one = QT_TRANSLATE_NOOP("records", "Teaching hours"),
        .many = QT_TRANSLATE_NOOP("records", "Teaching hours"),
        .about = QT_TRANSLATE_NOOP("records", "Hours taught by term, of enterprise part-time teachers above all"),
        .title = "teacher+term",
        .keys = "teacher+term+course|teacher+term",
        .sheets = "授课学时;兼职教师授课;教师授课;授课情况;授课课时;课时统计;企业教师授课;任课情况",
        .icon = "clock",
        .room = Room::Teachers,
        .isMinor = true,
    };
    static constexpr Field<TeachingHours> fields[] = {
        field<&TeachingHours::teacher>("teacher", QT_TRANSLATE_NOOP("records", "Teacher"), {.required = true}),
        field<&TeachingHours::term>(
            "term", QT_TRANSLATE_NOOP("records", "Term"),
            {.required = true, .term = true, .headings = "学期;授课学期;开课学期;学年学期;任课学期"}),
        field<&TeachingHours::course>(
            "course", QT_TRANSLATE_NOOP("records", "Course taught"),
            {.search = true,
             .headings =
                 "授课课程;课程名称;课程;任教课程;讲授课程;任课课程;承担课程;所授课程;授课科目;主讲课程;担任课程",
             .example = "Java 程序设计"}),
        field<&TeachingHours::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                                     {.headings = "授课专业;面向专业;专业名称;专业;任教专业;授课对象专业;所授专业"}),
        field<&TeachingHours::hours>(
            "hours", QT_TRANSLATE_NOOP("records", "Hours taught"),
            {.required = true,
             .unit = QT_TRANSLATE_NOOP("records", "hours"),
             .headings = "授课学时;授课课时;学时;课时;学时数;课时数;课时量;总课时;总学时;"
                         "实际授课学时;实际课时;授课学时数;课时总量;年课时;学期课时数;学期学时数;学期课时;学期学时",
             .example = "64"}),
    };
};
static_assert(isSound<TeachingHours>());

} // namespace cooperage
