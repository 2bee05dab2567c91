// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Major;
struct Partner;

/// A filing with the superior department by which a rule does not apply to some internships (Art. 17,
/// 教职成〔2021〕4号).
struct Exemption : Recorded<Exemption> {
    enum class Rule { Hazards, Holidays, NightAndOvertime, Province, Abroad, Length, Headcount, Other };
    static constexpr Choice kRules[] = {
        {"hazards", QT_TRANSLATE_NOOP("records", "High-risk work"),
         "高风险作业;高空;井下;放射;有毒;易燃易爆;危险作业;高危岗位"},
        {"holidays", QT_TRANSLATE_NOOP("records", "Work on holidays"),
         "休息日与节假日实习;节假日;法定节假日;休息日;节假日实习"},
        {"night_and_overtime", QT_TRANSLATE_NOOP("records", "Overtime and night shifts"),
         "加班与夜班;夜班;加班;加班夜班;超时"},
        {"province", QT_TRANSLATE_NOOP("records", "Internship outside the province"), "跨省实习;跨省;省外实习;省外"},
        {"abroad", QT_TRANSLATE_NOOP("records", "Internship abroad"), "境外实习;出国;国(境)外实习;国外"},
        {"length", QT_TRANSLATE_NOOP("records", "Length of the internship"), "实习时长;时长;实习期限"},
        {"headcount", QT_TRANSLATE_NOOP("records", "Share of interns"), "实习人数比例;人数比例;比例"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它"},
    };
    friend constexpr std::span<const Choice> choicesOf(Rule) { return kRules; }

    QString number;
    QDate filedOn;
    QString authority;
    Rule rule = Rule::Hazards;
    Id<Partner> partner;
    Id<Major> major;
    QDate startsOn;
    QDate endsOn;
    QString why;
};

template <>
struct Describe<Exemption> {
    static constexpr RecordNames names{
        .table = "exemption",
        .one = QT_TRANSLATE_NOOP("records", "Exemption"),
        .many = QT_TRANSLATE_NOOP("records", "Exemptions"),
        .about = QT_TRANSLATE_NOOP("records",
                                   "Filings by which a rule does not apply to certain partners, majors and periods"),
        .title = "number+partner",
        .keys = "number+partner+major|number+partner|number+major|number",
        .sheets = "豁免备案;豁免;备案台账;特殊岗位备案;实习豁免",
        .icon = "shield-check",
        .room = Room::Evaluation,
        .isMinor = true,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Exemption> fields[] = {
        field<&Exemption::number>("number", QT_TRANSLATE_NOOP("records", "Filing number"),
                                  {.required = true,
                                   .search = true,
                                   .headings = "备案号;备案文号;备案编号;文号;豁免备案号;批复文号",
                                   .example = "苏教职备〔2025〕21号"}),
        field<&Exemption::filedOn>("filed_on", QT_TRANSLATE_NOOP("records", "Filed on"),
                                   {.required = true, .headings = "备案日期;备案时间;报备日期;批复日期;批复时间"}),
        field<&Exemption::authority>("authority", QT_TRANSLATE_NOOP("records", "Filed with"),
                                     {.search = true,
                                      .headings = "备案机关;备案部门;主管部门;受理部门;批复部门;批准部门",
                                      .example = "江苏省教育厅"}),
        field<&Exemption::rule>(
            "rule", QT_TRANSLATE_NOOP("records", "Rule exempted"),
            {.required = true, .headings = "豁免事项;备案事项;豁免内容;备案内容;适用规定;豁免规则;事项"}),
        field<&Exemption::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner concerned"),
            {.headings = "适用单位;适用企业;涉及单位;实习单位;企业名称;单位名称;合作企业;企业;单位"}),
        field<&Exemption::major>("major", QT_TRANSLATE_NOOP("records", "Major concerned"),
                                 {.headings = "适用专业;涉及专业;专业;专业名称;实习专业"}),
        field<&Exemption::startsOn>("starts_on", QT_TRANSLATE_NOOP("records", "Exempt from"),
                                    {.required = true,
                                     .headings = "豁免期起;开始日期;有效期起;豁免期限:start;有效期:start;适用期限:"
                                                 "start;起止时间:start;有效期限:start"}),
        field<&Exemption::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "Exempt until"),
            {.required = true,
             .headings =
                 "豁免期止;结束日期;有效期至;有效期止;豁免期限:end;有效期:end;适用期限:end;起止时间:end;有效期限:end"}),
        field<&Exemption::why>("why", QT_TRANSLATE_NOOP("records", "Why it is needed"),
                               {.list = false,
                                .longText = true,
                                .headings = "豁免理由;理由;备案理由;特殊要求;申请理由",
                                .example = "数据中心运维岗位需轮值夜班"}),
    };
    static void check(const Exemption& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Exemption>());

} // namespace cooperage
