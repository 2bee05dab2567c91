// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/credit_code.h"
#include "core/model/record_type.h"

namespace cooperage {

struct Teacher;

/// An enterprise or other body that the college works with; told by its credit code (GB 32100-2015), else by its name.
struct Partner : Recorded<Partner> {
    enum class Kind { Enterprise, Association, Government, Institute, Other };
    enum class Nature { StateOwned, Private, Foreign, Joint, Collective, Public, Social, OtherNature };
    enum class Scale { Large, Medium, Small, Micro };
    enum class Standing { Potential, Active, Paused, Ended, Blacklisted };
    enum class Level { Dormant, Shallow, Middle, Deep };
    enum class StrategicType { Strategic, Backbone, Ordinary, Nurtured };
    enum class Integration { None, Applied, Cultivated, Certified, Left };
    static constexpr Choice kKinds[] = {
        {"enterprise", QT_TRANSLATE_NOOP("records", "Enterprise"), "企业;公司;企业单位"},
        {"association", QT_TRANSLATE_NOOP("records", "Industry association"), "行业组织;行业协会;协会;商会;学会;行业"},
        {"government", QT_TRANSLATE_NOOP("records", "Government body"), "政府部门;政府;机关;政府机关;行政机关"},
        {"institute", QT_TRANSLATE_NOOP("records", "Research institute"), "科研院所;研究院;研究所;科研机构"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它;事业单位;学校;医院"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kNatures[] = {
        {"state_owned", QT_TRANSLATE_NOOP("records", "State-owned"),
         "国有企业;国企;国有;央企;中央企业;国有控股;国有独资"},
        {"private", QT_TRANSLATE_NOOP("records", "Private"), "民营企业;民企;民营;私营;私营企业;私企"},
        {"foreign", QT_TRANSLATE_NOOP("records", "Foreign-funded"), "外资企业;外企;外资;外商独资;港澳台资"},
        {"joint", QT_TRANSLATE_NOOP("records", "Joint venture"), "合资企业;合资;中外合资"},
        {"collective", QT_TRANSLATE_NOOP("records", "Collective"), "集体企业;集体"},
        {"public", QT_TRANSLATE_NOOP("records", "Public institution"), "事业单位;机关事业单位"},
        {"social", QT_TRANSLATE_NOOP("records", "Social organisation"), "社会组织;民办非企业;社会团体"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它;股份制"},
    };
    friend constexpr std::span<const Choice> choicesOf(Nature) { return kNatures; }
    static constexpr Choice kScales[] = {
        {"large", QT_TRANSLATE_NOOP("records", "Large"), "大型;大型企业;大;大型企业（1000人以上）"},
        {"medium", QT_TRANSLATE_NOOP("records", "Medium"), "中型;中型企业;中"},
        {"small", QT_TRANSLATE_NOOP("records", "Small"), "小型;小型企业;小"},
        {"micro", QT_TRANSLATE_NOOP("records", "Micro"), "微型;微型企业;微;小微"},
    };
    friend constexpr std::span<const Choice> choicesOf(Scale) { return kScales; }
    static constexpr Choice kStandings[] = {
        {"potential", QT_TRANSLATE_NOOP("records", "Potential"), "潜在;意向;拟合作;洽谈中"},
        {"active", QT_TRANSLATE_NOOP("records", "Cooperating"), "合作中;正在合作;合作;在合作;正常"},
        {"paused", QT_TRANSLATE_NOOP("records", "Paused"), "暂停;中止;停滞"},
        {"ended", QT_TRANSLATE_NOOP("records", "Ended"), "终止;已终止;停止合作;结束"},
        {"blacklisted", QT_TRANSLATE_NOOP("records", "Blacklisted"), "黑名单;列入黑名单"},
    };
    friend constexpr std::span<const Choice> choicesOf(Standing) { return kStandings; }
    static constexpr Choice kLevels[] = {
        {"dormant", QT_TRANSLATE_NOOP("records", "Dormant"), "休眠"},
        {"shallow", QT_TRANSLATE_NOOP("records", "Shallow"), "浅层;浅层次;一般;一般型"},
        {"middle", QT_TRANSLATE_NOOP("records", "Middle"), "中层;中层次;骨干;骨干型"},
        {"deep", QT_TRANSLATE_NOOP("records", "Deep"), "深层;深层次;深度;战略;战略型"},
    };
    friend constexpr std::span<const Choice> choicesOf(Level) { return kLevels; }
    static constexpr Choice kStrategicTypes[] = {
        {"strategic", QT_TRANSLATE_NOOP("records", "Strategic"), "战略;战略型;战略型企业;战略伙伴;战略合作伙伴;战略级"},
        {"backbone", QT_TRANSLATE_NOOP("records", "Backbone"), "骨干;骨干型;骨干企业;核心;核心型;重点;重点型;紧密型"},
        {"ordinary", QT_TRANSLATE_NOOP("records", "Regular"), "一般;一般型;普通;普通型;常规"},
        {"nurtured", QT_TRANSLATE_NOOP("records", "To be built up"), "培育;培育型;培育期;潜力型;待培育"},
    };
    friend constexpr std::span<const Choice> choicesOf(StrategicType) { return kStrategicTypes; }
    static constexpr Choice kIntegrations[] = {
        {"none", QT_TRANSLATE_NOOP("records", "Not applied"), "未申报;否;不是;无;×;N"},
        {"applied", QT_TRANSLATE_NOOP("records", "Applied"), "申报;已申报;申报中"},
        {"cultivated", QT_TRANSLATE_NOOP("records", "In cultivation"), "建设培育;培育;入库;建设培育企业;培育库;是;√;Y"},
        {"certified", QT_TRANSLATE_NOOP("records", "Certified"), "认证;已认证;国家级;省级"},
        {"left", QT_TRANSLATE_NOOP("records", "Left"), "退出;已退出"},
    };
    friend constexpr std::span<const Choice> choicesOf(Integration) { return kIntegrations; }

    QString name;
    QString creditCode; ///< 18 characters, GB 32100-2015
    QString shortName;
    QString formerNames; ///< several joined by '；'
    Kind kind = Kind::Enterprise;
    std::optional<Nature> nature;
    std::optional<Scale> scale;
    QString industry; ///< GB/T 4754 code or name
    QString region;
    QString address;
    std::optional<int> staffCount;
    QDate staffCountedOn;
    QDate firstCooperatedOn;
    std::optional<Standing> standing;           ///< not set: nobody said
    std::optional<StrategicType> strategicType; ///< the place the office gives it among its partners
    std::optional<Level> targetLevel;
    std::optional<Integration> integrationStatus; ///< after 发改社会〔2019〕590号
    Id<Partner> group;
    QString groupAsWritten;
    Id<Teacher> owner;
    QString ownerAsWritten;
};

template <>
struct Describe<Partner> {
    static constexpr RecordNames names{
        .table = "partner",
        .one = QT_TRANSLATE_NOOP("records", "Partner"),
        .many = QT_TRANSLATE_NOOP("records", "Partners"),
        .about = QT_TRANSLATE_NOOP("records", "Enterprises, associations and bodies the college works with"),
        .title = "name",
        .keys = "credit_code|name",
        .sheets = "合作企业;合作单位;企业名录;企业信息;企业一览;单位名录;企业库;企业清单;企业基本信息;合作企业一览表;"
                  "企业名单",
        .icon = "building",
        .room = Room::Partners,
        .identified = true,
    };
    static constexpr Field<Partner> fields[] = {
        field<&Partner::name>("name", QT_TRANSLATE_NOOP("records", "Partner name"),
                              {.required = true,
                               .search = true,
                               .headings = "合作单位名称;合作企业名称;企业名称;单位名称;公司名称;合作单位;合作企业;"
                                           "企业全称;单位全称;企业;单位;公司;名称;合作单位全称;企业(单位)名称;"
                                           "合作企业全称;用人单位名称;机构名称;合作方名称;合作机构;厂家名称",
                               .example = "云帆科技有限公司",
                               .formerIn = "former_names"}),
        field<&Partner::creditCode>("credit_code", QT_TRANSLATE_NOOP("records", "Credit code"),
                                    {.search = true,
                                     .headings =
                                         "统一社会信用代码;社会信用代码;信用代码;组织机构代码;统一信用代码;机构代码;"
                                         "企业代码;单位代码;统一社会信用代码（组织机构代码）;组织机构代码证号;"
                                         "营业执照号;营业执照注册号;纳税人识别号;税号;社会统一信用代码;统一社会信用码",
                                     .example = "91110108MA00000070"}),
        field<&Partner::shortName>(
            "short_name", QT_TRANSLATE_NOOP("records", "Short name"),
            {.search = true, .list = false, .headings = "企业简称;单位简称;简称;通称", .example = "云帆科技"}),
        field<&Partner::formerNames>("former_names", QT_TRANSLATE_NOOP("records", "Former names"),
                                     {.search = true,
                                      .list = false,
                                      .headings = "曾用名;原名;曾用名称;原企业名称;更名前名称;历史名称",
                                      .example = ""}),
        field<&Partner::kind>("kind", QT_TRANSLATE_NOOP("records", "Category"),
                              {.headings = "单位类别;单位类型;合作单位类型;类别;类型;合作单位类别;单位属性;机构类型"}),
        field<&Partner::nature>("nature", QT_TRANSLATE_NOOP("records", "Ownership"),
                                {.headings =
                                     "企业性质;单位性质;经济性质;所有制;性质;企业类型;企业所有制性质;登记注册类型;"
                                     "注册类型;单位所有制性质;经济类型;所有制形式;企业类别"}),
        field<&Partner::scale>("scale", QT_TRANSLATE_NOOP("records", "Size"),
                               {.headings = "企业规模;单位规模;规模;企业规模类型;规模类型;规模等级"}),
        field<&Partner::industry>("industry", QT_TRANSLATE_NOOP("records", "Industry"),
                                  {.search = true,
                                   .headings =
                                       "所属行业;行业类别;行业;行业门类;主营业务;行业领域;所在行业;所属产业;产业领域;"
                                       "行业名称;行业分类;国民经济行业",
                                   .example = "软件和信息技术服务业"}),
        field<&Partner::region>("region", QT_TRANSLATE_NOOP("records", "Location"),
                                {.headings =
                                     "所在城市;所在地;所在地区;城市;地区;区域;所在省市;行政区划;所在地市;所在区域;"
                                     "所属地区;所属区域;注册地;企业所在地;单位所在地;企业所在地区;省市;所在省份;"
                                     "所在城市（地区）;企业所在城市;市州",
                                 .example = "江苏省海州市"}),
        field<&Partner::address>("address", QT_TRANSLATE_NOOP("records", "Address"),
                                 {.list = false,
                                  .headings = "企业地址;单位地址;注册地址;详细地址;通讯地址;地址;办公地址;经营地址;"
                                              "企业详细地址;公司地址;联系地址;单位详细地址",
                                  .example = "海州市高新区云帆路 8 号"}),
        field<&Partner::staffCount>("staff_count", QT_TRANSLATE_NOOP("records", "Staff"),
                                    {.unit = QT_TRANSLATE_NOOP("records", "persons"),
                                     .headings =
                                         "在岗职工人数;职工人数;员工人数;员工数;职工数;从业人数;人数;企业人数;单位人数;"
                                         "职工总数;员工总数;在职员工数;在职职工人数;在岗人数;企业职工人数;员工规模;"
                                         "用工人数;职工人数（人）;在职人数;从业人员;从业人员数",
                                     .example = "320"}),
        field<&Partner::staffCountedOn>("staff_counted_on", QT_TRANSLATE_NOOP("records", "Staff counted on"),
                                        {.list = false, .headings = "人数统计日期"}),
        field<&Partner::firstCooperatedOn>(
            "first_cooperated_on", QT_TRANSLATE_NOOP("records", "First cooperation"),
            {.headings = "首次合作日期;合作起始时间;首次合作时间;合作开始时间;合作起始日期;开始合作时间;"
                         "合作时间;建立合作时间;合作年月;合作开始年月;首次合作年月;开始合作日期;"
                         "合作起始年月;建立合作关系时间;合作始于;最早合作时间;初次合作时间;合作起始年份;合作起始年度;"
                         "合作起始年;"
                         "起始合作时间;合作起始;合作日期",
             .example = "2021-05-12"}),
        field<&Partner::standing>("standing", QT_TRANSLATE_NOOP("records", "Standing"),
                                  {.headings = "合作状态;合作现状;状态;合作情况;当前合作状态;合作进展状态"}),
        field<&Partner::strategicType>(
            "strategic_type", QT_TRANSLATE_NOOP("records", "Strategic type"),
            {.list = false,
             .headings =
                 "战略类型;合作定位;伙伴定位;伙伴类型;企业定位;战略定位;伙伴分类;合作企业分类;企业分级;合作等级"}),
        field<&Partner::targetLevel>("target_level", QT_TRANSLATE_NOOP("records", "Target level"),
                                     {.list = false, .headings = "目标层次;目标层级;目标深度;合作目标层次"}),
        field<&Partner::integrationStatus>(
            "integration_status", QT_TRANSLATE_NOOP("records", "Industry-education enterprise"),
            {.list = false,
             .headings = "产教融合型企业;是否产教融合型企业;产教融合型;产教融合企业;"
                         "是否为产教融合型企业;产教融合型企业类型;产教融合型企业认定情况;"
                         "产教融合型企业级别;是否纳入产教融合型企业"}),
        field<&Partner::group>(
            "group", QT_TRANSLATE_NOOP("records", "Group"),
            {.list = false, .headings = "所属集团;母公司", .example = "", .writtenIn = "group_as_written"}),
        field<&Partner::groupAsWritten>("group_as_written", QT_TRANSLATE_NOOP("records", "Group as written"),
                                        {.list = false}),
        field<&Partner::owner>("owner", QT_TRANSLATE_NOOP("records", "Looked after by"),
                               {.list = false,
                                .headings = "校方负责人;学校负责人;校方联系人;学校联系人;对接人;校内联系人;对接教师;"
                                            "学校对接人;校方对接人;我校联系人;校内负责人;对接负责人",
                                .example = "李敏",
                                .writtenIn = "owner_as_written"}),
        field<&Partner::ownerAsWritten>("owner_as_written", QT_TRANSLATE_NOOP("records", "Looked after by, as written"),
                                        {.list = false}),
    };
    /// Kept all the same: a form asks once more, an import marks it.
    static void check(const Partner& record, Issues& issues)
    {
        if (record.creditCode.isEmpty())
            return;
        if (const auto found = credit_code::check(record.creditCode); !found.isValid())
            issues.warning(QStringLiteral("credit_code"), credit_code::explain(found));
    }
};
static_assert(isSound<Partner>());

} // namespace cooperage
