// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Partner;
struct Placement;

/// An accident, a violated right, a breach of discipline or a complaint at a partner.
struct Incident : Recorded<Incident> {
    enum class Kind { Safety, Rights, Discipline, Complaint };
    enum class Severity { Slight, Ordinary, Serious, Grave };
    static constexpr Choice kKinds[] = {
        {"safety", QT_TRANSLATE_NOOP("records", "Safety"), "安全;安全事故;工伤;事故;人身安全;意外"},
        {"rights", QT_TRANSLATE_NOOP("records", "Rights"), "权益;权益受损;侵权;薪酬;超时;拖欠报酬"},
        {"discipline", QT_TRANSLATE_NOOP("records", "Discipline"), "纪律;违纪;纪律问题;擅自离岗"},
        {"complaint", QT_TRANSLATE_NOOP("records", "Complaint"), "投诉;举报;申诉;信访"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kSeverities[] = {
        {"slight", QT_TRANSLATE_NOOP("records", "Slight"), "轻微;轻;一般轻微"},
        {"ordinary", QT_TRANSLATE_NOOP("records", "Ordinary"), "一般;中;普通"},
        {"serious", QT_TRANSLATE_NOOP("records", "Serious"), "较重;较大;严重"},
        {"grave", QT_TRANSLATE_NOOP("records", "Grave"), "重大;特别严重;特大;极其严重"},
    };
    friend constexpr std::span<const Choice> choicesOf(Severity) { return kSeverities; }

    Id<Partner> partner;
    Id<Placement> placement;
    QString placementAsWritten;
    QDate happenedOn;
    Kind kind = Kind::Safety;
    std::optional<Severity> severity;
    QString what;
    QDate handledOn;
    QString result;
};

template <>
struct Describe<Incident> {
    static constexpr RecordNames names{
        .table = "incident",
        .one = QT_TRANSLATE_NOOP("records", "Incident"),
        .many = QT_TRANSLATE_NOOP("records", "Incidents"),
        .about = QT_TRANSLATE_NOOP("records", "Accidents, violated rights, breaches of discipline and complaints"),
        .title = "partner+happened_on",
        .keys = "partner+happened_on+kind",
        .sheets = "事件与投诉;投诉;事件台账;安全事件;突发事件;投诉登记;事故",
        .icon = "exclamation-triangle",
        .room = Room::Training,
        .isMinor = true,
        .from = "happened_on",
    };
    static constexpr Field<Incident> fields[] = {
        field<&Incident::partner>("partner", QT_TRANSLATE_NOOP("records", "Happened at"),
                                  {.required = true,
                                   .headings = "发生单位;事发单位;涉及单位;涉事单位;涉及企业;实习单位;实习单位名称;"
                                               "单位名称;企业名称;合作企业;合作单位;企业;单位"}),
        field<&Incident::placement>("placement", QT_TRANSLATE_NOOP("records", "Placement concerned"),
                                    {.list = false,
                                     .headings = "涉及学生;涉事学生;当事学生;学生姓名;投诉人;投诉学生;学生",
                                     .example = "",
                                     .writtenIn = "placement_as_written",
                                     .onDelete = OnDelete::Clear}),
        field<&Incident::placementAsWritten>(
            "placement_as_written", QT_TRANSLATE_NOOP("records", "Placement concerned, as written"), {.list = false}),
        field<&Incident::happenedOn>(
            "happened_on", QT_TRANSLATE_NOOP("records", "Happened on"),
            {.required = true, .headings = "发生日期;发生时间;事发时间;事发日期;投诉时间;投诉日期;受理日期;日期;时间"}),
        field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("records", "Incident kind"),
                               {.required = true, .headings = "事件类型;事件类别;类型;类别;投诉类型;事件性质;性质"}),
        field<&Incident::severity>("severity", QT_TRANSLATE_NOOP("records", "Severity"),
                                   {.headings = "严重程度;事件等级;严重性;等级;程度;级别"}),
        field<&Incident::what>("what", QT_TRANSLATE_NOOP("records", "What happened"),
                               {.search = true,
                                .longText = true,
                                .headings = "事件经过;事件描述;经过;投诉内容;事由;情况说明;主要情况;事件内容;简要情况;"
                                            "情况描述;简要经过;事情经过;事件简述;投诉事项",
                                .example = "学生反映连续两周加班"}),
        field<&Incident::handledOn>("handled_on", QT_TRANSLATE_NOOP("records", "Handled on"),
                                    {.headings = "处理日期;处理时间;办结日期;办结时间;处置日期;解决日期"}),
        field<&Incident::result>("result", QT_TRANSLATE_NOOP("records", "How it ended"),
                                 {.search = true,
                                  .list = false,
                                  .longText = true,
                                  .headings = "处理结果;处理情况;处置结果;处置情况;办理结果;处理意见;处理措施;"
                                              "处理措施及结果;处理情况及结果;处理过程;处置措施",
                                  .example = "企业已调整排班，补发报酬"}),
    };
    static void check(const Incident& record, Issues& issues)
    {
        checkOrder(record.happenedOn, record.handledOn, "handled_on", issues);
    }
};
static_assert(isSound<Incident>());

} // namespace cooperage
