// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Partner;
struct Teacher;

/// A stretch of a teacher's practice at a partner (教师〔2016〕3号).
struct EnterprisePractice : Recorded<EnterprisePractice> {
    Id<Teacher> teacher;
    Id<Partner> partner;
    QDate startsOn;
    QDate endsOn;
    std::optional<double> days; ///< empty: counted from the dates
    QString form;
    QString outcome;
};

template <>
struct Describe<EnterprisePractice> {
    static constexpr RecordNames names{
        .table = "enterprise_practice",
        .one = QT_TRANSLATE_NOOP("records", "Enterprise practice"),
        .many = QT_TRANSLATE_NOOP("records", "Enterprise practice"),
        .about = QT_TRANSLATE_NOOP("records", "Teachers' practice at partners"),
        .title = "teacher+partner",
        .keys = "teacher+partner+starts_on",
        .sheets = "企业实践;教师企业实践;下企业锻炼;挂职锻炼;教师实践",
        .icon = "person-workspace",
        .room = Room::Teachers,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<EnterprisePractice> fields[] = {
        field<&EnterprisePractice::teacher>("teacher", QT_TRANSLATE_NOOP("records", "Teacher"), {.required = true}),
        field<&EnterprisePractice::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Practised at"),
            {.required = true,
             .headings = "实践企业;实践单位;企业名称;实践企业名称;实践单位名称;合作企业;单位名称;"
                         "挂职企业;挂职单位;公司名称;合作单位;企业;锻炼单位;实践企业(单位);"
                         "实践单位(企业);实践锻炼企业;实践锻炼单位;锻炼企业;锻炼单位名称;锻炼企业名称;"
                         "下企业单位;挂职单位名称;挂职锻炼单位;顶岗实践单位;企业实践单位;企业实践企业;"
                         "实践公司;实践基地;接收单位;接收企业;实践所在企业;单位;合作单位名称;"
                         "合作企业名称;锻炼地点;实践地点;挂职锻炼企业;企业实践单位名称;实践企业全称;"
                         "研修企业;顶岗单位;实践锻炼单位名称"}),
        field<&EnterprisePractice::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
            {.required = true,
             .headings = "开始日期;实践开始日期;实践开始时间;开始时间;起始日期;起始时间;起止日期:start;"
                         "起止时间:start;实践时间:start;实践起止时间:start;实践期限:start;"
                         "实践起止日期:start;挂职时间:start;实践日期:start;实践起始时间;实践起始日期;"
                         "锻炼开始时间;锻炼开始日期;下企业开始时间;起始年月;挂职开始时间;开始年月;"
                         "实践开始;起止年月:start;锻炼时间:start;锻炼起止时间:start;锻炼期限:start;"
                         "企业实践时间:start;企业实践起止时间:start;实践起止:start;实践锻炼时间:start;"
                         "下企业时间:start;时间段:start;实践时间段:start;挂职起止时间:start;"
                         "挂职锻炼时间:start;实践周期:start;起止期限:start;实践锻炼起止时间:start;"
                         "实践期间:start;锻炼日期:start;实践时段:start;起讫时间:start;"
                         "实践起讫时间:start;时间:start",
             .example = "2025-07-05"}),
        field<&EnterprisePractice::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
            {.headings = "结束日期;实践结束日期;实践结束时间;结束时间;终止日期;截止日期;终止时间;"
                         "起止日期:end;起止时间:end;实践时间:end;实践起止时间:end;实践期限:end;"
                         "实践起止日期:end;挂职时间:end;实践日期:end;实践终止时间;实践终止日期;"
                         "锻炼结束时间;锻炼结束日期;下企业结束时间;终止年月;挂职结束时间;截止时间;"
                         "结束年月;实践结束;起止年月:end;锻炼时间:end;锻炼起止时间:end;锻炼期限:end;"
                         "企业实践时间:end;企业实践起止时间:end;实践起止:end;实践锻炼时间:end;"
                         "下企业时间:end;时间段:end;实践时间段:end;挂职起止时间:end;挂职锻炼时间:end;"
                         "实践周期:end;起止期限:end;实践锻炼起止时间:end;实践期间:end;锻炼日期:end;"
                         "实践时段:end;起讫时间:end;实践起讫时间:end;时间:end",
             .example = "2025-08-20"}),
        field<&EnterprisePractice::days>(
            "days", QT_TRANSLATE_NOOP("records", "Days"),
            {.unit = QT_TRANSLATE_NOOP("records", "days"),
             .headings = "实践天数;天数;累计天数;实践时长;时长;实践天数（天）;实践累计天数;锻炼天数;"
                         "总天数;实践总天数;实际天数;累计时间(天);累计实践天数;时长(天);折合天数;"
                         "企业实践天数;实践时间(天);合计天数;共计天数;天数合计;实践时长(天);锻炼时长;"
                         "实践锻炼天数;累计锻炼天数;累计(天);合计(天)",
             .example = "45"}),
        field<&EnterprisePractice::form>(
            "form", QT_TRANSLATE_NOOP("records", "Form"),
            {.headings = "实践形式;实践方式;形式;方式;实践类型;实践类别;锻炼形式;锻炼方式;参加形式;"
                         "企业实践形式;脱产/非脱产;挂职形式;实践锻炼形式",
             .example = "挂职锻炼"}),
        field<&EnterprisePractice::outcome>(
            "outcome", QT_TRANSLATE_NOOP("records", "Outcome"),
            {.search = true,
             .headings = "实践成果;成果形式;成果;实践成效;主要成果;实践内容;实践主要成果;成果名称;"
                         "锻炼成果;取得成果;实践收获;主要任务;实践岗位及内容;实践任务;成果材料;"
                         "成果提交情况;实践报告;锻炼内容;主要实践内容;实践成果形式;实践总结;"
                         "实践主要内容",
             .example = "参与测试平台研发"}),
    };
    static void check(const EnterprisePractice& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<EnterprisePractice>());

} // namespace cooperage
