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

/// What the college and one partner have signed, and until when it holds.
struct Agreement : Recorded<Agreement> {
    enum class Kind {
        Strategic,
        InternshipBase,
        OrderTraining,
        Apprenticeship,
        IndustryCollege,
        TechnicalService,
        JointLab,
        Donation,
        Other
    };
    enum class Status { Draft, InForce, Terminated };
    enum class Clause {
        Parties,
        Goals,
        Content,
        Duties,
        Term_,
        Inputs,
        Personnel,
        Interns,
        Safety,
        Property,
        Funds,
        Organs,
        Evaluation,
        Disputes,
        Approval
    };
    static constexpr Choice kKinds[] = {
        {"strategic", QT_TRANSLATE_NOOP("records", "Strategic cooperation"),
         "战略合作;战略;框架协议;战略框架;校企合作框架;校企合作;框架;全面合作;综合合作;战略合作协议"},
        {"internship_base", QT_TRANSLATE_NOOP("records", "Internship base"),
         "实习基地;实习;校外实习基地;实习实训基地;实训基地;实习就业基地;实习合作;实习就业"},
        {"order_training", QT_TRANSLATE_NOOP("records", "Order training"),
         "订单培养;订单班;订单;冠名班;订单式培养;冠名"},
        {"apprenticeship", QT_TRANSLATE_NOOP("records", "Apprenticeship"),
         "现代学徒制;学徒制;中国特色学徒制;现场工程师;学徒"},
        {"industry_college", QT_TRANSLATE_NOOP("records", "Industry college"), "产业学院;现代产业学院;混合所有制"},
        {"technical_service", QT_TRANSLATE_NOOP("records", "Technical service"),
         "技术服务;横向课题;技术开发;横向合作;技术合作;产学研;科技服务;技术咨询;科研合作;横向项目"},
        {"joint_lab", QT_TRANSLATE_NOOP("records", "Joint training room"),
         "共建实训室;共建实验室;共建实训基地;实训室共建;实验室;共建"},
        {"donation", QT_TRANSLATE_NOOP("records", "Donation"), "捐赠;捐赠协议;设备捐赠;奖学金"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它;人才培养;师资培训;员工培训;就业"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kStatuses[] = {
        {"draft", QT_TRANSLATE_NOOP("records", "Draft"), "草拟;拟签;洽谈中;草案;未签;待签;未生效"},
        {"in_force", QT_TRANSLATE_NOOP("records", "In force"),
         "履行中;履行;执行中;有效;生效;在履行;正常;已到期;到期;履约中;已签;已签订;正常履行;进行中;过期;已过期;已完成;"
         "期满"},
        {"terminated", QT_TRANSLATE_NOOP("records", "Terminated"),
         "已终止;终止;解除;已解除;提前终止;作废;中止;已作废;终止合作"},
    };
    friend constexpr std::span<const Choice> choicesOf(Status) { return kStatuses; }
    static constexpr Choice kClauses[] = {
        {"parties", QT_TRANSLATE_NOOP("records", "Parties"), "双方名称与信用代码"},
        {"goals", QT_TRANSLATE_NOOP("records", "Goals"), "目标任务"},
        {"content", QT_TRANSLATE_NOOP("records", "Content and forms"), "内容形式"},
        {"duties", QT_TRANSLATE_NOOP("records", "Rights and duties"), "权利义务"},
        {"term", QT_TRANSLATE_NOOP("records", "Term and renewal"), "期限、续签与终止"},
        {"inputs", QT_TRANSLATE_NOOP("records", "Inputs of each side"), "双方投入"},
        {"personnel_exchange", QT_TRANSLATE_NOOP("records", "Personnel exchange and pay"), "人员互聘与报酬"},
        {"interns", QT_TRANSLATE_NOOP("records", "Interns' rights"), "实习生权益与三方协议"},
        {"safety", QT_TRANSLATE_NOOP("records", "Safety and insurance"), "安全与保险"},
        {"property", QT_TRANSLATE_NOOP("records", "Intellectual property"), "知识产权与保密"},
        {"funds", QT_TRANSLATE_NOOP("records", "Funds and income"), "经费与收益分配"},
        {"organs", QT_TRANSLATE_NOOP("records", "Contacts and meetings"), "联系人与会商机制"},
        {"evaluation", QT_TRANSLATE_NOOP("records", "Evaluation"), "考核评价"},
        {"disputes", QT_TRANSLATE_NOOP("records", "Breach and disputes"), "违约与争议"},
        {"approval", QT_TRANSLATE_NOOP("records", "Signatures and approval"), "签章与审批"},
    };
    friend constexpr std::span<const Choice> choicesOf(Clause) { return kClauses; }

    QString number;
    QString title;
    Id<Partner> partner;
    Id<Department> department;
    std::vector<Id<Major>> majors;
    Kind kind = Kind::Strategic;
    QDate signedOn;
    QDate startsOn;
    QDate endsOn; ///< not set: open-ended (长期)
    Status status = Status::InForce;
    QDate terminatedOn;
    std::optional<bool> takesInterns; ///< not set: by kind
    std::optional<Money> amount;
    Id<Agreement> renews;
    QString renewsAsWritten;
    std::vector<Clause> clauses; ///< of the 15, 2-cooperation.md §2.1
    Id<Teacher> owner;
    QString ownerAsWritten;
    QString signatories;
};

template <>
struct Describe<Agreement> {
    static constexpr RecordNames names{
        .table = "agreement",
        .one = QT_TRANSLATE_NOOP("records", "Agreement"),
        .many = QT_TRANSLATE_NOOP("records", "Agreements"),
        .about = QT_TRANSLATE_NOOP("records", "What the college and a partner have signed, and until when it holds"),
        .title = "number+partner",
        .keys = "number|title|partner+kind+starts_on",
        .sheets = "协议台账;合作协议;协议;合同台账;合同;签约",
        .icon = "file-earmark-text",
        .room = Room::Partners,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Agreement> fields[] = {
        field<&Agreement::number>("number", QT_TRANSLATE_NOOP("records", "Number"),
                                  {.search = true, .headings = "协议编号;合同编号;协议号;合同号;编号;协议书编号"}),
        field<&Agreement::title>("title", QT_TRANSLATE_NOOP("records", "Title"),
                                 {.search = true, .headings = "协议名称;合同名称;协议标题;项目名称;名称"}),
        field<&Agreement::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                   {.required = true,
                                    .headings = "合作企业;企业名称;合作单位;单位名称;签约企业;签约单位;乙方;甲方;"
                                                "合作方;对方单位;公司名称;合作企业名称;合作单位名称;企业;单位"}),
        field<&Agreement::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                      {.headings = "所属二级学院;牵头二级学院;二级学院;牵头学院;承办学院;所属学院;"
                                                   "责任部门;牵头部门;院系;所在学院;签订部门;归口部门;部门"}),
        field<&Agreement::majors>("majors", QT_TRANSLATE_NOOP("records", "Majors concerned"),
                                  {.list = false, .headings = "合作专业;涉及专业;对接专业;面向专业;相关专业;专业"}),
        field<&Agreement::kind>(
            "kind", QT_TRANSLATE_NOOP("records", "Agreement kind"),
            {.required = true, .headings = "协议类型;合作类型;协议类别;合同类型;合作形式;合作方式;合作内容;类型;类别"}),
        field<&Agreement::signedOn>("signed_on", QT_TRANSLATE_NOOP("records", "Signed on"),
                                    {.headings = "签订日期;签约日期;签订时间;签约时间;签署日期;签署时间;签字日期"}),
        field<&Agreement::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "In force from"),
            {.required = true,
             .headings = "生效日期;开始日期;起始日期;合作开始日期;生效时间;开始时间;起始时间;合作期限:start;协议期限:"
                         "start;有效期:start;合作时间:start;起止时间:start;起止日期:start;协议有效期:start;"
                         "合作起止时间:start;期限:start;合同期限:start;合作年限:start"}),
        field<&Agreement::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "In force until"),
            {.headings = "终止日期;结束日期;到期日期;截止日期;失效日期;到期时间;结束时间;终止时间;截止时间;到期日;"
                         "合作期限:end;协议期限:end;有效期:end;合作时间:end;起止时间:end;起止日期:end;协议有效期:end;"
                         "合作起止时间:end;期限:end;合同期限:end;合作年限:end;有效期至;有效期限至"}),
        field<&Agreement::status>("status", QT_TRANSLATE_NOOP("records", "Agreement status"),
                                  {.headings = "协议状态;履行状态;执行状态;合同状态;履行情况;执行情况;状态"}),
        field<&Agreement::terminatedOn>("terminated_on", QT_TRANSLATE_NOOP("records", "Terminated on"),
                                        {.list = false, .headings = "解除日期;提前终止日期;实际终止日期"}),
        field<&Agreement::takesInterns>("takes_interns", QT_TRANSLATE_NOOP("records", "Takes interns"),
                                        {.list = false, .headings = "是否接收实习;接收实习;是否接收实习生"}),
        field<&Agreement::amount>("amount", QT_TRANSLATE_NOOP("records", "Agreed amount"),
                                  {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                   .headings = "协议金额;合同金额;合作金额;金额;经费;合同额;涉及金额;投入金额"}),
        field<&Agreement::renews>(
            "renews", QT_TRANSLATE_NOOP("records", "Renews"),
            {.list = false, .headings = "续签自;原协议编号;续签原协议", .writtenIn = "renews_as_written"}),
        field<&Agreement::renewsAsWritten>("renews_as_written", QT_TRANSLATE_NOOP("records", "Renews, as written"),
                                           {.list = false}),
        field<&Agreement::clauses>("clauses", QT_TRANSLATE_NOOP("records", "Clauses held"),
                                   {.list = false, .headings = "已含条款;条款"}),
        field<&Agreement::owner>("owner", QT_TRANSLATE_NOOP("records", "Person in charge"),
                                 {.headings = "校方负责人;负责人;学校负责人;经办人;项目负责人;责任人;联系人;校方联系人",
                                  .writtenIn = "owner_as_written"}),
        field<&Agreement::ownerAsWritten>(
            "owner_as_written", QT_TRANSLATE_NOOP("records", "Person in charge, as written"), {.list = false}),
        field<&Agreement::signatories>("signatories", QT_TRANSLATE_NOOP("records", "Signatories"),
                                       {.list = false, .headings = "签约代表;签字人;签约人;签署人"}),
    };
    static void check(const Agreement& record, Issues& issues)
    {
        if (record.endsOn.isValid() && record.startsOn.isValid() && record.endsOn < record.startsOn)
            issues.error(QStringLiteral("ends_on"),
                         recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
    }
};
static_assert(isSound<Agreement>());

} // namespace cooperage
