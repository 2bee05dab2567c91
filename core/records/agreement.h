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
        {"term", QT_TRANSLATE_NOOP("records", "Term and renewal"), "合作期限与续签"},
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
    QString partnerAsSigned; ///< its name when the agreement was made
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
                                  {.search = true,
                                   .headings =
                                       "协议编号;合同编号;协议号;合同号;编号;协议书编号;协议书号;合同书编号;协议编码;"
                                       "合作协议编号;协议(合同)编号;合同(协议)编号;合同备案号;备案编号;档案编号;"
                                       "合作协议号",
                                   .example = "XY-2025-001"}),
        field<&Agreement::title>("title", QT_TRANSLATE_NOOP("records", "Title"),
                                 {.search = true,
                                  .headings = "协议名称;合同名称;协议标题;项目名称;名称;协议书名称;合作协议名称;"
                                              "合同(协议)名称;协议(合同)名称;合作项目名称;文本名称;合同标题",
                                  .example = "校企合作协议"}),
        field<&Agreement::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                   {.required = true,
                                    .headings =
                                        "合作企业;企业名称;合作单位;单位名称;签约企业;签约单位;乙方;甲方;合作方;"
                                        "对方单位;公司名称;合作企业名称;合作单位名称;企业;单位;签约单位名称;"
                                        "签约企业名称;合作对象;签约对方;乙方单位;乙方名称;甲方单位;合作方名称;协议单位;"
                                        "协议企业;企业(单位)名称;合同对方;签约方;对方名称;签订单位;签订企业;对方企业;"
                                        "合同相对方;合同乙方;甲方企业;相对方",
                                    .namedIn = "partner_as_signed"}),
        field<&Agreement::partnerAsSigned>("partner_as_signed", QT_TRANSLATE_NOOP("records", "Partner as signed"),
                                           {.list = false, .example = ""}),
        field<&Agreement::department>(
            "department", QT_TRANSLATE_NOOP("records", "Department"),
            {.headings = "所属二级学院;牵头二级学院;二级学院;牵头学院;承办学院;所属学院;责任部门;"
                         "牵头部门;院系;所在学院;签订部门;归口部门;部门;承办部门;签约部门;牵头院系;"
                         "签订学院;负责部门;负责学院;合作学院;合作院系;合作二级学院;对接学院;"
                         "对接二级学院;主办学院;主办部门;我方部门;实施学院;实施部门;所属系部;归属学院;"
                         "所属部门;承办单位;牵头单位;承担学院;责任学院;责任单位;院(系);项目归属学院;"
                         "二级学院（部门）"}),
        field<&Agreement::majors>("majors", QT_TRANSLATE_NOOP("records", "Majors concerned"),
                                  {.list = false,
                                   .headings =
                                       "合作专业;涉及专业;对接专业;面向专业;相关专业;专业;合作专业名称;覆盖专业;"
                                       "适用专业;对接专业(群);合作专业（群）;涉及专业名称;所属专业;合作的专业",
                                   .example = "软件技术"}),
        field<&Agreement::kind>("kind", QT_TRANSLATE_NOOP("records", "Agreement kind"),
                                {.required = true,
                                 .headings =
                                     "协议类型;合作类型;协议类别;合同类型;合作形式;合作方式;合作内容;类型;类别;"
                                     "协议性质;合作项目类型;合作类别;合作模式;协议种类;合同类别;合同性质;协议分类;"
                                     "合同分类;合作项目类别;协议形式;合作领域"}),
        field<&Agreement::signedOn>("signed_on", QT_TRANSLATE_NOOP("records", "Signed on"),
                                    {.headings =
                                         "签订日期;签约日期;签订时间;签约时间;签署日期;签署时间;签字日期;签署年月;"
                                         "签订年月;签约年月;签定日期;签定时间;协议签订日期;协议签订时间;合同签订日期;"
                                         "合同签订时间;协议签署日期;签约日;签订日;合作签约时间;签字时间;盖章日期"}),
        field<&Agreement::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "In force from"),
            {.required = true,
             .headings = "生效日期;开始日期;起始日期;合作开始日期;生效时间;开始时间;起始时间;"
                         "合作期限:start;协议期限:start;有效期:start;合作时间:start;起止时间:start;"
                         "起止日期:start;协议有效期:start;合作起止时间:start;期限:start;合同期限:start;"
                         "合作年限:start;协议开始日期;协议生效日期;协议起始日期;合作起始日期;"
                         "合作起始时间;合作开始时间;合同开始日期;合同生效日期;合同起始日期;协议开始时间;"
                         "协议起始时间;有效期起;有效期开始;起始日;起始年月;生效日;协议生效时间;有效期自;"
                         "起期;协议起止时间:start;协议起止日期:start;合作起止日期:start;"
                         "合同有效期:start;合同起止时间:start;合同起止日期:start;合作期:start;"
                         "合作周期:start;有效期限:start;履行期限:start;合同履行期限:start;"
                         "协议时间:start;合作有效期:start;协议年限:start;起止年月:start;合同期:start;"
                         "协议期:start;服务期限:start;起止期限:start;有效期间:start;合作期间:start;"
                         "执行期限:start"}),
        field<&Agreement::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "In force until"),
                                  {.headings =
                                       "终止日期;结束日期;到期日期;截止日期;失效日期;到期时间;结束时间;终止时间;"
                                       "截止时间;到期日;合作期限:end;协议期限:end;有效期:end;合作时间:end;"
                                       "起止时间:end;起止日期:end;协议有效期:end;合作起止时间:end;期限:end;"
                                       "合同期限:end;合作年限:end;有效期至;有效期限至;协议结束日期;协议终止日期;"
                                       "协议到期日期;协议到期时间;协议截止日期;合作结束日期;合作结束时间;合作终止日期;"
                                       "合作终止时间;合同结束日期;合同终止日期;合同到期日;合同到期日期;合同到期时间;"
                                       "协议终止时间;协议结束时间;协议到期日;有效期止;有效期结束;有效期截止;截止日;"
                                       "终止年月;合作截止时间;合作截止日期;止期;有效期到;协议起止时间:end;"
                                       "协议起止日期:end;合作起止日期:end;合同有效期:end;合同起止时间:end;"
                                       "合同起止日期:end;合作期:end;合作周期:end;有效期限:end;履行期限:end;"
                                       "合同履行期限:end;协议时间:end;合作有效期:end;协议年限:end;起止年月:end;"
                                       "合同期:end;协议期:end;服务期限:end;起止期限:end;有效期间:end;合作期间:end;"
                                       "执行期限:end",
                                   .example = "2028-08-31"}),
        field<&Agreement::status>("status", QT_TRANSLATE_NOOP("records", "Agreement status"),
                                  {.headings = "协议状态;履行状态;执行状态;合同状态;履行情况;执行情况;状态;合作状态;"
                                               "协议履行情况;协议履行状态;履约状态;履约情况;合同履行情况;合同履行状态;"
                                               "协议执行情况;当前状态;目前状态;协议现状;有效状态;协议进展"}),
        field<&Agreement::terminatedOn>("terminated_on", QT_TRANSLATE_NOOP("records", "Terminated on"),
                                        {.list = false,
                                         .headings =
                                             "解除日期;提前终止日期;实际终止日期;解除时间;协议解除日期;终止合作日期;"
                                             "协议实际终止日期;解约日期;解约时间;实际解除日期",
                                         .example = ""}),
        field<&Agreement::takesInterns>("takes_interns", QT_TRANSLATE_NOOP("records", "Takes interns"),
                                        {.list = false, .headings = "是否接收实习;接收实习;是否接收实习生"}),
        field<&Agreement::amount>("amount", QT_TRANSLATE_NOOP("records", "Agreed amount"),
                                  {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                   .headings =
                                       "协议金额;合同金额;合作金额;金额;经费;合同额;涉及金额;投入金额;协议经费;"
                                       "合同经费;涉及经费;合作经费;合同总额;合同总金额;协议总金额;合同价款;标的额;"
                                       "标的金额;合同标的额;协议资金;经费金额;协议涉及金额;项目经费;项目金额;"
                                       "企业投入金额;合同价格;协议价款",
                                   .example = "200000"}),
        field<&Agreement::renews>("renews", QT_TRANSLATE_NOOP("records", "Renews"),
                                  {.list = false,
                                   .headings =
                                       "续签自;原协议编号;续签原协议;续签协议编号;续签自协议;原合同编号;被续签协议;"
                                       "上期协议编号",
                                   .example = "",
                                   .writtenIn = "renews_as_written"}),
        field<&Agreement::renewsAsWritten>("renews_as_written", QT_TRANSLATE_NOOP("records", "Renews, as written"),
                                           {.list = false}),
        field<&Agreement::clauses>("clauses", QT_TRANSLATE_NOOP("records", "Clauses held"),
                                   {.list = false, .headings = "已含条款;条款"}),
        field<&Agreement::owner>("owner", QT_TRANSLATE_NOOP("records", "Person in charge"),
                                 {.headings =
                                      "校方负责人;负责人;学校负责人;经办人;项目负责人;责任人;联系人;校方联系人;"
                                      "校方经办人;学校经办人;项目责任人;校方代表;学校联系人;我方负责人;我校负责人;"
                                      "校内负责人;协议负责人;合同负责人;校方项目负责人;校方签约经办人;学校对接人;"
                                      "对接人;合作负责人;负责教师;主要负责人;承办人;责任教师;对接教师",
                                  .example = "李敏",
                                  .writtenIn = "owner_as_written"}),
        field<&Agreement::ownerAsWritten>(
            "owner_as_written", QT_TRANSLATE_NOOP("records", "Person in charge, as written"), {.list = false}),
        field<&Agreement::signatories>(
            "signatories", QT_TRANSLATE_NOOP("records", "Signatories"),
            {.list = false,
             .headings = "签约代表;签字人;签约人;签署人;双方签字人;签约领导;签约双方代表;签署代表",
             .example = "周启明、陈立"}),
    };
    static void check(const Agreement& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Agreement>());

} // namespace cooperage
