// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Agreement;
struct Department;
struct Major;
struct Partner;
struct Teacher;

/// An order, named or apprenticeship class run with a partner.
struct OrderClass : Recorded<OrderClass> {
    enum class Form { Order, Named, Apprenticeship, FieldEngineer, Alternation, TwoPlusOne, Directed };
    static constexpr Choice kForms[] = {
        {"order", QT_TRANSLATE_NOOP("records", "Order"), "订单;订单班;订单培养;订单式"},
        {"named", QT_TRANSLATE_NOOP("records", "Named class"), "冠名;冠名班"},
        {"apprenticeship", QT_TRANSLATE_NOOP("records", "Apprenticeship"),
         "现代学徒制;学徒制;学徒;学徒班;中国特色学徒制"},
        {"field_engineer", QT_TRANSLATE_NOOP("records", "Field engineer"), "现场工程师"},
        {"alternation", QT_TRANSLATE_NOOP("records", "Work-study alternation"), "工学交替"},
        {"two_plus_one", QT_TRANSLATE_NOOP("records", "2+1"), "2+1;二加一"},
        {"directed", QT_TRANSLATE_NOOP("records", "Two-way directed"), "双定生;定向培养;定向"},
    };
    friend constexpr std::span<const Choice> choicesOf(Form) { return kForms; }

    QString name;
    Id<Partner> partner;
    Id<Agreement> agreement;
    QString agreementAsWritten;
    Id<Major> major;
    Id<Department> department;
    Form form = Form::Order;
    QDate startedOn;
    QDate endedOn;
    std::optional<int> planned;
    Id<Teacher> schoolMentor;
    QString schoolMentorAsWritten;
    QString partnerMentor;
    std::optional<Money> scholarship;
};

template <>
struct Describe<OrderClass> {
    static constexpr RecordNames names{
        .table = "order_class",
        .one = QT_TRANSLATE_NOOP("records", "Order class"),
        .many = QT_TRANSLATE_NOOP("records", "Order classes"),
        .about = QT_TRANSLATE_NOOP("records", "Order, named and apprenticeship classes run with a partner"),
        .title = "name",
        .keys = "name+partner",
        .sheets = "订单班;冠名班;学徒班;订单（冠名）班;订单培养;现代学徒制",
        .icon = "easel",
        .room = Room::Training,
        .from = "started_on+ended_on",
    };
    static constexpr Field<OrderClass> fields[] = {
        field<&OrderClass::name>("name", QT_TRANSLATE_NOOP("records", "Name"),
                                 {.required = true,
                                  .search = true,
                                  .headings =
                                      "订单班名称;班级名称;订单班;冠名班名称;班名;学徒班名称;班级;名称;订单班班名;"
                                      "订单(冠名)班名称;冠名班;学徒制班名称;学徒班;试点班名称;订单培养班级;订单班级;"
                                      "订单班级名称;冠名班级名称;企业冠名班名称;班级全称;项目班名称;联合培养班级;"
                                      "培养班名称;产业班名称;现代学徒制班级;特色班名称;定向班名称",
                                  .example = "云帆软件订单班"}),
        field<&OrderClass::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                    {.required = true,
                                     .headings =
                                         "合作企业;企业名称;合作单位;冠名企业;合作企业名称;单位名称;订单企业;公司名称;"
                                         "企业;单位;冠名单位;冠名企业名称;订单单位;订单企业名称;合作单位名称;委培单位;"
                                         "委托培养单位;委培企业;定向单位;用人单位;培养企业;共建企业;联合培养企业;"
                                         "联合培养单位;合作办班企业"}),
        field<&OrderClass::agreement>("agreement", QT_TRANSLATE_NOOP("records", "Agreement"),
                                      {.list = false,
                                       .headings =
                                           "协议编号;依托协议编号;依托协议;合作协议;合同编号;协议;订单培养协议编号;"
                                           "培养协议编号;合作协议编号;关联协议编号;关联协议;对应协议编号;所依托协议;"
                                           "对应协议;培养协议;依托协议号;协议号;合同号;协议名称",
                                       .example = "XY-2025-001",
                                       .writtenIn = "agreement_as_written"}),
        field<&OrderClass::agreementAsWritten>("agreement_as_written",
                                               QT_TRANSLATE_NOOP("records", "Agreement as written"), {.list = false}),
        field<&OrderClass::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                                  {.headings =
                                       "所属专业;专业;专业名称;面向专业;开设专业;所在专业;专业方向;培养专业;对应专业;"
                                       "对接专业;依托专业;专业(方向);班级专业;合作专业;招生专业"}),
        field<&OrderClass::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "所属二级学院;二级学院;所属学院;所在学院;院系;学院;牵头学院;所在二级学院;"
                         "归属学院;开设学院;开班学院;所属系部;所在系部;系部;所在院系;所属院系;承办学院;"
                         "主办学院;教学单位;办班学院;院部"}),
        field<&OrderClass::form>("form", QT_TRANSLATE_NOOP("records", "Form"),
                                 {.headings =
                                      "培养形式;培养方式;班级类型;合作形式;形式;类型;类别;培养模式;班级性质;培养类型;"
                                      "办班形式;班级类别;合作模式;办班类型;订单形式;合作培养形式;培养模式类型;"
                                      "人才培养模式"}),
        field<&OrderClass::startedOn>(
            "started_on", QT_TRANSLATE_NOOP("records", "Started on"),
            {.required = true,
             .headings = "开班日期;开班时间;开始日期;开始时间;起始时间;组班时间;成立时间;起止时间:start;"
                         "起止日期:start;培养周期:start;培养时间:start;合作期限:start;办班时间:start;"
                         "开班年月;组建时间;组建日期;成立日期;开设时间;开办时间;起始日期;培养开始时间;"
                         "入班时间;设立时间;建班时间;起始年月;开始年月;培养起始时间;启动时间;"
                         "培养期限:start;订单培养时间:start;培养起止时间:start;学制起止:start;"
                         "起止年月:start;订单期限:start;办班期限:start;开办起止时间:start"}),
        field<&OrderClass::endedOn>(
            "ended_on", QT_TRANSLATE_NOOP("records", "Ended on"),
            {.headings = "结班日期;结束时间;结束日期;结业日期;结班时间;终止时间;毕业时间;结业时间;"
                         "起止时间:end;起止日期:end;培养周期:end;培养时间:end;合作期限:end;办班时间:end;"
                         "结业年月;毕业年月;培养结束时间;结束年月;预计毕业时间;预计结束时间;终止年月;"
                         "截止时间;截止日期;结束日;预计结业时间;培养期限:end;订单培养时间:end;"
                         "培养起止时间:end;学制起止:end;起止年月:end;订单期限:end;办班期限:end;"
                         "开办起止时间:end",
             .example = "2026-06-30"}),
        field<&OrderClass::planned>("planned", QT_TRANSLATE_NOOP("records", "Planned students"),
                                    {.unit = QT_TRANSLATE_NOOP("records", "persons"),
                                     .headings =
                                         "计划人数;招生计划;计划招生;拟招人数;学生人数;人数;班级人数;计划培养人数;"
                                         "计划数;招生人数;班级规模;培养人数;订单人数;订单培养人数;订单培养数;在班人数;"
                                         "学员人数;班级学生数;拟培养人数;人数规模;计划招生数;计划招生人数;招生数;"
                                         "计划学生数;学生数;在读人数",
                                     .example = "35"}),
        field<&OrderClass::schoolMentor>(
            "school_mentor", QT_TRANSLATE_NOOP("records", "School mentor"),
            {.list = false,
             .headings = "校内导师;学校导师;班主任;校方负责人;校内指导教师;学校指导教师;校内班主任;"
                         "校方班主任;学校负责人;校方导师;学校班主任;校内负责人;校方联系人;学校联系人;"
                         "班级负责人;校内教师;负责人",
             .example = "李敏",
             .writtenIn = "school_mentor_as_written"}),
        field<&OrderClass::schoolMentorAsWritten>(
            "school_mentor_as_written", QT_TRANSLATE_NOOP("records", "School mentor as written"), {.list = false}),
        field<&OrderClass::partnerMentor>(
            "partner_mentor", QT_TRANSLATE_NOOP("records", "Partner mentor"),
            {.list = false,
             .headings = "企业导师;企业师傅;企业负责人;企业指导教师;企业班主任;企业方负责人;企业联系人;"
                         "企业师傅姓名;企业方导师;企业教师;企业方联系人;企业兼职教师",
             .example = "赵一鸣"}),
        field<&OrderClass::scholarship>(
            "scholarship", QT_TRANSLATE_NOOP("records", "Scholarship"),
            {.list = false,
             .unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "奖学金;企业奖学金;奖学金金额;企业奖学金额;奖助学金;企业奖助学金;设立奖学金;"
                         "奖学金总额",
             .example = "30000"}),
    };
    static void check(const OrderClass& record, Issues& issues)
    {
        checkOrder(record.startedOn, record.endedOn, "ended_on", issues);
    }
};
static_assert(isSound<OrderClass>());

} // namespace cooperage
