// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/model/record_type.h"

namespace cooperage {

struct OrderClass;
struct Student;

/// A student in an order class.
struct OrderClassMember : Recorded<OrderClassMember> {
    Id<OrderClass> orderClass;
    Id<Student> student;
    QDate joinedOn;
    QDate leftOn;
    QString leftWhy;
    std::optional<bool> hiredByPartner;
};

template <>
struct Describe<OrderClassMember> {
    static constexpr RecordNames names{
        .table = "order_class_member",
        .one = QT_TRANSLATE_NOOP("records", "Order class student"),
        .many = QT_TRANSLATE_NOOP("records", "Order class students"),
        .about = QT_TRANSLATE_NOOP("records", "Who studies in which order class"),
        .title = "order_class+student",
        .keys = "order_class+student",
        .sheets = "订单班学生;订单班学生名单;订单班名单;学徒名单",
        .icon = "person-check",
        .room = Room::Training,
        .from = "joined_on+left_on",
    };
    static constexpr Field<OrderClassMember> fields[] = {
        field<&OrderClassMember::orderClass>(
            "order_class", QT_TRANSLATE_NOOP("records", "Order class"),
            {.required = true,
             .headings = "订单班名称;订单班;班级名称;所在订单班;冠名班名称;所属订单班;班名",
             .onDelete = OnDelete::TakeAlong}),
        field<&OrderClassMember::student>("student", QT_TRANSLATE_NOOP("records", "Student"), {.required = true}),
        field<&OrderClassMember::joinedOn>("joined_on", QT_TRANSLATE_NOOP("records", "Joined on"),
                                           {.headings = "入班日期;入班时间;加入日期"}),
        field<&OrderClassMember::leftOn>("left_on", QT_TRANSLATE_NOOP("records", "Left on"),
                                         {.headings = "离班日期;离班时间;退出日期;退班时间"}),
        field<&OrderClassMember::leftWhy>("left_why", QT_TRANSLATE_NOOP("records", "Why left"),
                                          {.list = false, .headings = "离班原因;退出原因;退班原因"}),
        field<&OrderClassMember::hiredByPartner>("hired_by_partner",
                                                 QT_TRANSLATE_NOOP("records", "Hired by the partner"),
                                                 {.headings = "是否录用;被企业录用;企业录用;是否被录用;录用情况"}),
    };
    static void check(const OrderClassMember& record, Issues& issues)
    {
        if (record.leftOn.isValid() && record.joinedOn.isValid() && record.leftOn < record.joinedOn)
            issues.error(QStringLiteral("left_on"),
                         recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
    }
};
static_assert(isSound<OrderClassMember>());

} // namespace cooperage
