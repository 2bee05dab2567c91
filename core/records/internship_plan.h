// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Department;
struct Major;

/// The plan of one round of internships (实习方案), its approval, its filing and its archive (Arts. 8 and 28,
/// 教职成〔2021〕4号).
struct InternshipPlan : Recorded<InternshipPlan> {
    enum class Kind { Visit, Post };
    enum class Archived { Tripartite, Plan, Reports, Assessments, Logs, Inspections, Summary, Evidence };
    static constexpr Choice kKinds[] = {
        {"visit", QT_TRANSLATE_NOOP("records", "Acquaintance internship"), "认识实习;认知实习;参观"},
        {"post", QT_TRANSLATE_NOOP("records", "Post internship"), "岗位实习;顶岗实习;跟岗实习"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kArchive[] = {
        {"tripartite", QT_TRANSLATE_NOOP("records", "Tripartite agreements"), "三方协议;实习协议;协议"},
        {"plan", QT_TRANSLATE_NOOP("records", "Plan"), "实习方案;方案;计划"},
        {"reports", QT_TRANSLATE_NOOP("records", "Student reports"), "学生实习报告;实习报告;报告"},
        {"assessments", QT_TRANSLATE_NOOP("records", "Assessment results"), "考核结果;成绩;实习考核结果;考核"},
        {"logs", QT_TRANSLATE_NOOP("records", "Logs"), "实习日志;日志;周志"},
        {"inspections", QT_TRANSLATE_NOOP("records", "Inspection records"), "检查记录;巡查记录;实习检查记录"},
        {"summary", QT_TRANSLATE_NOOP("records", "Summary"), "实习总结;总结"},
        {"evidence", QT_TRANSLATE_NOOP("records", "Other evidence"), "有关佐证材料;照片音视频;佐证材料;照片;视频;其他"},
    };
    friend constexpr std::span<const Choice> choicesOf(Archived) { return kArchive; }

    QString name;
    Id<Department> department;
    std::optional<Kind> kind;
    std::vector<Id<Major>> majors;
    QDate startsOn;
    QDate endsOn;
    QDate approvedOn;
    QString filedNumber;
    QDate filedOn;
    QString filedScope;
    QDate drilledOn;
    std::vector<Archived> archive;
};

template <>
struct Describe<InternshipPlan> {
    static constexpr RecordNames names{
        .table = "internship_plan",
        .one = QT_TRANSLATE_NOOP("records", "Internship plan"),
        .many = QT_TRANSLATE_NOOP("records", "Internship plans"),
        .about = QT_TRANSLATE_NOOP("records", "Plans of the rounds of internships, with approval, filing and archive"),
        .title = "name",
        .keys = "name",
        .sheets = "实习方案;实习计划;实习批次;实习方案备案;实习备案",
        .icon = "card-checklist",
        .room = Room::Training,
        .isMinor = true,
        .identified = true,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<InternshipPlan> fields[] = {
        field<&InternshipPlan::name>(
            "name", QT_TRANSLATE_NOOP("records", "Plan name"),
            {.required = true,
             .search = true,
             .headings = "方案名称;实习方案名称;实习方案;实习计划名称;实习计划;实习批次;批次名称;名称",
             .example = "2025年秋软件技术岗位实习"}),
        field<&InternshipPlan::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "二级学院;所属学院;所属二级学院;所在学院;院系;制定学院;学院;系部;牵头学院"}),
        field<&InternshipPlan::kind>("kind", QT_TRANSLATE_NOOP("records", "Internship kind"),
                                     {.headings = "实习类型;实习类别;类型;类别;实习性质"}),
        field<&InternshipPlan::majors>(
            "majors", QT_TRANSLATE_NOOP("records", "Majors concerned"),
            {.list = false, .headings = "涉及专业;适用专业;面向专业;实习专业;专业;专业名称", .example = "软件技术"}),
        field<&InternshipPlan::startsOn>("starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
                                         {.headings = "实习开始日期;开始日期;实习开始时间;实习起止时间:start;起止时间:"
                                                      "start;实习时间:start;实习期限:start;起止日期:start",
                                          .example = "2025-09-01"}),
        field<&InternshipPlan::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
                                       {.headings = "实习结束日期;结束日期;实习结束时间;实习起止时间:end;起止时间:end;"
                                                    "实习时间:end;实习期限:end;起止日期:end",
                                        .example = "2026-02-28"}),
        field<&InternshipPlan::approvedOn>(
            "approved_on", QT_TRANSLATE_NOOP("records", "Approved on"),
            {.headings = "审批日期;批准日期;方案审批日期;审定日期;批准时间;审批时间;审核日期",
             .group = QT_TRANSLATE_NOOP("records", "Approval and filing")}),
        field<&InternshipPlan::filedNumber>(
            "filed_number", QT_TRANSLATE_NOOP("records", "Filing number"),
            {.search = true, .headings = "备案号;备案编号;备案文号;备案表编号", .example = "海职实备〔2025〕3号"}),
        field<&InternshipPlan::filedOn>("filed_on", QT_TRANSLATE_NOOP("records", "Filed on"),
                                        {.headings = "备案日期;备案时间;报备日期;报备时间"}),
        field<&InternshipPlan::filedScope>(
            "filed_scope", QT_TRANSLATE_NOOP("records", "Scope of the filing"),
            {.list = false, .headings = "备案范围;备案内容;报备内容;备案事项", .example = "软件技术专业 2023 级"}),
        field<&InternshipPlan::drilledOn>("drilled_on", QT_TRANSLATE_NOOP("records", "Emergency drill on"),
                                          {.list = false, .headings = "应急演练日期;应急演练时间;应急预案演练日期"}),
        field<&InternshipPlan::archive>("archive", QT_TRANSLATE_NOOP("records", "Archived"),
                                        {.list = false,
                                         .headings = "已归档材料;归档材料;归档情况;归档内容;实习档案",
                                         .group = QT_TRANSLATE_NOOP("records", "Archive")}),
    };
    static void check(const InternshipPlan& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<InternshipPlan>());

} // namespace cooperage
