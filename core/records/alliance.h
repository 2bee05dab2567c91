// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// A body of several schools and enterprises that the college belongs to: 市域产教联合体, 行业产教融合共同体, 职教集团.
struct Alliance : Recorded<Alliance> {
    enum class Kind { Regional, Industry, Group, PracticeCentre, League, Other };
    enum class Part { Lead, ViceLead, Member };
    static constexpr Choice kKinds[] = {
        {"regional", QT_TRANSLATE_NOOP("records", "Regional consortium"), "市域产教联合体;产教联合体;联合体"},
        {"industry", QT_TRANSLATE_NOOP("records", "Industry community"), "行业产教融合共同体;产教融合共同体;共同体"},
        {"group", QT_TRANSLATE_NOOP("records", "Vocational education group"), "职教集团;职业教育集团;集团"},
        {"practice_centre", QT_TRANSLATE_NOOP("records", "Practice centre"),
         "产教融合实践中心;开放型区域产教融合实践中心;实践中心"},
        {"league", QT_TRANSLATE_NOOP("records", "League"), "产业联盟;联盟;协作体;校企联盟"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }
    static constexpr Choice kParts[] = {
        {"lead", QT_TRANSLATE_NOOP("records", "Lead"), "牵头;理事长;理事长单位;牵头单位;主任单位;发起"},
        {"vice_lead", QT_TRANSLATE_NOOP("records", "Vice lead"), "副牵头;副理事长;副理事长单位;副主任单位;常务理事"},
        {"member", QT_TRANSLATE_NOOP("records", "Member"), "成员;理事;理事单位;成员单位;会员;会员单位;参与"},
    };
    friend constexpr std::span<const Choice> choicesOf(Part) { return kParts; }

    QString name;
    std::optional<Kind> kind;
    QDate foundedOn;
    QString leadUnits;
    std::optional<Part> collegePart;
};

template <>
struct Describe<Alliance> {
    static constexpr RecordNames names{
        .table = "alliance",
        .one = QT_TRANSLATE_NOOP("records", "Alliance"),
        .many = QT_TRANSLATE_NOOP("records", "Alliances"),
        .about = QT_TRANSLATE_NOOP("records",
                                   "Regional and industry alliances, groups and consortia the college belongs to"),
        .title = "name",
        .keys = "name",
        .sheets = "联盟;共同体;产教联合体;职教集团;联盟一览;共同体一览;产教融合共同体",
        .icon = "collection",
        .room = Room::Partners,
        .isMinor = true,
        .identified = true,
    };
    static constexpr Field<Alliance> fields[] = {
        field<&Alliance::name>("name", QT_TRANSLATE_NOOP("records", "Alliance name"),
                               {.required = true,
                                .search = true,
                                .headings = "联盟名称;共同体名称;联合体名称;集团名称;职教集团名称;产教联合体名称;联盟("
                                            "共同体)名称;联盟/共同体名称;联盟;共同体;名称",
                                .example = "海州市软件产教联合体"}),
        field<&Alliance::kind>("kind", QT_TRANSLATE_NOOP("records", "Alliance kind"),
                               {.headings = "联盟类型;共同体类型;联合体类型;类型;类别;联盟类别;组织类型"}),
        field<&Alliance::foundedOn>(
            "founded_on", QT_TRANSLATE_NOOP("records", "Founded on"),
            {.headings = "成立日期;成立时间;组建时间;组建日期;获批时间;立项时间", .example = "2023-11-20"}),
        field<&Alliance::leadUnits>("lead_units", QT_TRANSLATE_NOOP("records", "Led by"),
                                    {.search = true,
                                     .headings = "牵头单位;理事长单位;牵头企业;发起单位;盟主单位;主任单位",
                                     .example = "海州高新区管委会"}),
        field<&Alliance::collegePart>("college_part", QT_TRANSLATE_NOOP("records", "Part of the college"),
                                      {.headings = "学校身份;我校身份;学校角色;我校角色;学校地位;参与身份;担任职务"}),
    };
};
static_assert(isSound<Alliance>());

} // namespace cooperage
