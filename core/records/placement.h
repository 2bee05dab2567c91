// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/model/record_type.h"

namespace cooperage {

struct Partner;
struct Student;
struct Teacher;

/// One stretch of one student's internship at one partner (岗位实习, 教职成〔2021〕4号).
struct Placement : Recorded<Placement> {
    enum class Arranged { BySchool, ByStudent };
    enum class Match { Matched, Near, Unmatched };
    enum class Status { Planned, OnPost, Interrupted, Finished, Cancelled_ };
    enum class Payer { School, Partner_, Student_ };
    static constexpr Choice kArrangements[] = {
        {"by_school", QT_TRANSLATE_NOOP("records", "By the college"),
         "统一安排;学校安排;集中;集中安排;学校统一安排;推荐;集中实习;统一;学校推荐"},
        {"by_student", QT_TRANSLATE_NOOP("records", "By the student"),
         "自主选择;自主;自主联系;自行联系;分散;分散实习;学生自主;自主实习;自主落实"},
    };
    friend constexpr std::span<const Choice> choicesOf(Arranged) { return kArrangements; }
    static constexpr Choice kMatches[] = {
        {"matched", QT_TRANSLATE_NOOP("records", "Matched"), "对口;是;√;完全对口;高度相关;Y;符合;匹配;相关"},
        {"near", QT_TRANSLATE_NOOP("records", "Near"), "相近;基本对口;较对口;部分对口;基本相关;接近"},
        {"unmatched", QT_TRANSLATE_NOOP("records", "Not matched"), "不对口;否;×;不相关;N;非对口;不匹配;无关"},
    };
    friend constexpr std::span<const Choice> choicesOf(Match) { return kMatches; }
    static constexpr Choice kStatuses[] = {
        {"planned", QT_TRANSLATE_NOOP("records", "Planned"), "计划;未开始;拟实习;待上岗"},
        {"on_post", QT_TRANSLATE_NOOP("records", "On post"), "在岗;实习中;进行中;正在实习;正常"},
        {"interrupted", QT_TRANSLATE_NOOP("records", "Interrupted"), "中止;中断;终止;提前结束;离岗"},
        {"finished", QT_TRANSLATE_NOOP("records", "Finished"), "结束;已结束;完成;实习结束;已完成"},
        {"cancelled", QT_TRANSLATE_NOOP("records", "Cancelled"), "取消;已取消;作废;未成行;未去"},
    };
    friend constexpr std::span<const Choice> choicesOf(Status) { return kStatuses; }
    static constexpr Choice kPayers[] = {
        {"school", QT_TRANSLATE_NOOP("records", "The college"), "学校;校方;我校"},
        {"partner", QT_TRANSLATE_NOOP("records", "The partner"), "企业;单位;实习单位"},
        {"student", QT_TRANSLATE_NOOP("records", "The student"), "学生;个人;本人;自费"},
    };
    friend constexpr std::span<const Choice> choicesOf(Payer) { return kPayers; }

    Id<Student> student;
    Id<Partner> partner;
    QDate startsOn;
    QDate endsOn;
    QString post;
    std::optional<int> staffSamePost;
    std::optional<Arranged> arranged;
    std::optional<Match> match;
    Status status = Status::OnPost;
    QString region;
    std::optional<bool> hired;
    Id<Teacher> schoolMentor;
    QString schoolMentorAsWritten;
    QString partnerMentor;
    std::optional<bool> tripartiteSigned;
    QDate schoolSignedOn;
    QDate partnerSignedOn;
    QDate studentSignedOn;
    QDate studentConsentOn;
    QDate guardianConsentOn;
    std::optional<bool> insured;
    QString policyNumber;
    QDate insuredFrom;
    QDate insuredTo;
    std::optional<Payer> insurancePayer;
    std::optional<Money> monthlyPay;
    std::optional<Money> samePostWage;
    std::optional<Money> lowestWage;
    std::optional<double> hoursPerDay;
    std::optional<double> daysPerWeek;
    std::optional<int> nightShifts;
    QString hazards; ///< tags joined by ';'
    std::optional<double> schoolScore;
    std::optional<double> partnerScore;
};

template <>
struct Describe<Placement> {
    static constexpr RecordNames names{
        .table = "placement",
        .one = QT_TRANSLATE_NOOP("records", "Placement"),
        .many = QT_TRANSLATE_NOOP("records", "Placements"),
        .about =
            QT_TRANSLATE_NOOP("records", "Internships of students at partners, one person and one stretch a record"),
        .title = "student+partner",
        .keys = "student+partner+starts_on",
        .sheets = "岗位实习;实习汇总;实习学生;顶岗实习;实习台账;实习信息;学生实习;实习名单;实习",
        .icon = "briefcase",
        .room = Room::Training,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Placement> fields[] = {
        field<&Placement::student>("student", QT_TRANSLATE_NOOP("records", "Student"),
                                   {.required = true, .group = QT_TRANSLATE_NOOP("records", "Internship")}),
        field<&Placement::partner>("partner", QT_TRANSLATE_NOOP("records", "Placed at"),
                                   {.required = true,
                                    .headings = "实习单位;实习单位名称;实习企业;实习企业名称;企业名称;实习企业全称;"
                                                "单位名称;接收单位;合作企业;公司名称;实习公司;合作单位;单位全称;企业"}),
        field<&Placement::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
            {.required = true,
             .headings = "开始日期;实习开始日期;实习开始时间;开始时间;起始日期;起始时间;上岗日期;上岗时间;到岗日期;"
                         "实习起止时间:start;实习时间:start;起止时间:start;起止日期:start;实习起止日期:start;实习期限:"
                         "start;实习周期:start;实习期间:start"}),
        field<&Placement::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
                                  {.headings = "结束日期;实习结束日期;实习结束时间;结束时间;终止日期;截止日期;离岗日期;"
                                               "终止时间;截止时间;实习起止时间:end;实习时间:end;起止时间:end;起止日期:"
                                               "end;实习起止日期:end;实习期限:end;实习周期:end;实习期间:end"}),
        field<&Placement::post>("post", QT_TRANSLATE_NOOP("records", "Post"),
                                {.search = true, .headings = "实习岗位;岗位名称;岗位;实习岗位名称;工作岗位;职位"}),
        field<&Placement::staffSamePost>("staff_same_post", QT_TRANSLATE_NOOP("records", "Staff in the same post"),
                                         {.list = false,
                                          .unit = QT_TRANSLATE_NOOP("records", "persons"),
                                          .headings = "同岗职工数;同岗位职工人数;同岗位人数"}),
        field<&Placement::arranged>("arranged", QT_TRANSLATE_NOOP("records", "Arranged"),
                                    {.headings = "实习方式;安排方式;组织形式;实习形式;组织方式;单位获取方式;落实方式"}),
        field<&Placement::match>(
            "match", QT_TRANSLATE_NOOP("records", "Match with the major"),
            {.headings = "专业是否对口;专业对口;是否对口;对口情况;专业对口情况;对口;专业匹配;专业相关度"}),
        field<&Placement::status>("status", QT_TRANSLATE_NOOP("records", "Status"),
                                  {.headings = "实习状态;当前状态;状态"}),
        field<&Placement::region>(
            "region", QT_TRANSLATE_NOOP("records", "Region"),
            {.list = false, .headings = "实习地点;实习地区;实习城市;实习所在地;单位地址;实习地址;工作地点"}),
        field<&Placement::hired>("hired", QT_TRANSLATE_NOOP("records", "Hired afterwards"),
                                 {.list = false, .headings = "是否留用;是否录用;留用;录用;是否就业"}),
        field<&Placement::schoolMentor>(
            "school_mentor", QT_TRANSLATE_NOOP("records", "School mentor"),
            {.headings = "校内指导教师;学校指导教师;校内导师;指导教师;校内老师;学校导师;学校指导老师;校内指导老师;"
                         "带队教师;指导老师;校方指导教师;校内指导",
             .writtenIn = "school_mentor_as_written",
             .group = QT_TRANSLATE_NOOP("records", "People")}),
        field<&Placement::schoolMentorAsWritten>(
            "school_mentor_as_written", QT_TRANSLATE_NOOP("records", "School mentor as written"), {.list = false}),
        field<&Placement::partnerMentor>(
            "partner_mentor", QT_TRANSLATE_NOOP("records", "Partner mentor"),
            {.headings = "企业指导教师;企业师傅;企业导师;企业指导老师;企业指导人员;师傅;企业指导人;单位指导教师;"
                         "实习单位指导教师;校外指导教师;校外导师;企业指导"}),
        field<&Placement::tripartiteSigned>(
            "tripartite_signed", QT_TRANSLATE_NOOP("records", "Tripartite agreement signed"),
            {.headings =
                 "是否签订三方协议;三方协议;三方协议签订情况;是否签三方;实习协议;是否签订三方;是否签订实习协议;"
                 "是否签协议;协议签订;三方协议是否签订;三方协议书;实习三方协议;是否签订协议;是否签订三方实习协议",
             .group = QT_TRANSLATE_NOOP("records", "Agreement and consent")}),
        field<&Placement::schoolSignedOn>(
            "school_signed_on", QT_TRANSLATE_NOOP("records", "Signed by the college on"),
            {.list = false,
             .headings = "学校签订日期;学校签字日期;协议签订日期;三方协议签订日期;三方协议签订时间;三方协议日期"}),
        field<&Placement::partnerSignedOn>("partner_signed_on",
                                           QT_TRANSLATE_NOOP("records", "Signed by the partner on"),
                                           {.list = false, .headings = "单位签订日期;企业签订日期;企业签字日期"}),
        field<&Placement::studentSignedOn>("student_signed_on",
                                           QT_TRANSLATE_NOOP("records", "Signed by the student on"),
                                           {.list = false, .headings = "学生签订日期;学生签字日期"}),
        field<&Placement::studentConsentOn>(
            "student_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the student"),
            {.list = false, .headings = "学生知情同意日期;学生同意日期;知情同意书日期"}),
        field<&Placement::guardianConsentOn>(
            "guardian_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the guardian"),
            {.list = false, .headings = "监护人知情同意日期;家长同意日期;监护人同意日期;家长知情同意日期"}),
        field<&Placement::insured>("insured", QT_TRANSLATE_NOOP("records", "Insured"),
                                   {.headings = "是否购买实习责任险;实习责任险;实习责任保险;责任险;是否投保;投保情况;"
                                                "是否购买保险;保险;实习保险;责任保险;是否购买责任险;是否参保;"
                                                "实习保险购买情况;是否购买实习保险;是否购买实习责任保险;责任险购买情况",
                                    .group = QT_TRANSLATE_NOOP("records", "Insurance and pay")}),
        field<&Placement::policyNumber>("policy_number", QT_TRANSLATE_NOOP("records", "Policy number"),
                                        {.list = false, .headings = "保单号;保险单号;保单编号"}),
        field<&Placement::insuredFrom>(
            "insured_from", QT_TRANSLATE_NOOP("records", "Insured from"),
            {.list = false, .headings = "保险起期;保险开始日期;保险期限:start;保险期间:start"}),
        field<&Placement::insuredTo>("insured_to", QT_TRANSLATE_NOOP("records", "Insured to"),
                                     {.list = false, .headings = "保险止期;保险结束日期;保险期限:end;保险期间:end"}),
        field<&Placement::insurancePayer>("insurance_payer", QT_TRANSLATE_NOOP("records", "Insurance paid by"),
                                          {.list = false, .headings = "保险支付方;保费承担方;投保人;投保单位"}),
        field<&Placement::monthlyPay>("monthly_pay", QT_TRANSLATE_NOOP("records", "Monthly pay"),
                                      {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                       .headings = "实习报酬;月报酬;实习津贴;月薪;实习工资;报酬;月工资;实习补贴;薪酬;"
                                                   "月津贴;工资;津贴;月实习报酬;实习月薪;月收入;实习待遇;报酬标准"}),
        field<&Placement::samePostWage>("same_post_wage", QT_TRANSLATE_NOOP("records", "Wage of the same post"),
                                        {.list = false,
                                         .unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                         .headings = "同岗工资;同岗位工资;同岗位工资标准"}),
        field<&Placement::lowestWage>("lowest_wage", QT_TRANSLATE_NOOP("records", "Lowest wage grade"),
                                      {.list = false,
                                       .unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                       .headings = "最低档工资;最低工资;最低工资标准"}),
        field<&Placement::hoursPerDay>("hours_per_day", QT_TRANSLATE_NOOP("records", "Hours per day"),
                                       {.list = false,
                                        .unit = QT_TRANSLATE_NOOP("records", "hours"),
                                        .headings = "日工时;每日工时;每天工作时间;日工作时长",
                                        .group = QT_TRANSLATE_NOOP("records", "Working time")}),
        field<&Placement::daysPerWeek>(
            "days_per_week", QT_TRANSLATE_NOOP("records", "Days per week"),
            {.list = false, .unit = QT_TRANSLATE_NOOP("records", "days"), .headings = "周工作天数;每周工作天数"}),
        field<&Placement::nightShifts>("night_shifts", QT_TRANSLATE_NOOP("records", "Night shifts"),
                                       {.list = false, .headings = "夜班数;夜班次数;夜班"}),
        field<&Placement::hazards>("hazards", QT_TRANSLATE_NOOP("records", "Hazards"),
                                   {.list = false, .headings = "危险作业;危险因素;岗位危险"}),
        field<&Placement::schoolScore>("school_score", QT_TRANSLATE_NOOP("records", "School score"),
                                       {.list = false,
                                        .headings = "学校评分;校内成绩;学校成绩;校内评分;实习成绩;学校考核成绩",
                                        .group = QT_TRANSLATE_NOOP("records", "Assessment")}),
        field<&Placement::partnerScore>("partner_score", QT_TRANSLATE_NOOP("records", "Partner score"),
                                        {.list = false, .headings = "企业评分;企业成绩;单位评分;企业考核成绩"}),
    };
    static void check(const Placement& record, Issues& issues)
    {
        if (record.endsOn.isValid() && record.startsOn.isValid() && record.endsOn < record.startsOn)
            issues.error(QStringLiteral("ends_on"),
                         recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
    }
};
static_assert(isSound<Placement>());

} // namespace cooperage
