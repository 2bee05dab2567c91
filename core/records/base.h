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
        {"provincial", QT_TRANSLATE_NOOP("records", "Provincial level"), "省级;省;省部级;市级;市"},
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
        field<&Base::name>(
            "name", QT_TRANSLATE_NOOP("records", "Name"),
            {.required = true,
             .search = true,
             .headings = "基地名称;实训基地名称;实习基地名称;实训室名称;基地;名称;实践基地名称;实习实训基地名称"}),
        field<&Base::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                              {.required = true,
                               .headings = "合作企业;共建企业;依托单位;依托企业;企业名称;合作单位;共建单位;单位名称;"
                                           "共建企业名称;依托企业名称;公司名称;企业;单位"}),
        field<&Base::place>("place", QT_TRANSLATE_NOOP("records", "Place"),
                            {.headings = "基地类型;校内/校外;校内外;类型;性质;基地性质;位置;基地类别;类别"}),
        field<&Base::level>("level", QT_TRANSLATE_NOOP("records", "Level"),
                            {.headings = "基地级别;级别;认定级别;等级;层次"}),
        field<&Base::functions>("functions", QT_TRANSLATE_NOOP("records", "Functions"),
                                {.list = false, .headings = "基地功能;主要功能;功能"}),
        field<&Base::department>("department", QT_TRANSLATE_NOOP("records", "Department"),
                                 {.headings = "二级学院;所属学院;所属二级学院;所在学院;院系;管理部门;使用学院;学院"}),
        field<&Base::major>("major", QT_TRANSLATE_NOOP("records", "Major"),
                            {.headings = "面向专业;服务专业;专业;专业名称;对应专业"}),
        field<&Base::stations>("stations", QT_TRANSLATE_NOOP("records", "Work stations"),
                               {.headings = "工位数;工位;实训工位;工位数量;工位数（个）;可容纳人数;接纳人数;接收人数"}),
        field<&Base::equipmentValue>(
            "equipment_value", QT_TRANSLATE_NOOP("records", "Equipment value"),
            {.unit = QT_TRANSLATE_NOOP("records", "yuan"),
             .headings = "设备总值;设备值;设备价值;设备总价值;设备金额;仪器设备总值;资产总值"}),
        field<&Base::builtOn>(
            "built_on", QT_TRANSLATE_NOOP("records", "Built on"),
            {.headings = "建成日期;建立时间;建成时间;挂牌时间;成立时间;建设时间;建立日期;挂牌日期;建成年月"}),
    };
};
static_assert(isSound<Base>());

} // namespace cooperage
