// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Department;
struct Partner;
struct Teacher;

/// What has to be mended, by whom and until when, and whether it was (W17; Art. 12 of 教职成〔2018〕1号).
struct Rectification : Recorded<Rectification> {
    QDate raisedOn;
    QString opinion;
    Id<Partner> partner;
    Id<Department> department;
    Id<Teacher> responsible;
    QString responsibleAsWritten;
    QDate dueOn;
    QDate doneOn;
    QString result;
    QDate followedUpOn;
    QString followUp;
};

template <>
struct Describe<Rectification> {
    static constexpr RecordNames names{
        .table = "rectification",
        .one = QT_TRANSLATE_NOOP("records", "Rectification"),
        .many = QT_TRANSLATE_NOOP("records", "Rectifications"),
        .about = QT_TRANSLATE_NOOP("records", "What has to be mended, by when, and what came of it"),
        .title = "opinion+partner",
        .keys = "partner+raised_on+opinion|department+raised_on+opinion|raised_on+opinion",
        .sheets = "整改;整改台账;整改清单;问题整改;整改落实;问题清单",
        .icon = "hammer",
        .room = Room::Evaluation,
        .from = "raised_on+done_on",
    };
    static constexpr Field<Rectification> fields[] = {
        field<&Rectification::raisedOn>("raised_on", QT_TRANSLATE_NOOP("records", "Raised on"),
                                        {.required = true,
                                         .headings = "提出日期;提出时间;下达日期;下达时间;通知日期;反馈日期;检查日期;"
                                                     "检查时间;发现时间;发现日期;反馈时间;日期;时间"}),
        field<&Rectification::opinion>(
            "opinion", QT_TRANSLATE_NOOP("records", "What to mend"),
            {.required = true,
             .search = true,
             .headings = "整改意见;整改内容;整改事项;整改要求;存在问题;问题;整改任务;问题清单;问题描述;发现问题;"
                         "发现的问题;存在的问题;问题内容;主要问题",
             .example = "部分实习学生未签三方协议"}),
        field<&Rectification::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner"),
            {.headings = "整改单位;涉及单位;涉及企业;相关企业;合作企业;合作单位;企业名称;单位名称;企业;单位"}),
        field<&Rectification::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                          {.headings = "责任学院;二级学院;责任部门;整改部门;牵头部门;所属学院;院系"}),
        field<&Rectification::responsible>("responsible", QT_TRANSLATE_NOOP("records", "Responsible"),
                                           {.headings = "责任人;整改责任人;负责人;整改负责人;牵头人;经办人",
                                            .example = "李敏",
                                            .writtenIn = "responsible_as_written"}),
        field<&Rectification::responsibleAsWritten>(
            "responsible_as_written", QT_TRANSLATE_NOOP("records", "Responsible, as written"), {.list = false}),
        field<&Rectification::dueOn>("due_on", QT_TRANSLATE_NOOP("records", "To be done by"),
                                     {.headings = "整改期限;整改时限;完成时限;要求完成日期;截止日期;整改截止日期;限期",
                                      .example = "2025-10-01"}),
        field<&Rectification::doneOn>(
            "done_on", QT_TRANSLATE_NOOP("records", "Done on"),
            {.headings = "整改完成日期;完成日期;完成时间;整改完成时间;实际完成日期;销号日期", .example = "2025-09-20"}),
        field<&Rectification::result>("result", QT_TRANSLATE_NOOP("records", "Result of the mending"),
                                      {.search = true,
                                       .longText = true,
                                       .headings = "整改结果;整改情况;落实情况;整改落实情况;整改措施;完成情况",
                                       .example = "已全部补签"}),
        field<&Rectification::followedUpOn>(
            "followed_up_on", QT_TRANSLATE_NOOP("records", "Checked again on"),
            {.list = false, .headings = "复查日期;回访日期;复查时间;回头看日期", .example = "2025-09-30"}),
        field<&Rectification::followUp>("follow_up", QT_TRANSLATE_NOOP("records", "Result of the second check"),
                                        {.list = false,
                                         .longText = true,
                                         .headings = "复查情况;复查结果;回访情况;复查意见;回头看情况",
                                         .example = ""}),
    };
    static void check(const Rectification& record, Issues& issues)
    {
        checkOrder(record.raisedOn, record.dueOn, "due_on", issues);
        checkOrder(record.raisedOn, record.doneOn, "done_on", issues);
        checkOrder(record.doneOn, record.followedUpOn, "followed_up_on", issues);
    }
};
static_assert(isSound<Rectification>());

} // namespace cooperage
