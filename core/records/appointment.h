// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Contact;
struct Partner;
struct Teacher;

/// A person of one side who holds a post on the other (互聘).
struct Appointment : Recorded<Appointment> {
    enum class Direction { ToPartner, ToSchool };
    static constexpr Choice kDirections[] = {
        {"to_partner", QT_TRANSLATE_NOOP("records", "College to partner"),
         "学校→企业;校→企;学校到企业;教师到企业;派往企业;学校派出;教师下企业"},
        {"to_school", QT_TRANSLATE_NOOP("records", "Partner to college"),
         "企业→学校;企→校;企业到学校;企业人员到校;聘到学校;企业派出;企业来校;企业兼职教师;外聘;外聘教师;聘请企业;"
         "产业教授;技能大师"},
    };
    friend constexpr std::span<const Choice> choicesOf(Direction) { return kDirections; }

    Direction direction = Direction::ToPartner;
    Id<Teacher> teacher;
    QString teacherAsWritten;
    Id<Contact> contact;
    QString contactAsWritten;
    Id<Partner> partner;
    QString post;
    QDate startsOn;
    QDate endsOn;
};

template <>
struct Describe<Appointment> {
    static constexpr RecordNames names{
        .table = "appointment",
        .one = QT_TRANSLATE_NOOP("records", "Appointment"),
        .many = QT_TRANSLATE_NOOP("records", "Appointments"),
        .about = QT_TRANSLATE_NOOP(
            "records", "Teachers who hold posts at partners and people of partners who hold posts at the college"),
        .title = "teacher+contact+partner",
        .keys = "teacher+partner+starts_on|contact+partner+starts_on|teacher_as_written+partner+starts_on|contact_as_"
                "written+partner+starts_on",
        .sheets = "互聘;互聘人员;校企互聘;双向兼职;产业教授;人员互聘;互派",
        .icon = "arrow-left-right",
        .room = Room::Teachers,
        .isMinor = true,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Appointment> fields[] = {
        field<&Appointment::direction>("direction", QT_TRANSLATE_NOOP("records", "Appointed to"),
                                       {.required = true,
                                        .headings = "互聘方向;聘任方向;方向;互聘类型;聘任类别;聘用方向",
                                        .example = "企业→学校"}),
        field<&Appointment::teacher>(
            "teacher", QT_TRANSLATE_NOOP("records", "Teacher appointed"),
            {.headings = "受聘教师;教师姓名;校方人员;学校人员;派出教师;挂职教师;互聘教师;学校受聘人员",
             .example = "",
             .writtenIn = "teacher_as_written"}),
        field<&Appointment::teacherAsWritten>(
            "teacher_as_written", QT_TRANSLATE_NOOP("records", "Teacher appointed, as written"), {.list = false}),
        field<&Appointment::contact>("contact", QT_TRANSLATE_NOOP("records", "Enterprise person appointed"),
                                     {.headings = "受聘企业人员;企业人员;企业人员姓名;受聘专家;产业教授;技能大师;"
                                                  "企业受聘人员;企业专家;受聘人员;受聘人;姓名",
                                      .example = "王海涛",
                                      .writtenIn = "contact_as_written"}),
        field<&Appointment::contactAsWritten>("contact_as_written",
                                              QT_TRANSLATE_NOOP("records", "Enterprise person appointed, as written"),
                                              {.list = false}),
        field<&Appointment::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                     {.required = true,
                                      .headings = "合作企业;所在企业;任职企业;聘任企业;互聘企业;企业名称;合作单位;"
                                                  "单位名称;公司名称;工作单位;企业;单位"}),
        field<&Appointment::post>(
            "post", QT_TRANSLATE_NOOP("records", "Post held"),
            {.search = true,
             .headings = "聘任职务;聘任岗位;受聘职务;受聘岗位;任职岗位;担任职务;职务;岗位;聘任名称;聘任身份",
             .example = "产业教授"}),
        field<&Appointment::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Appointed from"),
            {.required = true,
             .headings = "聘期起;聘任日期;聘任时间;聘用日期;起聘日期;开始日期;聘任开始日期;聘期:start;聘任期限:start;"
                         "聘任起止时间:start;起止时间:start;任职时间:start;聘用期限:start"}),
        field<&Appointment::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Appointed until"),
                                    {.headings = "聘期止;到期日期;聘任结束日期;解聘日期;结束日期;聘期:end;聘任期限:end;"
                                                 "聘任起止时间:end;起止时间:end;任职时间:end;聘用期限:end"}),
    };
    static void check(const Appointment& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
        const bool isNamed = record.teacher.isSet() || record.contact.isSet() || !record.teacherAsWritten.isEmpty() ||
                             !record.contactAsWritten.isEmpty();
        if (!isNamed)
            issues.error(QStringLiteral("teacher"),
                         recordText(QT_TRANSLATE_NOOP("records", "Name the teacher or the person of the partner.")));
    }
};
static_assert(isSound<Appointment>());

} // namespace cooperage
