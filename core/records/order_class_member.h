// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

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
        .isMinor = true,
        .from = "joined_on+left_on",
    };
    static constexpr Field<OrderClassMember> fields[] = {
        field<&OrderClassMember::orderClass>(
            "order_class", QT_TRANSLATE_NOOP("records", "Order class"),
            {.required = true,
             .headings = "订单班名称;订单班;班级名称;所在订单班;冠名班名称;所属订单班;班名;"
                         "所在订单班名称;订单班级;所在班级(订单班);冠名班;冠名班级;所属冠名班;学徒班;"
                         "学徒班名称;订单(冠名)班;订单(冠名)班名称;所在冠名班;订单班级名称;培养班级;"
                         "试点班级;学徒制班级;订单班班名;企业班级;所属班级;订单班次;项目班;联合培养班;"
                         "班级",
             .onDelete = OnDelete::TakeAlong}),
        field<&OrderClassMember::student>("student", QT_TRANSLATE_NOOP("records", "Student"), {.required = true}),
        field<&OrderClassMember::joinedOn>(
            "joined_on", QT_TRANSLATE_NOOP("records", "Joined on"),
            {.headings = "入班日期;入班时间;加入日期;进班时间;进班日期;加入时间;入班年月;报名时间;"
                         "进入时间"}),
        field<&OrderClassMember::leftOn>("left_on", QT_TRANSLATE_NOOP("records", "Left on"),
                                         {.headings =
                                              "离班日期;离班时间;退出日期;退班时间;退出时间;退班日期;出班时间;离开日期;"
                                              "离开时间",
                                          .example = ""}),
        field<&OrderClassMember::leftWhy>(
            "left_why", QT_TRANSLATE_NOOP("records", "Why left"),
            {.list = false, .headings = "离班原因;退出原因;退班原因;离开原因;退出说明;退出理由", .example = ""}),
        field<&OrderClassMember::hiredByPartner>(
            "hired_by_partner", QT_TRANSLATE_NOOP("records", "Hired by the partner"),
            {.headings = "是否录用;被企业录用;企业录用;是否被录用;录用情况;是否留用;是否入职;是否留任;"
                         "是否签约;是否就业于合作企业;是否被合作企业录用;就业录用;是否就业;毕业是否留用;"
                         "是否订单就业;留用情况"}),
    };
    static void check(const OrderClassMember& record, Issues& issues)
    {
        checkOrder(record.joinedOn, record.leftOn, "left_on", issues);
    }
};
static_assert(isSound<OrderClassMember>());

} // namespace cooperage
