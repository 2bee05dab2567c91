// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/words.h"
#include "core/model/record_type.h"

namespace cooperage {

struct Department;
struct Major;
struct Partner;
struct Teacher;

/// A piece of joint work: a course, a textbook, technical service, research.
struct Project : Recorded<Project> {
    enum class Kind {
        Course,
        Textbook,
        Plan,
        Standard,
        TechnicalService,
        Research,
        ResearchCentre,
        Patent,
        StaffTraining,
        Competition,
        Culture
    };
    enum class Status { Planned, Running, Finished, Stopped };
    static constexpr Choice kKinds[] = {
        {"course", QT_TRANSLATE_NOOP("records", "Course"), "课程;课程开发;课程建设;共建课程;精品课程"},
        {"textbook", QT_TRANSLATE_NOOP("records", "Textbook"), "教材;教材开发;教材编写;教材建设;活页教材"},
        {"plan", QT_TRANSLATE_NOOP("records", "Training plan"), "培养方案;人才培养方案;培养方案制订;方案修订"},
        {"standard", QT_TRANSLATE_NOOP("records", "Standard"), "标准;标准制定;标准开发;教学标准;课程标准"},
        {"technical_service", QT_TRANSLATE_NOOP("records", "Technical service"),
         "技术服务;技术咨询;横向课题;横向项目;横向;科技服务;社会服务;技术开发;技术改造"},
        {"research", QT_TRANSLATE_NOOP("records", "Research"), "研发;技术研发;联合研发;科研;产品研发;科研项目;课题"},
        {"research_centre", QT_TRANSLATE_NOOP("records", "Research centre"),
         "研发中心;工程中心;技术中心;大师工作室;工作室"},
        {"patent", QT_TRANSLATE_NOOP("records", "Patent"), "专利;软件著作权;知识产权;著作权"},
        {"staff_training", QT_TRANSLATE_NOOP("records", "Staff training"), "员工培训;企业培训;职工培训;培训;社会培训"},
        {"competition", QT_TRANSLATE_NOOP("records", "Competition"), "竞赛;技能竞赛;大赛;技能大赛"},
        {"culture", QT_TRANSLATE_NOOP("records", "Culture"), "文化;文化活动;企业文化"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kStatuses[] = {
        {"planned", QT_TRANSLATE_NOOP("records", "Planned"), "计划;拟开展;申报;筹备"},
        {"running", QT_TRANSLATE_NOOP("records", "Running"), "进行中;在研;执行中;开展中;未结题;实施中;立项"},
        {"finished", QT_TRANSLATE_NOOP("records", "Finished"), "结束;已完成;结题;完成;已结题;结项;已结项;验收;已验收"},
        {"stopped", QT_TRANSLATE_NOOP("records", "Stopped"), "终止;中止;停止;撤项"},
    };
    friend constexpr std::span<const Choice> choicesOf(Status) { return kStatuses; }

    QString name;
    Id<Partner> partner;
    Kind kind = Kind::TechnicalService;
    Id<Department> department;
    Id<Major> major;
    Id<Teacher> leader;
    QString leaderAsWritten;
    QDate startsOn;
    QDate endsOn;
    std::optional<Money> contractAmount;
    std::optional<Money> receivedAmount;
    std::optional<double> quantity;
    QString quantityUnit;
    Status status = Status::Running;
};

template <>
struct Describe<Project> {
    static constexpr RecordNames names{
        .table = "project",
        .one = QT_TRANSLATE_NOOP("records", "Project"),
        .many = QT_TRANSLATE_NOOP("records", "Projects"),
        .about = QT_TRANSLATE_NOOP("records", "Courses, textbooks, technical service and research done together"),
        .title = "name",
        .keys = "name+partner",
        .sheets = "合作项目;项目一览;项目;横向课题;技术服务;课程开发;课题",
        .icon = "flask",
        .room = Room::Resources,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Project> fields[] = {
        field<&Project::name>(
            "name", QT_TRANSLATE_NOOP("records", "Project name"),
            {.required = true, .search = true, .headings = "项目名称;课题名称;课程名称;教材名称;成果名称;项目;名称"}),
        field<&Project::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner"),
            {.required = true,
             .headings =
                 "合作企业;委托单位;企业名称;合作单位;委托企业;单位名称;委托方;合作方;服务企业;公司名称;企业;单位"}),
        field<&Project::kind>("kind", QT_TRANSLATE_NOOP("records", "Project kind"),
                              {.required = true, .headings = "项目类型;项目类别;类别;类型;性质;合作类型;项目性质"}),
        field<&Project::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "二级学院;所属学院;承担部门;所属二级学院;所在学院;院系;承担单位;部门;学院"}),
        field<&Project::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                               {.list = false, .headings = "面向专业;专业;专业名称;相关专业"}),
        field<&Project::leader>("leader", QT_TRANSLATE_NOOP("records", "Leader"),
                                {.headings = "负责人;主持人;项目负责人;课题负责人;项目主持人;校方负责人",
                                 .writtenIn = "leader_as_written"}),
        field<&Project::leaderAsWritten>("leader_as_written", QT_TRANSLATE_NOOP("records", "Leader as written"),
                                         {.list = false}),
        field<&Project::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
            {.headings = "开始日期;立项时间;开始时间;立项日期;起始日期;合同签订时间;起始时间;起止时间:start;起止日期:"
                         "start;项目周期:start;研究期限:start;项目期限:start;合作期限:start"}),
        field<&Project::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
            {.headings = "结束日期;结项时间;结束时间;结项日期;完成时间;完成日期;验收时间;终止日期;截止日期;起止时间:"
                         "end;起止日期:end;项目周期:end;研究期限:end;项目期限:end;合作期限:end"}),
        field<&Project::contractAmount>("contract_amount", QT_TRANSLATE_NOOP("records", "Contract amount"),
                                        {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                         .headings = "合同金额;合同经费;项目经费;经费;合同额;金额;项目金额;立项经费"}),
        field<&Project::receivedAmount>("received_amount", QT_TRANSLATE_NOOP("records", "Received"),
                                        {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                         .headings = "到账金额;到账经费;到款额;实到经费;到款金额;已到账;到账额"}),
        field<&Project::quantity>("quantity", QT_TRANSLATE_NOOP("records", "Quantity"),
                                  {.list = false, .headings = "数量;成果数量"}),
        field<&Project::quantityUnit>("quantity_unit", QT_TRANSLATE_NOOP("records", "Unit of quantity"),
                                      {.list = false, .headings = "单位（数量）;计量单位"}),
        field<&Project::status>("status", QT_TRANSLATE_NOOP("records", "Status"),
                                {.headings = "项目状态;进展;完成情况;进展情况;状态"}),
    };
    static void check(const Project& record, Issues& issues)
    {
        if (record.endsOn.isValid() && record.startsOn.isValid() && record.endsOn < record.startsOn)
            issues.error(QStringLiteral("ends_on"),
                         recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
    }
};
static_assert(isSound<Project>());

} // namespace cooperage
