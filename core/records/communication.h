// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Partner;

/// A visit, meeting or call between the college and a partner.
struct Communication : Recorded<Communication> {
    enum class Kind { Visit, Reception, Meeting, Call, JobVisit };
    enum class Side { School, Partner_ };
    static constexpr Choice kKinds[] = {
        {"visit", QT_TRANSLATE_NOOP("records", "Visit to the partner"), "走访;拜访;外访;实地走访;调研;考察;上门"},
        {"reception", QT_TRANSLATE_NOOP("records", "Visit by the partner"), "来访;接待;接待来访;企业来访"},
        {"meeting", QT_TRANSLATE_NOOP("records", "Meeting"), "会议;座谈;座谈会;研讨;研讨会;线上会议;洽谈;交流会"},
        {"call", QT_TRANSLATE_NOOP("records", "Call"), "电话;电话沟通;微信;线上;邮件;电联"},
        {"job_visit", QT_TRANSLATE_NOOP("records", "Job development visit"), "访企拓岗;访企拓岗促就业;拓岗"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kSides[] = {
        {"school", QT_TRANSLATE_NOOP("records", "The college"), "学校;校方;我校;学院;本校"},
        {"partner", QT_TRANSLATE_NOOP("records", "The partner"), "企业;单位;企业方;对方"},
    };
    friend constexpr std::span<const Choice> choicesOf(Side) { return kSides; }

    Id<Partner> partner;
    QDate heldOn;
    Kind kind = Kind::Visit;
    QString topic;
    std::optional<Side> initiatedBy;
    QString schoolPeople;
    QString partnerPeople;
    QString outcome;
    QDate followUpOn;
    QDate followedUpOn;
};

template <>
struct Describe<Communication> {
    static constexpr RecordNames names{
        .table = "communication",
        .one = QT_TRANSLATE_NOOP("records", "Communication"),
        .many = QT_TRANSLATE_NOOP("records", "Communications"),
        .about = QT_TRANSLATE_NOOP("records", "Visits, meetings and calls between the college and its partners"),
        .title = "partner+topic",
        .keys = "partner+held_on+kind+topic",
        .sheets = "沟通记录;走访记录;走访;来访;沟通;交流记录;往来记录;访企拓岗;联系记录",
        .icon = "chat-square-text",
        .room = Room::Partners,
        .from = "held_on",
    };
    static constexpr Field<Communication> fields[] = {
        field<&Communication::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner"),
            {.required = true,
             .headings = "合作企业;企业名称;单位名称;合作单位;走访企业;走访单位;被访企业;来访单位;公司名称;企业;单位"}),
        field<&Communication::heldOn>("held_on", QT_TRANSLATE_NOOP("records", "Held on"),
                                      {.required = true,
                                       .headings = "沟通日期;走访时间;走访日期;来访时间;联系日期;沟通时间;活动时间;"
                                                   "活动日期;会议时间;拜访时间;日期;时间"}),
        field<&Communication::kind>(
            "kind", QT_TRANSLATE_NOOP("records", "Way"),
            {.required = true,
             .headings = "沟通方式;走访形式;沟通形式;联系方式;交流方式;活动类型;形式;方式;类型;类别"}),
        field<&Communication::topic>(
            "topic", QT_TRANSLATE_NOOP("records", "Topic"),
            {.search = true,
             .headings = "沟通主题;主要内容;走访内容;沟通内容;交流内容;会议主题;活动内容;主题;事由;内容;议题"}),
        field<&Communication::initiatedBy>("initiated_by", QT_TRANSLATE_NOOP("records", "Initiated by"),
                                           {.headings = "发起方;发起单位;主动方"}),
        field<&Communication::schoolPeople>(
            "school_people", QT_TRANSLATE_NOOP("records", "People of the college"),
            {.search = true,
             .headings = "学校人员;参加人员;校方人员;参与人员;走访人员;我方人员;校方参加人员;走访人;出席人员;人员"}),
        field<&Communication::partnerPeople>(
            "partner_people", QT_TRANSLATE_NOOP("records", "People of the partner"),
            {.search = true, .headings = "企业人员;企业接待人;接待人;单位人员;对方人员;企业参加人员;接待人员"}),
        field<&Communication::outcome>("outcome", QT_TRANSLATE_NOOP("records", "Outcome"),
                                       {.search = true,
                                        .list = false,
                                        .longText = true,
                                        .headings = "成果;沟通结果;达成意向;成效;结果;合作意向;走访成果"}),
        field<&Communication::followUpOn>("follow_up_on", QT_TRANSLATE_NOOP("records", "Follow up by"),
                                          {.headings = "跟进日期;下次跟进;待跟进日期;下一步时间"}),
        field<&Communication::followedUpOn>("followed_up_on", QT_TRANSLATE_NOOP("records", "Followed up on"),
                                            {.list = false, .headings = "已跟进日期;完成日期"}),
    };
};
static_assert(isSound<Communication>());

} // namespace cooperage
