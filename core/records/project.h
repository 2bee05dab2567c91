// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

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
    std::optional<Status> status; ///< not set: nobody said
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
        .sheets = "合作项目;项目一览;项目;横向课题;技术服务;课程开发;课题;教材;合作教材;共同开发课程;员工培训;企业培训",
        .icon = "flask",
        .room = Room::Resources,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Project> fields[] = {
        field<&Project::name>("name", QT_TRANSLATE_NOOP("records", "Project name"),
                              {.required = true,
                               .search = true,
                               .headings =
                                   "项目名称;课题名称;课程名称;教材名称;成果名称;项目;名称;合作项目名称;合作项目;"
                                   "课题(项目)名称;技术服务项目名称;服务项目名称;横向课题名称;横向项目名称;"
                                   "合同名称;科研项目名称;开发课程名称;开发教材名称;共建课程名称;研发项目名称;"
                                   "项目(课题)名称;培训项目名称;项目/课题名称;教材(课程)名称;标准名称;专利名称;"
                                   "立项名称",
                               .example = "软件测试平台研发技术服务"}),
        field<&Project::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                 {.required = true,
                                  .headings =
                                      "合作企业;委托单位;企业名称;合作单位;委托企业;单位名称;委托方;合作方;服务企业;"
                                      "公司名称;企业;单位;委托单位名称;委托企业名称;合作单位名称;服务单位;"
                                      "服务企业名称;服务对象;项目委托方;合作企业(单位);参与企业;联合企业;联合单位;"
                                      "项目合作企业;企业方;甲方;甲方单位;委托方名称;来源单位;任务来源;项目来源;"
                                      "对接企业;合作机构;培训企业;培训单位;出资单位;共建企业;合同甲方;经费来源单位"}),
        field<&Project::kind>("kind", QT_TRANSLATE_NOOP("records", "Project kind"),
                              {.required = true,
                               .headings =
                                   "项目类型;项目类别;类别;类型;性质;合作类型;项目性质;课题类型;课题类别;"
                                   "合作项目类型;项目种类;服务类型;成果类型;项目分类;合作形式;合作内容;合作类别;"
                                   "项目类型(课程/教材/技术服务);服务形式;项目形式"}),
        field<&Project::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                    {.headings =
                                         "二级学院;所属学院;承担部门;所属二级学院;所在学院;院系;承担单位;部门;学院;"
                                         "负责部门;负责学院;承担学院;项目所属学院;所在部门;所属部门;主持学院;完成部门;"
                                         "归口部门;承接部门;申报部门;实施学院;负责人所在学院;所属系部;负责人部门;"
                                         "牵头学院;立项部门;牵头部门"}),
        field<&Project::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                               {.list = false,
                                .headings = "面向专业;专业;专业名称;相关专业;对应专业;所属专业;服务专业;对接专业;"
                                            "涉及专业;适用专业;应用专业;授课专业"}),
        field<&Project::leader>("leader", QT_TRANSLATE_NOOP("records", "Leader"),
                                {.headings =
                                     "负责人;主持人;项目负责人;课题负责人;项目主持人;校方负责人;负责人姓名;主持教师;"
                                     "项目主持;第一负责人;项目组负责人;学校负责人;校内负责人;牵头教师;首席专家;"
                                     "主要负责人;课题主持人;项目牵头人;校方主持人;负责教师;第一主持人;"
                                     "学校项目负责人;课程负责人;教材负责人;课程主持人;主编;教材主编;培训负责人",
                                 .example = "李敏",
                                 .writtenIn = "leader_as_written"}),
        field<&Project::leaderAsWritten>("leader_as_written", QT_TRANSLATE_NOOP("records", "Leader as written"),
                                         {.list = false}),
        field<&Project::startsOn>("starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
                                  {.headings =
                                       "开始日期;立项时间;开始时间;立项日期;起始日期;合同签订时间;起始时间;"
                                       "起止时间:start;起止日期:start;项目周期:start;研究期限:start;项目期限:start;"
                                       "合作期限:start;立项年月;项目开始时间;项目开始日期;起始年月;开题时间;签订日期;"
                                       "合同签订日期;签订时间;签约时间;启动时间;项目启动时间;实施时间;立项(签约)时间;"
                                       "项目起始时间;项目立项时间;合同开始时间;开发开始时间;课程开发开始时间;"
                                       "起止年月:start;项目起止时间:start;项目起止日期:start;合作时间:start;"
                                       "合同期限:start;研究周期:start;执行期:start;执行期限:start;实施周期:start;"
                                       "实施期限:start;实施时间段:start;服务期限:start;合作起止时间:start;"
                                       "课题周期:start;建设周期:start;建设期:start;建设期限:start;项目时间:start;"
                                       "研究起止时间:start;执行时间:start;研究时间:start;合同起止时间:start;"
                                       "项目执行期:start;开发时间:start;培训时间:start;培训日期:start;编写时间:start;"
                                       "出版时间;出版日期;开课时间;授权时间;授权日期"}),
        field<&Project::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
                                {.headings =
                                     "结束日期;结项时间;结束时间;结项日期;完成时间;完成日期;验收时间;终止日期;"
                                     "截止日期;起止时间:end;起止日期:end;项目周期:end;研究期限:end;项目期限:end;"
                                     "合作期限:end;结题时间;结题日期;结题年月;项目结束时间;项目结束日期;"
                                     "计划完成时间;预计完成时间;结项年月;验收日期;项目完成时间;预计结题时间;"
                                     "计划结题时间;完成年月;终止年月;合同结束时间;开发结束时间;终止时间;截止时间;"
                                     "预计结束时间;结束年月;计划结项时间;起止年月:end;项目起止时间:end;"
                                     "项目起止日期:end;合作时间:end;合同期限:end;研究周期:end;执行期:end;"
                                     "执行期限:end;实施周期:end;实施期限:end;实施时间段:end;服务期限:end;"
                                     "合作起止时间:end;课题周期:end;建设周期:end;建设期:end;建设期限:end;"
                                     "项目时间:end;研究起止时间:end;执行时间:end;研究时间:end;合同起止时间:end;"
                                     "项目执行期:end;开发时间:end;培训时间:end;培训日期:end;编写时间:end",
                                 .example = "2026-08-31"}),
        field<&Project::contractAmount>(
            "contract_amount", QT_TRANSLATE_NOOP("records", "Contract amount"),
            {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "合同金额;合同经费;项目经费;经费;合同额;金额;项目金额;立项经费;合同总额;"
                         "合同总经费;合同标的额;项目合同金额;合同价款;项目总经费;项目总金额;批准经费;"
                         "资助经费;合同总金额;协议金额;协议经费;立项金额;总经费;总金额;经费总额;"
                         "项目资金;合同资金;合同经费额",
             .example = "120000"}),
        field<&Project::receivedAmount>(
            "received_amount", QT_TRANSLATE_NOOP("records", "Received"),
            {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "到账金额;到账经费;到款额;实到经费;到款金额;已到账;到账额;到账经费总额;"
                         "已到账经费;已到账金额;累计到账;累计到账金额;累计到账经费;实际到账;"
                         "实际到账金额;实际到账经费;到位资金;到位经费;到账资金;当年到账;本年到账金额;"
                         "已到款;收款金额;已收款;入账金额;进账金额;当年到账金额;到校经费;实到金额;"
                         "实际到款额;到位金额;已到款额;当年到款额",
             .example = "60000"}),
        field<&Project::quantity>(
            "quantity", QT_TRANSLATE_NOOP("records", "Quantity"),
            {.list = false, .headings = "数量;成果数量;完成数量;开发数量;人天;培训人次;培训人天", .example = "1"}),
        field<&Project::quantityUnit>("quantity_unit", QT_TRANSLATE_NOOP("records", "Unit of quantity"),
                                      {.list = false, .headings = "单位（数量）;计量单位;数量单位", .example = "件"}),
        field<&Project::status>("status", QT_TRANSLATE_NOOP("records", "Status"),
                                {.headings = "项目状态;进展;完成情况;进展情况;状态;执行情况;当前进展;结题情况;目前进展;"
                                             "当前状态;项目进度;完成状态;执行状态;项目进展情况;项目进展"}),
    };
    static void check(const Project& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Project>());

} // namespace cooperage
