// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Department;
struct Major;
struct Partner;

/// A training base on or off the campus, built with a partner.
struct Base : Recorded<Base> {
    enum class Place { OnCampus, OffCampus };
    enum class Level { National, Provincial, College };
    enum class Function { Teaching, Training, Appraisal, Service, Research };
    static constexpr Choice kPlaces[] = {
        {"on_campus", QT_TRANSLATE_NOOP("records", "On campus"), "校内;校内实训基地;校内基地"},
        {"off_campus", QT_TRANSLATE_NOOP("records", "Off campus"), "校外;校外实训基地;校外基地;企业内;校外实习基地"},
    };
    friend constexpr std::span<const Choice> choicesOf(Place) { return kPlaces; }
    static constexpr Choice kLevels[] = {
        {"national", QT_TRANSLATE_NOOP("records", "National level"), "国家级;国家"},
        {"provincial", QT_TRANSLATE_NOOP("records", "Provincial level"), "省级;省;省部级"},
        {"college", QT_TRANSLATE_NOOP("records", "College level"), "校级;校;院级;学校"},
    };
    friend constexpr std::span<const Choice> choicesOf(Level) { return kLevels; }
    static constexpr Choice kFunctions[] = {
        {"teaching", QT_TRANSLATE_NOOP("records", "Teaching"), "教学;实训教学;实训"},
        {"training", QT_TRANSLATE_NOOP("records", "Training"), "培训;社会培训;员工培训"},
        {"appraisal", QT_TRANSLATE_NOOP("records", "Skill appraisal"), "鉴定;技能鉴定;考核"},
        {"service", QT_TRANSLATE_NOOP("records", "Technical service"), "技术服务;社会服务"},
        {"research", QT_TRANSLATE_NOOP("records", "Research and development"), "研发;技术研发;科研"},
    };
    friend constexpr std::span<const Choice> choicesOf(Function) { return kFunctions; }

    QString name;
    Id<Partner> partner;
    std::optional<Place> place;
    Level level = Level::College;
    std::vector<Function> functions;
    Id<Department> department;
    Id<Major> major;
    std::optional<int> stations;
    std::optional<Money> equipmentValue;
    QDate builtOn;
};

template <>
struct Describe<Base> {
    static constexpr RecordNames names{
        .table = "base",
        .one = QT_TRANSLATE_NOOP("records", "Training base"),
        .many = QT_TRANSLATE_NOOP("records", "Training bases"),
        .about = QT_TRANSLATE_NOOP("records", "Training bases on and off the campus, built with partners"),
        .title = "name",
        .keys = "name+partner",
        .sheets = "实训基地;校内外实训基地;实习基地;基地;实训室;实践基地",
        .icon = "factory",
        .room = Room::Resources,
    };
    static constexpr Field<Base> fields[] = {
        field<&Base::name>("name", QT_TRANSLATE_NOOP("records", "Name"),
                           {.required = true,
                            .search = true,
                            .headings = "基地名称;实训基地名称;实习基地名称;实训室名称;基地;名称;实践基地名称;"
                                        "实习实训基地名称;实训基地;实习基地;实训中心名称;实践教学基地名称;基地全称;"
                                        "校外基地名称;校内基地名称;实训室;基地(实训室)名称;校企共建基地名称;"
                                        "实习实训基地;产教融合基地名称;生产性实训基地名称;实训场所名称;实践基地;"
                                        "校外实习基地名称;校外实训基地名称;实验室名称;实验实训室名称;中心名称",
                            .example = "云帆软件校外实习基地"}),
        field<&Base::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                              {.required = true,
                               .headings =
                                   "合作企业;共建企业;依托单位;依托企业;企业名称;合作单位;共建单位;单位名称;"
                                   "共建企业名称;依托企业名称;公司名称;企业;单位;依托单位名称;合作单位名称;"
                                   "基地所在单位;所在企业;挂牌单位;挂牌企业;校企合作单位;共建合作企业;联建企业;"
                                   "合作共建企业;合作共建单位;支持企业;参建企业;共建方;建设依托单位;基地依托单位;"
                                   "基地依托企业;企业(单位)名称"}),
        field<&Base::place>("place", QT_TRANSLATE_NOOP("records", "Place"),
                            {.headings =
                                 "基地类型;校内/校外;校内外;类型;性质;基地性质;位置;基地类别;类别;校内/校外基地;"
                                 "校内或校外;基地位置;所在位置;基地分类;建设类型;校内外类型;校内（外）;"
                                 "类型(校内/校外);校内外基地;基地属性;校内、校外"}),
        field<&Base::level>("level", QT_TRANSLATE_NOOP("records", "Level"),
                            {.headings =
                                 "基地级别;级别;认定级别;等级;层次;建设级别;基地等级;基地层次;级别类型;立项级别;"
                                 "建设层次"}),
        field<&Base::functions>(
            "functions", QT_TRANSLATE_NOOP("records", "Functions"),
            {.list = false, .headings = "基地功能;主要功能;功能;实训功能;基地主要功能;承担功能;用途;服务功能"}),
        field<&Base::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                 {.headings =
                                      "二级学院;所属学院;所属二级学院;所在学院;院系;管理部门;使用学院;学院;归口学院;"
                                      "建设学院;使用部门;所属部门;所属系部;主管学院;使用院系;对接学院;归属学院;"
                                      "建设单位;所在系部;责任学院;使用单位;依托学院;所在院系;所属院系;使用二级学院"}),
        field<&Base::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                            {.headings = "面向专业;服务专业;专业;专业名称;对应专业;主要面向专业;适用专业;服务专业名称;"
                                         "使用专业;对接专业;主要服务专业;所属专业;合作专业;依托专业;覆盖专业;涉及专业;"
                                         "适用专业名称"}),
        field<&Base::stations>("stations", QT_TRANSLATE_NOOP("records", "Work stations"),
                               {.headings =
                                    "工位数;工位;实训工位;工位数量;工位数（个）;可容纳人数;接纳人数;接收人数;"
                                    "实训工位数;工位总数;工位(个);实习工位数;可用工位;座位数;可接纳学生数;"
                                    "接纳学生数;可接收实习人数;年接纳人数;容纳人数;可提供岗位数;可提供工位数;容量;"
                                    "可容纳学生数;岗位数;接收能力;设置工位数;接待能力;一次性容纳人数;可接纳人数;"
                                    "接纳实习生人数",
                                .example = "60"}),
        field<&Base::equipmentValue>("equipment_value", QT_TRANSLATE_NOOP("records", "Equipment value"),
                                     {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
                                      .headings =
                                          "设备总值;设备值;设备价值;设备总价值;设备金额;仪器设备总值;资产总值;设备原值;"
                                          "仪器设备值;教学仪器设备值;设备资产值;设备总额;设备总价;固定资产总值;"
                                          "设备资产总值;仪器设备总价值;教学设备总值;设备总金额;设备投入;投入设备总值;"
                                          "实训设备总值;资产值;设备总资产;设备资产;固定资产值;设备总投入",
                                      .example = "800000"}),
        field<&Base::builtOn>("built_on", QT_TRANSLATE_NOOP("records", "Built on"),
                              {.headings =
                                   "建成日期;建立时间;建成时间;挂牌时间;成立时间;建设时间;建立日期;挂牌日期;"
                                   "建成年月;建立年月;建设日期;成立日期;签约挂牌时间;揭牌时间;启用时间;启用日期;"
                                   "投入使用时间;建立年份;建设年份;授牌时间;共建时间;设立时间;设立日期;起始时间;"
                                   "建成年份;建立时间(年月);投用时间;授牌日期;揭牌日期",
                               .example = "2022-03-18"}),
    };
};
static_assert(isSound<Base>());

} // namespace cooperage
