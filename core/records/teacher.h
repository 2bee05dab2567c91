// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Department;
struct Partner;

/// A teacher of the college or an enterprise part-time teacher.
struct Teacher : Recorded<Teacher> {
    enum class Kind { FullTime, Internal, Enterprise };
    static constexpr Choice kKinds[] = {
        {"full_time", QT_TRANSLATE_NOOP("records", "Full-time"), "专任;专任教师;专职;专职教师"},
        {"internal", QT_TRANSLATE_NOOP("records", "In-house part-time"),
         "校内兼课;校内兼课教师;兼课;行政兼课;校内兼职;行政兼课教师"},
        {"enterprise", QT_TRANSLATE_NOOP("records", "Enterprise part-time"),
         "企业兼职;企业兼职教师;校外兼职;外聘;兼职;兼职教师;外聘教师;企业导师;校外兼职教师;产业导师"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }

    QString staffNumber;
    QString name;
    Id<Department> department;
    Kind kind = Kind::FullTime;
    QString title;
    std::optional<bool> teachesSpecialistCourses;
    Id<Partner> partner; ///< of enterprise part-time teachers
    QDate bornOn;
    QDate hiredOn;
};

template <>
struct Describe<Teacher> {
    static constexpr RecordNames names{
        .table = "teacher",
        .one = QT_TRANSLATE_NOOP("records", "Teacher"),
        .many = QT_TRANSLATE_NOOP("records", "Teachers"),
        .about = QT_TRANSLATE_NOOP("records", "Full-time and part-time teachers, enterprise teachers too"),
        .title = "name",
        .keys = "staff_number|name",
        .sheets = "教师名单;教师信息;教师名册;教师;师资;双师型教师;兼职教师",
        .icon = "people",
        .room = Room::Teachers,
        .identified = true,
    };
    static constexpr Field<Teacher> fields[] = {
        field<&Teacher::staffNumber>(
            "staff_number", QT_TRANSLATE_NOOP("records", "Staff number"),
            {.search = true, .headings = "工号;教工号;职工号;教师工号;人员编号;教职工号;教师编号;编号"}),
        field<&Teacher::name>("name", QT_TRANSLATE_NOOP("records", "Full name"),
                              {.required = true, .search = true, .headings = "教师姓名;姓名;教师;教工姓名;名字"}),
        field<&Teacher::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "二级学院;所在部门;所属学院;所在学院;部门;院系;所属部门;系部;所在院系;单位"}),
        field<&Teacher::kind>("kind", QT_TRANSLATE_NOOP("records", "Teacher kind"),
                              {.headings = "教师类别;教师类型;人员类别;任教类型;聘任类型;类别;类型;专兼职"}),
        field<&Teacher::title>("title", QT_TRANSLATE_NOOP("records", "Professional title"),
                               {.headings = "职称;专业技术职务;专业技术职称;技术职称;职称等级"}),
        field<&Teacher::teachesSpecialistCourses>(
            "teaches_specialist_courses", QT_TRANSLATE_NOOP("records", "Teaches specialist courses"),
            {.list = false, .headings = "是否任教专业课;专业课教师;任教专业课;是否专业课教师"}),
        field<&Teacher::partner>("partner", QT_TRANSLATE_NOOP("records", "Employed by"),
                                 {.headings = "任职单位;工作单位;所在企业;所属企业;来源单位;任职企业"}),
        field<&Teacher::bornOn>("born_on", QT_TRANSLATE_NOOP("records", "Born on"),
                                {.list = false, .headings = "出生日期;出生年月;生日"}),
        field<&Teacher::hiredOn>("hired_on", QT_TRANSLATE_NOOP("records", "Hired on"),
                                 {.list = false, .headings = "入职日期;入校时间;来校时间;聘任日期;到校时间"}),
    };
};
static_assert(isSound<Teacher>());

} // namespace cooperage
