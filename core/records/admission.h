// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Partner;

/// The inspection of a partner before it may take interns: eight topics of Art. 7 and the checks of Art. 6,
/// 教职成〔2021〕4号.
struct Admission : Recorded<Admission> {
    enum class Verdict { Met, NotMet, NotApplicable };
    enum class Record { Clean, Adverse };
    enum class Decision { Admitted, Deferred, Refused };
    static constexpr Choice kVerdicts[] = {
        {"met", QT_TRANSLATE_NOOP("records", "Met"),
         "符合;合格;是;√;Y;达标;良好;通过;正常;具备;具有;有效;齐全;优秀;优;基本符合;基本合格;无失信;无失信记录;"
         "信用良好"},
        {"not_met", QT_TRANSLATE_NOOP("records", "Not met"), "不符合;不合格;否;×;N;不达标;未通过;不具备;较差"},
        {"not_applicable", QT_TRANSLATE_NOOP("records", "Not applicable"), "不适用;无此项;不涉及;/"},
    };
    friend constexpr std::span<const Choice> choicesOf(Verdict) { return kVerdicts; }
    static constexpr Choice kRecords[] = {
        {"clean", QT_TRANSLATE_NOOP("records", "No adverse record"),
         "无不良记录;无;正常;合格;无失信记录;未见异常;良好;无违法记录;√;通过"},
        {"adverse", QT_TRANSLATE_NOOP("records", "Adverse record"),
         "有不良记录;有;异常;不合格;失信;列入失信;有失信记录;有违法记录;×"},
    };
    friend constexpr std::span<const Choice> choicesOf(Record) { return kRecords; }
    static constexpr Choice kDecisions[] = {
        {"admitted", QT_TRANSLATE_NOOP("records", "Admitted"), "同意准入;准入;同意;通过;列入名录;是;√;合格"},
        {"deferred", QT_TRANSLATE_NOOP("records", "Deferred"),
         "暂缓准入;暂缓;待整改;整改后准入;限期整改;有条件通过;有条件准入;基本同意"},
        {"refused", QT_TRANSLATE_NOOP("records", "Not admitted"), "不予准入;不同意;不准入;未通过;否;×;不合格"},
    };
    friend constexpr std::span<const Choice> choicesOf(Decision) { return kDecisions; }

    Id<Partner> partner;
    QDate inspectedOn;
    QString inspectors;
    std::optional<Verdict> qualification;
    std::optional<Verdict> credit;
    std::optional<Verdict> management;
    std::optional<Verdict> postContent;
    std::optional<Verdict> workingTime;
    std::optional<Verdict> workingEnvironment;
    std::optional<Verdict> livingEnvironment;
    std::optional<Verdict> safety;
    QDate creditCheckedOn;
    std::optional<Record> creditResult;
    QDate safetyCheckedOn;
    std::optional<Record> safetyResult;
    std::optional<Decision> decision;
    QString meeting;
    QDate decidedOn;
    QDate publishedOn;
    QString publishedAt;
    QDate validUntil;
};

template <>
struct Describe<Admission> {
    static constexpr RecordNames names{
        .table = "admission",
        .one = QT_TRANSLATE_NOOP("records", "Admission"),
        .many = QT_TRANSLATE_NOOP("records", "Admissions"),
        .about =
            QT_TRANSLATE_NOOP("records", "Inspections of partners before they take interns, and the decisions on them"),
        .title = "partner+inspected_on",
        .keys = "partner+inspected_on",
        .sheets = "准入考察;实习单位考察;单位考察;考察表;企业考察;准入;实地考察;实习单位名录评估",
        .icon = "clipboard-check",
        .room = Room::Partners,
        .from = "inspected_on",
    };
    static constexpr Field<Admission> fields[] = {
        field<&Admission::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner"),
            {.required = true,
             .headings = "考察单位;考察企业;被考察单位;被考察企业;实习单位;实习单位名称;单位名称;企业名称;合作企业;"
                         "合作单位;公司名称;企业;单位;拟合作企业;拟合作单位",
             .onDelete = OnDelete::TakeAlong}),
        field<&Admission::inspectedOn>(
            "inspected_on", QT_TRANSLATE_NOOP("records", "Inspected on"),
            {.required = true, .headings = "考察日期;考察时间;实地考察日期;实地考察时间;日期;时间;调研日期;评估日期"}),
        field<&Admission::inspectors>("inspectors", QT_TRANSLATE_NOOP("records", "Inspectors"),
                                      {.search = true,
                                       .headings = "考察人员;考察人;考察组成员;考察小组;参加人员;考察教师;评估人员",
                                       .example = "李敏、韩志强"}),
        field<&Admission::qualification>(
            "qualification", QT_TRANSLATE_NOOP("records", "Qualification"),
            {.list = false,
             .headings =
                 "单位资质;企业资质;资质;经营资质;主体资质;合法经营资质;营业执照;营业执照是否有效;资质情况;证照情况",
             .group = QT_TRANSLATE_NOOP("records", "On-site inspection")}),
        field<&Admission::credit>("credit", QT_TRANSLATE_NOOP("records", "Credit standing"),
                                  {.list = false, .headings = "诚信状况;信用状况;企业信用;单位诚信;诚信;信誉"}),
        field<&Admission::management>("management", QT_TRANSLATE_NOOP("records", "Management"),
                                      {.list = false, .headings = "管理水平;管理情况;管理制度;单位管理;管理"}),
        field<&Admission::postContent>(
            "post_content", QT_TRANSLATE_NOOP("records", "Nature and content of the posts"),
            {.list = false, .headings = "岗位性质与内容;实习岗位性质和内容;岗位性质和内容;岗位内容;岗位性质;实习岗位"}),
        field<&Admission::workingTime>("working_time", QT_TRANSLATE_NOOP("records", "Hours of work"),
                                       {.list = false, .headings = "工作时间;工时制度;作息时间"}),
        field<&Admission::workingEnvironment>("working_environment",
                                              QT_TRANSLATE_NOOP("records", "Working environment"),
                                              {.list = false, .headings = "工作环境;劳动环境;作业环境"}),
        field<&Admission::livingEnvironment>("living_environment", QT_TRANSLATE_NOOP("records", "Living environment"),
                                             {.list = false, .headings = "生活环境;食宿条件;住宿条件;食宿环境"}),
        field<&Admission::safety>(
            "safety", QT_TRANSLATE_NOOP("records", "Health and safety"),
            {.list = false,
             .headings = "健康与安全保障;健康保障和安全防护;安全防护;健康保障;劳动保护;安全保障;安全生产条件"}),
        field<&Admission::creditCheckedOn>("credit_checked_on", QT_TRANSLATE_NOOP("records", "Credit checked on"),
                                           {.list = false,
                                            .headings = "信用核查日期;信用查询日期;诚信核查日期;信用查询时间",
                                            .group = QT_TRANSLATE_NOOP("records", "Credit and safety checks")}),
        field<&Admission::creditResult>(
            "credit_result", QT_TRANSLATE_NOOP("records", "Credit check"),
            {.list = false, .headings = "信用核查结果;信用查询结果;失信记录;信用记录;诚信核查结果;违法失信记录"}),
        field<&Admission::safetyCheckedOn>(
            "safety_checked_on", QT_TRANSLATE_NOOP("records", "Safety checked on"),
            {.list = false, .headings = "安全核查日期;安全生产核查日期;安全查询日期;安全核查时间"}),
        field<&Admission::safetyResult>(
            "safety_result", QT_TRANSLATE_NOOP("records", "Safety check"),
            {.list = false, .headings = "安全核查结果;安全生产记录;安全核查;安全违法记录;近三年安全记录;安全事故记录"}),
        field<&Admission::decision>("decision", QT_TRANSLATE_NOOP("records", "Admission decision"),
                                    {.headings = "准入结论;考察结论;是否准入;准入意见;结论;考察结果;评估结论;是否同意",
                                     .group = QT_TRANSLATE_NOOP("records", "Decision and publication")}),
        field<&Admission::meeting>("meeting", QT_TRANSLATE_NOOP("records", "Deciding meeting"),
                                   {.search = true,
                                    .list = false,
                                    .headings = "审定会议;会议名称;审议会议;会议文号;会议纪要;会议纪要编号;党委会纪要",
                                    .example = "党委会纪要〔2025〕12号"}),
        field<&Admission::decidedOn>(
            "decided_on", QT_TRANSLATE_NOOP("records", "Decided on"),
            {.list = false, .headings = "审定日期;会议日期;审议日期;审议时间;审定时间;会议时间"}),
        field<&Admission::publishedOn>("published_on", QT_TRANSLATE_NOOP("records", "Published on"),
                                       {.list = false, .headings = "公示日期;公开日期;公示时间;公布日期"}),
        field<&Admission::publishedAt>("published_at", QT_TRANSLATE_NOOP("records", "Published at"),
                                       {.list = false,
                                        .headings = "公示网址;公示地址;公开网址;公示链接;公示渠道",
                                        .example = "https://www.example.edu.cn/gongshi/12"}),
        field<&Admission::validUntil>(
            "valid_until", QT_TRANSLATE_NOOP("records", "Valid until"),
            {.headings = "准入有效期;有效期至;准入有效期至;有效期;名录有效期;有效截止日期", .example = "2028-08-31"}),
    };
    static void check(const Admission& record, Issues& issues)
    {
        checkOrder(record.inspectedOn, record.validUntil, "valid_until", issues);
    }
};
static_assert(isSound<Admission>());

} // namespace cooperage
