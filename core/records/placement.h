// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct InternshipPlan;
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
        {"planned", QT_TRANSLATE_NOOP("records", "Planned"),
         "计划;未开始;拟实习;待上岗;未上岗;未到岗;准备中;待实习;未实习"},
        {"on_post", QT_TRANSLATE_NOOP("records", "On post"),
         "在岗;实习中;进行中;正在实习;正常;在岗实习;顶岗中;顶岗实习中"},
        {"interrupted", QT_TRANSLATE_NOOP("records", "Interrupted"),
         "中止;中断;终止;提前结束;离岗;退出;中途退出;提前离岗;离职;休学;退学;更换单位;换岗;已离职;辞职"},
        {"finished", QT_TRANSLATE_NOOP("records", "Finished"), "结束;已结束;完成;实习结束;已完成;期满;实习期满;已转正"},
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
    Id<InternshipPlan> internshipPlan;
    QString internshipPlanAsWritten;
    QString post;
    std::optional<int> staffSamePost;
    std::optional<Arranged> arranged;
    std::optional<Match> match;
    std::optional<Status> status; ///< not set: nobody said
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
        .indexes = "partner+ends_on+starts_on+status|"
                   "ends_on+starts_on+status+student+partner+tripartite_signed+insured+match|starts_on",
    };
    static constexpr Field<Placement> fields[] = {
        field<&Placement::student>("student", QT_TRANSLATE_NOOP("records", "Student"),
                                   {.required = true, .group = QT_TRANSLATE_NOOP("records", "Internship")}),
        field<&Placement::partner>("partner", QT_TRANSLATE_NOOP("records", "Placed at"),
                                   {.required = true,
                                    .headings =
                                        "实习单位;实习单位名称;实习企业;实习企业名称;企业名称;实习企业全称;单位名称;"
                                        "接收单位;合作企业;公司名称;实习公司;合作单位;单位全称;企业;实习单位全称;"
                                        "实习企业(单位);实习基地名称;接收企业;接收单位名称;接收企业名称;"
                                        "实习单位(企业)名称;实习公司名称;顶岗实习单位;岗位实习单位;岗位实习单位名称;"
                                        "岗位实习企业;用人单位;用人单位名称;工作单位;所在企业;企业全称;校外实习单位;"
                                        "实习基地;实习机构;实习工作单位;单位;实习场所"}),
        field<&Placement::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
            {.required = true,
             .headings = "开始日期;实习开始日期;实习开始时间;开始时间;起始日期;起始时间;上岗日期;"
                         "上岗时间;到岗日期;实习起止时间:start;实习时间:start;起止时间:start;"
                         "起止日期:start;实习起止日期:start;实习期限:start;实习周期:start;"
                         "实习期间:start;实习起始日期;实习起始时间;实习开始;起始年月;进入岗位时间;"
                         "实习上岗时间;入职时间;入职日期;入岗时间;入岗日期;进岗时间;进厂时间;实习起日期;"
                         "到岗时间;报到时间;报到日期;起期;实际开始日期;开始年月日;岗位实习开始时间;"
                         "岗位实习开始日期;起止年月:start;实习起止:start;起止期限:start;"
                         "岗位实习时间:start;实习起讫时间:start;起讫时间:start;起讫日期:start;"
                         "顶岗时间:start;顶岗实习时间:start;实习时段:start;实习日期:start;"
                         "实习时间段:start;岗位实习起止时间:start;实习时间(起止):start"}),
        field<&Placement::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
                                  {.headings =
                                       "结束日期;实习结束日期;实习结束时间;结束时间;终止日期;截止日期;离岗日期;"
                                       "终止时间;截止时间;实习起止时间:end;实习时间:end;起止时间:end;起止日期:end;"
                                       "实习起止日期:end;实习期限:end;实习周期:end;实习期间:end;实习终止日期;"
                                       "实习终止时间;实习截止日期;实习截止时间;实习结束;离岗时间;离职时间;离职日期;"
                                       "止期;实际结束日期;预计结束时间;预计结束日期;终止年月;计划结束日期;"
                                       "岗位实习结束时间;岗位实习结束日期;起止年月:end;实习起止:end;起止期限:end;"
                                       "岗位实习时间:end;实习起讫时间:end;起讫时间:end;起讫日期:end;顶岗时间:end;"
                                       "顶岗实习时间:end;实习时段:end;实习日期:end;实习时间段:end;"
                                       "岗位实习起止时间:end;实习时间(起止):end",
                                   .example = "2026-02-28"}),
        field<&Placement::internshipPlan>(
            "internship_plan", QT_TRANSLATE_NOOP("records", "Internship plan"),
            {.list = false,
             .headings = "实习方案;实习方案名称;实习计划;实习计划名称;实习批次;实习批次名称;实习项目;实习项目名称",
             .example = "",
             .writtenIn = "internship_plan_as_written"}),
        field<&Placement::internshipPlanAsWritten>(
            "internship_plan_as_written", QT_TRANSLATE_NOOP("records", "Internship plan as written"), {.list = false}),
        field<&Placement::post>("post", QT_TRANSLATE_NOOP("records", "Post"),
                                {.search = true,
                                 .headings =
                                     "实习岗位;岗位名称;岗位;实习岗位名称;工作岗位;职位;实习岗位(工种);岗位/工种;"
                                     "工种;实习工种;从事岗位;所在岗位;岗位实习岗位;实习职位;岗位(工种);"
                                     "实习内容岗位;工作岗位名称;所从事岗位;具体岗位;从事工作",
                                 .example = "软件测试员"}),
        field<&Placement::staffSamePost>("staff_same_post", QT_TRANSLATE_NOOP("records", "Staff in the same post"),
                                         {.list = false,
                                          .unit = QT_TRANSLATE_NOOP("records", "persons"),
                                          .headings =
                                              "同岗职工数;同岗位职工人数;同岗位人数;同岗位在岗职工数;相同岗位职工人数;"
                                              "相同岗位职工总人数;相同岗位人数",
                                          .example = "40"}),
        field<&Placement::arranged>("arranged", QT_TRANSLATE_NOOP("records", "Arranged"),
                                    {.headings =
                                         "实习方式;安排方式;组织形式;实习形式;组织方式;单位获取方式;落实方式;"
                                         "实习安排方式;实习组织形式;实习组织方式;实习类别(集中/分散);安排形式;实习来源;"
                                         "岗位来源;实习单位来源;单位来源;实习单位落实方式;是否统一安排;实习安排;"
                                         "集中/分散;集中或分散;实习去向方式;学校安排/自主选择;实习落实方式;安排类型;"
                                         "实习选择方式;选择方式;获取方式"}),
        field<&Placement::match>("match", QT_TRANSLATE_NOOP("records", "Match with the major"),
                                 {.headings =
                                      "专业是否对口;专业对口;是否对口;对口情况;专业对口情况;对口;专业匹配;专业相关度;"
                                      "专业是否相关;是否专业对口;岗位对口;岗位是否对口;岗位与专业对口情况;"
                                      "与专业是否对口;专业对口度;对口程度;对口率;是否与专业对口;专业相关性;"
                                      "岗位与专业相关度;专业匹配度;岗位专业对口;实习岗位与专业对口情况;专业是否匹配;"
                                      "实习岗位是否对口;是否对口实习"}),
        field<&Placement::status>("status", QT_TRANSLATE_NOOP("records", "Status"),
                                  {.headings =
                                       "实习状态;当前状态;状态;实习进展;目前状态;学生状态;实习情况;在岗状态;在岗情况;"
                                       "实习学生状态;岗位状态"}),
        field<&Placement::region>("region", QT_TRANSLATE_NOOP("records", "Region"),
                                  {.list = false,
                                   .headings =
                                       "实习地点;实习地区;实习城市;实习所在地;单位地址;实习地址;工作地点;实习单位地址;"
                                       "实习单位所在地;单位所在地;单位所在城市;实习单位所在城市;企业所在地;"
                                       "实习单位地区;企业地址;所在城市;工作地址;所在地;所在地区;实习区域;实习省市;"
                                       "地区;单位所在地区;实习单位详细地址;企业所在城市;实习所在城市;实习地",
                                   .example = "江苏省海州市"}),
        field<&Placement::hired>("hired", QT_TRANSLATE_NOOP("records", "Hired afterwards"),
                                 {.list = false,
                                  .headings = "是否留用;是否录用;留用;录用;是否就业;是否转正;留任;实习后是否留用;"
                                              "是否签订就业协议;是否签约;是否被录用;是否留任"}),
        field<&Placement::schoolMentor>(
            "school_mentor", QT_TRANSLATE_NOOP("records", "School mentor"),
            {.headings = "校内指导教师;学校指导教师;校内导师;指导教师;校内老师;学校导师;学校指导老师;"
                         "校内指导老师;带队教师;指导老师;校方指导教师;校内指导;校内指导教师姓名;"
                         "学校指导教师姓名;校内实习指导教师;学校实习指导教师;校方指导老师;校方导师;"
                         "学校带队教师;跟岗教师;实习指导教师;校内带教教师;校内教师;学校教师;"
                         "校内导师姓名;校内实习导师;驻点教师;指导教师姓名;指导教师(校内);"
                         "校内指导老师姓名;学院指导教师;带队老师;实习指导老师;校内指导人;指导老师(校内);"
                         "本校指导教师;学校指导老师姓名;校内负责教师",
             .example = "李敏",
             .writtenIn = "school_mentor_as_written",
             .group = QT_TRANSLATE_NOOP("records", "People")}),
        field<&Placement::schoolMentorAsWritten>(
            "school_mentor_as_written", QT_TRANSLATE_NOOP("records", "School mentor as written"), {.list = false}),
        field<&Placement::partnerMentor>(
            "partner_mentor", QT_TRANSLATE_NOOP("records", "Partner mentor"),
            {.headings = "企业指导教师;企业师傅;企业导师;企业指导老师;企业指导人员;师傅;企业指导人;"
                         "单位指导教师;实习单位指导教师;校外指导教师;校外导师;企业指导;企业指导老师姓名;"
                         "企业指导教师姓名;企业带教师傅;带教师傅;企业师傅姓名;企业带教老师;带教老师;"
                         "单位指导老师;单位指导人;单位导师;指导师傅;企业兼职指导教师;企业实习指导教师;"
                         "企业导师姓名;实习单位指导人;实习单位指导老师;实习单位导师;企业实习导师;"
                         "校外指导老师;校外指导教师姓名;企业方指导教师;企业指导师傅;实习指导师傅;"
                         "现场指导教师;师傅姓名;指导教师(企业);企业负责人;带教人",
             .example = "赵一鸣"}),
        field<&Placement::tripartiteSigned>(
            "tripartite_signed", QT_TRANSLATE_NOOP("records", "Tripartite agreement signed"),
            {.headings = "是否签订三方协议;三方协议;三方协议签订情况;是否签三方;实习协议;是否签订三方;"
                         "是否签订实习协议;是否签协议;协议签订;三方协议是否签订;三方协议书;实习三方协议;"
                         "是否签订协议;是否签订三方实习协议;三方协议(是/否);三方协议签订;"
                         "实习协议签订情况;是否签署三方协议;是否签署实习协议;是否签署协议;"
                         "是否已签三方协议;三方协议签署情况;三方协议签署;三方实习协议;实习协议书;"
                         "是否签订实习三方协议;是否签订岗位实习三方协议;岗位实习三方协议;三方协议情况;"
                         "是否签订实习协议书;实习协议是否签订;三方协议是否签署;实习三方协议签订情况;"
                         "是否签订协议书;协议签订情况;是否三方;三方;签订三方协议",
             .group = QT_TRANSLATE_NOOP("records", "Agreement and consent")}),
        field<&Placement::schoolSignedOn>(
            "school_signed_on", QT_TRANSLATE_NOOP("records", "Signed by the college on"),
            {.list = false,
             .headings = "学校签订日期;学校签字日期;协议签订日期;三方协议签订日期;三方协议签订时间;"
                         "三方协议日期;三方协议学校;学校三方协议签订日期;三方协议学校签订日期;"
                         "三方协议学校签字日期;学校签署日期;校方签订日期;三方协议签署日期;"
                         "三方协议签署时间;实习协议签订日期;实习协议签订时间;三方协议签字日期;"
                         "三方协议签订时间学校;学校签章日期;学校盖章日期"}),
        field<&Placement::partnerSignedOn>(
            "partner_signed_on", QT_TRANSLATE_NOOP("records", "Signed by the partner on"),
            {.list = false,
             .headings = "单位签订日期;企业签订日期;企业签字日期;三方协议企业;三方协议单位;"
                         "三方协议实习单位;企业三方协议签订日期;三方协议企业签订日期;企业签署日期;"
                         "单位签字日期;企业盖章日期;实习单位签订日期;企业方签订日期"}),
        field<&Placement::studentSignedOn>(
            "student_signed_on", QT_TRANSLATE_NOOP("records", "Signed by the student on"),
            {.list = false,
             .headings = "学生签订日期;学生签字日期;三方协议学生;学生三方协议签订日期;"
                         "三方协议学生签订日期;学生签署日期;学生本人签字日期;学生签字时间"}),
        field<&Placement::studentConsentOn>(
            "student_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the student"),
            {.list = false,
             .headings = "学生知情同意日期;学生同意日期;知情同意书日期;学生知情同意书日期;"
                         "学生知情同意书签订日期;学生同意书签订日期;知情同意书签订日期;知情同意日期;"
                         "学生知情同意;知情同意学生"}),
        field<&Placement::guardianConsentOn>(
            "guardian_consent_on", QT_TRANSLATE_NOOP("records", "Consent of the guardian"),
            {.list = false,
             .headings = "监护人知情同意日期;家长同意日期;监护人同意日期;家长知情同意日期;"
                         "监护人知情同意书日期;监护人知情同意书签订日期;家长知情同意书签订日期;"
                         "家长知情同意书日期;法定监护人同意日期;家长同意书日期;家长同意时间;"
                         "知情同意监护人;知情同意家长;家长知情同意;监护人知情同意"}),
        field<&Placement::insured>("insured", QT_TRANSLATE_NOOP("records", "Insured"),
                                   {.headings =
                                        "是否购买实习责任险;实习责任险;实习责任保险;责任险;是否投保;投保情况;"
                                        "是否购买保险;保险;实习保险;责任保险;是否购买责任险;是否参保;实习保险购买情况;"
                                        "是否购买实习保险;是否购买实习责任保险;责任险购买情况;实习保险情况;"
                                        "是否办理实习保险;是否办理实习责任保险;是否办理实习责任险;是否购买实习险;"
                                        "实习险;责任险(是/否);学生实习责任险;学生实习责任保险;是否购买学生实习责任保险;"
                                        "是否缴纳实习责任险;是否已购保险;是否已投保;保险购买;保险购买情况;"
                                        "实习责任险购买情况;实习责任保险购买情况;购买保险;保险办理情况;"
                                        "责任保险购买情况;实习责任险是否购买;实习责任险投保情况;实习责任保险投保情况;"
                                        "保险情况;是否购险;是否有保险;投保实习责任险;购买责任险;是否投保实习责任险;"
                                        "是否投保实习责任保险;是否购买实习生责任险",
                                    .group = QT_TRANSLATE_NOOP("records", "Insurance and pay")}),
        field<&Placement::policyNumber>("policy_number", QT_TRANSLATE_NOOP("records", "Policy number"),
                                        {.list = false,
                                         .headings =
                                             "保单号;保险单号;保单编号;保单号码;保险单编号;保险单号码;责任险保单号;"
                                             "保险合同号;实习责任险保单号",
                                         .example = "PZZX2025320001"}),
        field<&Placement::insuredFrom>(
            "insured_from", QT_TRANSLATE_NOOP("records", "Insured from"),
            {.list = false,
             .headings = "保险起期;保险开始日期;保险期限:start;保险期间:start;保险起始日期;保险生效日期;"
                         "保单起期;保险开始时间;保险起始时间;投保起始日期;保险起止时间:start;"
                         "保险起止日期:start;保险有效期:start;投保期限:start;保险时间:start;"
                         "承保期限:start;保险起止:start"}),
        field<&Placement::insuredTo>(
            "insured_to", QT_TRANSLATE_NOOP("records", "Insured to"),
            {.list = false,
             .headings = "保险止期;保险结束日期;保险期限:end;保险期间:end;保险终止日期;保险到期日期;"
                         "保单止期;保险结束时间;保险截止日期;保险终止时间;投保截止日期;保险起止时间:end;"
                         "保险起止日期:end;保险有效期:end;投保期限:end;保险时间:end;承保期限:end;"
                         "保险起止:end"}),
        field<&Placement::insurancePayer>(
            "insurance_payer", QT_TRANSLATE_NOOP("records", "Insurance paid by"),
            {.list = false,
             .headings = "保险支付方;保费承担方;投保人;投保单位;保险费承担方;保费支付方;保费缴纳方;"
                         "保险购买方;保费来源;保险出资方;投保方;保险缴纳方"}),
        field<&Placement::monthlyPay>(
            "monthly_pay", QT_TRANSLATE_NOOP("records", "Monthly pay"),
            {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "实习报酬;月报酬;实习津贴;月薪;实习工资;报酬;月工资;实习补贴;薪酬;月津贴;工资;"
                         "津贴;月实习报酬;实习月薪;月收入;实习待遇;报酬标准;实习薪酬;月实习津贴;"
                         "每月实习报酬;每月报酬;实习报酬标准;实习工资标准;实习补助;月补贴;实习收入;"
                         "月均报酬;实习津贴标准;薪资;月薪酬;薪酬标准;实习月报酬;实习薪资;月薪资;"
                         "每月工资;月均工资;实习报酬/月;月待遇;薪资待遇;待遇;工资待遇;报酬金额;平均月薪;"
                         "劳动报酬;实习期工资;补贴;实习期薪酬;月发放报酬;生活补贴",
             .example = "3000"}),
        field<&Placement::samePostWage>(
            "same_post_wage", QT_TRANSLATE_NOOP("records", "Wage of the same post"),
            {.list = false,
             .unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "同岗工资;同岗位工资;同岗位工资标准;同岗位职工工资;相同岗位工资;同岗位报酬;"
                         "相同岗位报酬标准;同岗位试用期工资;同岗位薪酬;单位相同岗位报酬",
             .example = "3600"}),
        field<&Placement::lowestWage>(
            "lowest_wage", QT_TRANSLATE_NOOP("records", "Lowest wage grade"),
            {.list = false,
             .unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "最低档工资;最低工资;最低工资标准;最低档报酬;企业最低档工资标准;最低工资档次;"
                         "单位最低档工资标准",
             .example = "2800"}),
        field<&Placement::hoursPerDay>(
            "hours_per_day", QT_TRANSLATE_NOOP("records", "Hours per day"),
            {.list = false,
             .unit = QT_TRANSLATE_NOOP("records", "hours"),
             .headings = "日工时;每日工时;每天工作时间;日工作时长;日工作小时数;每日工作小时;每天工时;"
                         "日均工时;每天工作小时数;每日工作时间;日工作时间;每天工作时长;每日工作时长",
             .example = "8",
             .group = QT_TRANSLATE_NOOP("records", "Working time")}),
        field<&Placement::daysPerWeek>("days_per_week", QT_TRANSLATE_NOOP("records", "Days per week"),
                                       {.list = false,
                                        .unit = QT_TRANSLATE_NOOP("records", "days"),
                                        .headings =
                                            "周工作天数;每周工作天数;周工作日;每周工作日;周工作日数;周工作时间(天);"
                                            "每周天数",
                                        .example = "5"}),
        field<&Placement::nightShifts>(
            "night_shifts", QT_TRANSLATE_NOOP("records", "Night shifts"),
            {.list = false, .headings = "夜班数;夜班次数;夜班;夜班情况;夜班(次);上夜班次数", .example = "0"}),
        field<&Placement::hazards>("hazards", QT_TRANSLATE_NOOP("records", "Hazards"),
                                   {.list = false, .headings = "危险作业;危险因素;岗位危险", .example = ""}),
        field<&Placement::schoolScore>(
            "school_score", QT_TRANSLATE_NOOP("records", "School score"),
            {.list = false,
             .headings = "学校评分;校内成绩;学校成绩;校内评分;实习成绩;学校考核成绩;校内指导教师评分;"
                         "学校考核分;校内考核成绩;校方评分;学校评价成绩;校内指导教师评定成绩;"
                         "学校评定成绩;成绩(学校);校方成绩;实习考核成绩;实习总评",
             .example = "",
             .group = QT_TRANSLATE_NOOP("records", "Assessment")}),
        field<&Placement::partnerScore>(
            "partner_score", QT_TRANSLATE_NOOP("records", "Partner score"),
            {.list = false,
             .headings = "企业评分;企业成绩;单位评分;企业考核成绩;企业考核分;企业评定成绩;"
                         "企业指导教师评分;企业评价成绩;单位考核成绩;实习单位评分;成绩(企业);企业方成绩;"
                         "实习单位考核成绩",
             .example = ""}),
    };
    static void check(const Placement& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Placement>());

} // namespace cooperage
