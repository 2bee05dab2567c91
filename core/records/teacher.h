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
            {.search = true,
             .headings = "工号;教工号;职工号;教师工号;人员编号;教职工号;教师编号;编号;职工编号;人事编号;"
                         "教职工编号;教师代码;教工编号;员工号;人员代码;教职工工号;工资号;职工代码;"
                         "教师工号(编号)",
             .example = "T2015032"}),
        field<&Teacher::name>("name", QT_TRANSLATE_NOOP("records", "Full name"),
                              {.required = true,
                               .search = true,
                               .headings =
                                   "教师姓名;姓名;教师;教工姓名;名字;教职工姓名;职工姓名;老师姓名;教师名字;"
                                   "双师型教师姓名;兼职教师姓名;实践教师姓名;实践教师;参加教师;锻炼教师;挂职教师;"
                                   "老师",
                               .example = "李敏"}),
        field<&Teacher::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                    {.headings =
                                         "二级学院;所在部门;所属学院;所在学院;部门;院系;所属部门;系部;所在院系;单位;"
                                         "所在二级学院;所在部门(学院);所属教学单位;所在系部;所在单位;部门名称;所属单位;"
                                         "所在院(系);教学部门;教学单位;所在教学单位;所属院系;所在系;院部;归属部门;"
                                         "人事部门;系别;学院;所属系部;学院(部门);二级学院(部门);所在院部;院(系)部"}),
        field<&Teacher::kind>("kind", QT_TRANSLATE_NOOP("records", "Teacher kind"),
                              {.headings = "教师类别;教师类型;人员类别;任教类型;聘任类型;类别;类型;专兼职;教师性质;"
                                           "教师身份;教师分类;专任/兼职;任职类型;专兼职情况;专/兼职;专任/兼课/兼职;"
                                           "聘用类型;教师来源;教师类型(专任/兼职);用工形式;教师属性;人员类型;聘用形式;"
                                           "身份"}),
        field<&Teacher::title>("title", QT_TRANSLATE_NOOP("records", "Professional title"),
                               {.headings =
                                    "职称;专业技术职务;专业技术职称;技术职称;职称等级;职称名称;现有职称;"
                                    "专业技术资格;技术职务;教师职称;职称级别;专技职务;现任专业技术职务;聘任职称;"
                                    "专业职称;所聘职称",
                                .example = "副教授"}),
        field<&Teacher::teachesSpecialistCourses>(
            "teaches_specialist_courses", QT_TRANSLATE_NOOP("records", "Teaches specialist courses"),
            {.list = false,
             .headings = "是否任教专业课;专业课教师;任教专业课;是否专业课教师;是否为专业课教师;"
                         "是否专业课;是否专业教师;专业课/公共课;是否承担专业课"}),
        field<&Teacher::partner>("partner", QT_TRANSLATE_NOOP("records", "Employed by"),
                                 {.headings = "任职单位;工作单位;所在企业;所属企业;来源单位;任职企业;所在单位(企业);"
                                              "兼职教师单位;原工作单位;任职企业名称;聘自单位;校外单位;现工作单位;"
                                              "兼职教师所在单位;企业兼职教师所在单位;工作单位名称",
                                  .example = ""}),
        field<&Teacher::bornOn>(
            "born_on", QT_TRANSLATE_NOOP("records", "Born on"),
            {.list = false, .headings = "出生日期;出生年月;生日;出生年月日", .example = "1985-06-20"}),
        field<&Teacher::hiredOn>("hired_on", QT_TRANSLATE_NOOP("records", "Hired on"),
                                 {.list = false,
                                  .headings = "入职日期;入校时间;来校时间;聘任日期;到校时间;到校日期;入职年月;入校日期;"
                                              "聘用日期;聘用时间;来校年月;进校时间;参加工作时间;入校年月;聘任时间",
                                  .example = "2015-07-01"}),
    };
};
static_assert(isSound<Teacher>());

} // namespace cooperage
