// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Alliance;
struct Partner;

/// A partner in an alliance that the college belongs to.
struct AllianceMembership : Recorded<AllianceMembership> {
    enum class Role { Lead, ViceLead, Member };
    static constexpr Choice kRoles[] = {
        {"lead", QT_TRANSLATE_NOOP("records", "Lead"), "牵头;理事长;理事长单位;牵头单位"},
        {"vice_lead", QT_TRANSLATE_NOOP("records", "Vice lead"), "副牵头;副理事长;副理事长单位;常务理事"},
        {"member", QT_TRANSLATE_NOOP("records", "Member"), "成员;理事;理事单位;成员单位;会员;会员单位;参与"},
    };
    friend constexpr std::span<const Choice> choicesOf(Role) { return kRoles; }

    Id<Alliance> alliance;
    Id<Partner> partner;
    std::optional<Role> role;
    QDate joinedOn;
    QDate leftOn;
};

template <>
struct Describe<AllianceMembership> {
    static constexpr RecordNames names{
        .table = "alliance_membership",
        .one = QT_TRANSLATE_NOOP("records", "Alliance member"),
        .many = QT_TRANSLATE_NOOP("records", "Alliance members"),
        .about = QT_TRANSLATE_NOOP("records", "Which partner takes part in which alliance, and as what"),
        .title = "alliance+partner",
        .keys = "alliance+partner",
        .sheets = "联盟成员;共同体成员;成员单位;成员名单;成员单位名单;联合体成员;成员",
        .icon = "buildings",
        .room = Room::Partners,
        .isMinor = true,
        .from = "joined_on+left_on",
    };
    static constexpr Field<AllianceMembership> fields[] = {
        field<&AllianceMembership::alliance>(
            "alliance", QT_TRANSLATE_NOOP("records", "Alliance"),
            {.required = true,
             .headings = "联盟名称;共同体名称;联合体名称;集团名称;所属联盟;所属共同体;所在联盟;联盟;共同体;联合体;"
                         "所属联合体;所属集团;所在联合体;职教集团;产教联合体",
             .onDelete = OnDelete::TakeAlong}),
        field<&AllianceMembership::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                            {.required = true,
                                             .headings = "成员单位;成员单位名称;成员企业;成员名称;会员单位;理事单位;"
                                                         "单位名称;企业名称;合作企业;合作单位;企业;单位",
                                             .onDelete = OnDelete::TakeAlong}),
        field<&AllianceMembership::role>(
            "role", QT_TRANSLATE_NOOP("records", "Member role"),
            {.headings = "成员角色;角色;成员身份;单位角色;单位身份;成员类别;担任职务;职务"}),
        field<&AllianceMembership::joinedOn>("joined_on", QT_TRANSLATE_NOOP("records", "Took part from"),
                                             {.headings = "加入日期;加入时间;入会时间;入盟时间;入会日期"}),
        field<&AllianceMembership::leftOn>("left_on", QT_TRANSLATE_NOOP("records", "Took part until"),
                                           {.headings = "退出日期;退出时间;退会时间;退会日期", .example = ""}),
    };
    static void check(const AllianceMembership& record, Issues& issues)
    {
        checkOrder(record.joinedOn, record.leftOn, "left_on", issues);
    }
};
static_assert(isSound<AllianceMembership>());

} // namespace cooperage
