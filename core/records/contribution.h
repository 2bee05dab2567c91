// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Agreement;
struct Major;
struct Partner;

/// Money, equipment or other means that one side gave the other.
struct Contribution : Recorded<Contribution> {
    enum class Kind { Cash, Equipment, EquipmentOnLoan, Software, Scholarship, Site, Teachers };
    enum class Direction { ToSchool, ToPartner };
    static constexpr Choice kKinds[] = {
        {"cash", QT_TRANSLATE_NOOP("records", "Cash"), "现金;资金;资金投入;经费;货币;现金捐赠;资金捐赠"},
        {"equipment", QT_TRANSLATE_NOOP("records", "Equipment"),
         "设备捐赠;设备;捐赠设备;仪器设备;设备投入;实物捐赠;实物"},
        {"equipment_on_loan", QT_TRANSLATE_NOOP("records", "Equipment on loan"),
         "设备准捐赠;准捐赠;准捐赠设备;借用设备"},
        {"software", QT_TRANSLATE_NOOP("records", "Software"), "软件捐赠;软件;捐赠软件;软件投入"},
        {"scholarship", QT_TRANSLATE_NOOP("records", "Scholarship"), "奖学金;奖助学金;奖教金;助学金"},
        {"site", QT_TRANSLATE_NOOP("records", "Site"), "场地;场地投入;场地提供"},
        {"teachers", QT_TRANSLATE_NOOP("records", "Teaching staff"), "师资;师资投入;人员"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kDirections[] = {
        {"to_school", QT_TRANSLATE_NOOP("records", "Partner to college"), "企业→学校;企业投入;企业"},
        {"to_partner", QT_TRANSLATE_NOOP("records", "College to partner"), "学校→企业;学校投入;学校"},
    };
    friend constexpr std::span<const Choice> choicesOf(Direction) { return kDirections; }

    Id<Partner> partner;
    Kind kind = Kind::Cash;
    Direction direction = Direction::ToSchool;
    Money amount;
    QDate receivedOn;
    Id<Agreement> agreement;
    QString agreementAsWritten;
    Id<Major> major;
};

template <>
struct Describe<Contribution> {
    static constexpr RecordNames names{
        .table = "contribution",
        .one = QT_TRANSLATE_NOOP("records", "Contribution"),
        .many = QT_TRANSLATE_NOOP("records", "Contributions"),
        .about = QT_TRANSLATE_NOOP("records", "Money, equipment and other means given by one side to the other"),
        .title = "partner",
        .keys = "partner+kind+amount+received_on",
        .sheets = "企业投入;企业捐赠;资源投入;捐赠;投入",
        .icon = "yen-circle",
        .room = Room::Resources,
        .from = "received_on",
    };
    static constexpr Field<Contribution> fields[] = {
        field<&Contribution::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner"),
            {.required = true,
             .headings = "捐赠企业;企业名称;合作企业;捐赠单位;投入企业;合作单位;单位名称;投入单位;"
                         "公司名称;捐赠方;企业;单位;捐赠单位名称;捐赠企业名称;捐赠人;捐资企业;捐资单位;"
                         "投入企业名称;投入单位名称;捐赠者;资助单位;资助企业;出资单位;出资企业;支持企业;"
                         "合作企业名称;合作单位名称;捐赠方名称;提供单位;提供企业;投资企业;赠与方;"
                         "企业(单位)名称;捐赠企业(单位);资助方"}),
        field<&Contribution::kind>("kind", QT_TRANSLATE_NOOP("records", "Contribution kind"),
                                   {.required = true,
                                    .headings =
                                        "投入类型;捐赠类型;投入类别;捐赠类别;投入形式;捐赠形式;类型;类别;形式;投入方式;"
                                        "捐赠方式;性质;捐赠性质;捐赠内容类型;投入性质;资源类型;投入种类;捐赠种类;"
                                        "资助类型;支持类型;支持形式;投入内容;捐赠内容;捐赠项目;投入项目;捐赠物品类别;"
                                        "资源类别;捐赠方式(现金/设备);资助形式;投入资源类型;捐赠物类型;捐赠(投入)类型;"
                                        "捐赠类型(现金/设备/软件)"}),
        field<&Contribution::direction>("direction", QT_TRANSLATE_NOOP("records", "Direction"),
                                        {.list = false, .headings = "方向;投入方向;投入方;流向"}),
        field<&Contribution::amount>(
            "amount", QT_TRANSLATE_NOOP("records", "Amount"),
            {.required = true,
             .unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "金额;价值;投入金额;捐赠金额;折合金额;设备价值;捐赠价值;折价;总价值;价值金额;"
                         "到账金额;捐赠额;投入额;折算金额;合计金额;捐赠总额;投入总额;价值总额;估值;"
                         "评估价值;折合人民币;折价金额;捐赠资金;投入资金;设备总值;设备总价值;捐赠总值;"
                         "物资价值;总金额;捐赠设备价值;资金额;捐赠价值金额;捐赠总价值;总值;实际价值;"
                         "市场价值;资助金额;捐赠物价值;金额合计;投入价值;捐赠设备总值;捐赠设备值;"
                         "折合价值;合计;捐赠金额(价值);总价;原值;设备原值;捐赠总价;奖励金额;奖学金金额",
             .example = "50000"}),
        field<&Contribution::receivedOn>(
            "received_on", QT_TRANSLATE_NOOP("records", "Received on"),
            {.required = true,
             .headings = "到账日期;捐赠时间;投入时间;捐赠日期;投入日期;接收日期;到位时间;接收时间;"
                         "到账时间;日期;时间;捐赠年月;投入年月;到账年月;到位日期;入账日期;入账时间;"
                         "签收日期;签收时间;验收日期;验收时间;交付日期;交付时间;收到日期;收到时间;"
                         "资助时间;登记日期;接受时间;接受日期;接受捐赠时间;发生时间;发生日期;"
                         "捐赠到位时间;移交时间;移交日期;捐赠(到账)时间;到货时间"}),
        field<&Contribution::agreement>("agreement", QT_TRANSLATE_NOOP("records", "Agreement"),
                                        {.list = false,
                                         .headings =
                                             "协议编号;依托协议;合同编号;协议;捐赠协议编号;合作协议编号;关联协议;"
                                             "关联协议编号;合同号;协议号;捐赠协议",
                                         .example = "XY-2025-001",
                                         .writtenIn = "agreement_as_written"}),
        field<&Contribution::agreementAsWritten>("agreement_as_written",
                                                 QT_TRANSLATE_NOOP("records", "Agreement as written"), {.list = false}),
        field<&Contribution::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                                    {.list = false,
                                     .headings =
                                         "面向专业;使用专业;专业;专业名称;受益专业;受赠专业;服务专业;适用专业;所属专业;"
                                         "使用专业(群);支持专业;投入专业;对应专业;涉及专业"}),
    };
};
static_assert(isSound<Contribution>());

} // namespace cooperage
