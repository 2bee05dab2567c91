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
             .headings = "合作企业;企业名称;单位名称;合作单位;走访企业;走访单位;被访企业;来访单位;"
                         "公司名称;企业;单位;合作企业名称;走访企业名称;走访单位名称;拜访企业;拜访单位;"
                         "来访企业;来访企业名称;来访单位名称;沟通企业;沟通单位;交流单位;被走访企业;"
                         "被走访单位;走访用人单位;用人单位名称;对接企业;合作单位名称;调研企业;调研单位;"
                         "来访方;对方单位"}),
        field<&Communication::heldOn>(
            "held_on", QT_TRANSLATE_NOOP("records", "Held on"),
            {.required = true,
             .headings = "沟通日期;走访时间;走访日期;来访时间;联系日期;沟通时间;活动时间;活动日期;"
                         "会议时间;拜访时间;日期;时间;走访日期时间;访问时间;调研时间;调研日期;拜访日期;"
                         "来访日期;交流时间;交流日期;会谈时间;会谈日期;洽谈时间;接待时间;接待日期;"
                         "对接时间;联系时间;通话时间;开展时间;举办时间"}),
        field<&Communication::kind>("kind", QT_TRANSLATE_NOOP("records", "Way"),
                                    {.required = true,
                                     .headings =
                                         "沟通方式;走访形式;沟通形式;联系方式;交流方式;活动类型;形式;方式;类型;类别;"
                                         "走访方式;沟通类型;沟通类别;记录类型;往来方式;往来形式;往来类型;联系类型;"
                                         "活动形式;活动方式;走访类型;会谈形式;交流形式;对接方式;访问形式;"
                                         "方式（走访/来访/会议/电话）"}),
        field<&Communication::topic>(
            "topic", QT_TRANSLATE_NOOP("records", "Topic"),
            {.search = true,
             .headings = "沟通主题;主要内容;走访内容;沟通内容;交流内容;会议主题;活动内容;主题;事由;内容;"
                         "议题;来访事由;来访目的;走访目的;会谈内容;主题内容;活动主题;洽谈内容;沟通事项;"
                         "事项;走访事由;走访主题;内容摘要;工作内容;内容纪要;合作事项;拜访目的;拜访内容"}),
        field<&Communication::initiatedBy>("initiated_by", QT_TRANSLATE_NOOP("records", "Initiated by"),
                                           {.headings = "发起方;发起单位;主动方"}),
        field<&Communication::schoolPeople>(
            "school_people", QT_TRANSLATE_NOOP("records", "People of the college"),
            {.search = true,
             .headings = "学校人员;参加人员;校方人员;参与人员;走访人员;我方人员;校方参加人员;走访人;"
                         "出席人员;人员;学校参加人员;我校人员;学校参与人员;校方参与人;校方参会人员;"
                         "带队人;牵头拜访人;拜访人;带队领导;学校走访人员;参与教师;陪同人员;学校接待人员;"
                         "校方接待人;经办人;联系教师;参加人;校内参加人员;接待人员;接待人"}),
        field<&Communication::partnerPeople>(
            "partner_people", QT_TRANSLATE_NOOP("records", "People of the partner"),
            {.search = true,
             .headings = "企业人员;企业接待人;接待人;单位人员;对方人员;企业参加人员;接待人员;来访人员;"
                         "来访人;企业接待人员;企业参与人员;企业方人员;来访嘉宾;对方参加人员;"
                         "企业参会人员;对方接待人;受访人;受访人员;来访代表;企业代表;对接人;企业联系人"}),
        field<&Communication::outcome>(
            "outcome", QT_TRANSLATE_NOOP("records", "Outcome"),
            {.search = true,
             .list = false,
             .longText = true,
             .headings = "成果;沟通结果;达成意向;成效;结果;合作意向;走访成果;取得成效;走访成效;形成成果;"
                         "走访结果;达成共识;会谈成果;成果形式;落实情况;沟通成效"}),
        field<&Communication::followUpOn>(
            "follow_up_on", QT_TRANSLATE_NOOP("records", "Follow up by"),
            {.headings = "跟进日期;下次跟进;待跟进日期;下一步时间;下次跟进日期;跟进时间;计划跟进日期;"
                         "下次沟通时间;拟跟进时间;下一步计划时间;下一步计划完成时间;后续跟进时间"}),
        field<&Communication::followedUpOn>(
            "followed_up_on", QT_TRANSLATE_NOOP("records", "Followed up on"),
            {.list = false, .headings = "已跟进日期;完成日期;实际跟进日期;跟进完成日期"}),
    };
};
static_assert(isSound<Communication>());

} // namespace cooperage
