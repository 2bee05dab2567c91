// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/model/record_type.h"

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
             .headings = "实践企业;实践单位;企业名称;实践企业名称;实践单位名称;合作企业;单位名称;挂职企业;挂职单位;"
                         "公司名称;合作单位;企业;锻炼单位"}),
        field<&EnterprisePractice::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
            {.required = true,
             .headings =
                 "开始日期;实践开始日期;实践开始时间;开始时间;起始日期;起始时间;起止日期:start;起止时间:start;实践时间:"
                 "start;实践起止时间:start;实践期限:start;实践起止日期:start;挂职时间:start;实践日期:start"}),
        field<&EnterprisePractice::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
            {.headings = "结束日期;实践结束日期;实践结束时间;结束时间;终止日期;截止日期;终止时间;起止日期:end;起止时间:"
                         "end;实践时间:end;实践起止时间:end;实践期限:end;实践起止日期:end;挂职时间:end;实践日期:end"}),
        field<&EnterprisePractice::days>("days", QT_TRANSLATE_NOOP("records", "Days"),
                                         {.unit = QT_TRANSLATE_NOOP("records", "days"),
                                          .headings = "实践天数;天数;累计天数;实践时长;时长;实践天数（天）"}),
        field<&EnterprisePractice::form>("form", QT_TRANSLATE_NOOP("records", "Form"),
                                         {.headings = "实践形式;实践方式;形式;方式;实践类型"}),
        field<&EnterprisePractice::outcome>(
            "outcome", QT_TRANSLATE_NOOP("records", "Outcome"),
            {.search = true, .headings = "实践成果;成果形式;成果;实践成效;主要成果;实践内容"}),
    };
    static void check(const EnterprisePractice& record, Issues& issues)
    {
        if (record.endsOn.isValid() && record.startsOn.isValid() && record.endsOn < record.startsOn)
            issues.error(QStringLiteral("ends_on"),
                         recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
    }
};
static_assert(isSound<EnterprisePractice>());

} // namespace cooperage
