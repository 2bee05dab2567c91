// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Partner;

/// A person at a partner.
struct Contact : Recorded<Contact> {
    enum class Role { Head, Personnel, Technical, Finance, Other };
    static constexpr Choice kRoles[] = {
        {"head", QT_TRANSLATE_NOOP("records", "Person in charge"), "负责人;总经理;企业负责人"},
        {"personnel", QT_TRANSLATE_NOOP("records", "Personnel"), "人力;人力资源;人事;HR"},
        {"technical", QT_TRANSLATE_NOOP("records", "Technical"), "技术;技术负责人"},
        {"finance", QT_TRANSLATE_NOOP("records", "Finance"), "财务"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它"},
    };
    friend constexpr std::span<const Choice> choicesOf(Role) { return kRoles; }

    Id<Partner> partner;
    QString name;
    std::optional<Role> role;
    QString title;
    QString phone;
    QString email;
    bool isPrimary = false;
    QDate leftOn;
};

template <>
struct Describe<Contact> {
    static constexpr RecordNames names{
        .table = "contact",
        .one = QT_TRANSLATE_NOOP("records", "Contact"),
        .many = QT_TRANSLATE_NOOP("records", "Contacts"),
        .about = QT_TRANSLATE_NOOP("records", "People to call at the partners"),
        .title = "name+partner",
        .keys = "partner+name",
        .sheets = "联系人;通讯录",
        .icon = "person-lines-fill",
        .room = Room::Partners,
        .identified = true,
    };
    static constexpr Field<Contact> fields[] = {
        field<&Contact::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner"),
                                 {.required = true,
                                  .headings = "合作企业;企业名称;单位名称;合作单位;所在单位;公司名称;企业",
                                  .onDelete = OnDelete::TakeAlong}),
        field<&Contact::name>("name", QT_TRANSLATE_NOOP("records", "Full name"),
                              {.required = true,
                               .search = true,
                               .headings = "企业联系人;单位联系人;联系人;联系人姓名;姓名;对接人;企业负责人;企业对接人;"
                                           "企方联系人;企业方联系人;企业联络人;联络人;单位联络人;企业负责人姓名;"
                                           "合作企业联系人;企业联系人姓名;对接人姓名;企业对接负责人;"
                                           "人事负责人;人力资源负责人;单位负责人"}),
        field<&Contact::role>("role", QT_TRANSLATE_NOOP("records", "Role"),
                              {.headings = "角色;联系人类型;联系人类别;分工;联系人身份;职责"}),
        field<&Contact::title>("title", QT_TRANSLATE_NOOP("records", "Position"),
                               {.headings = "联系人职务;职务;岗位;联系人职务/岗位;企业联系人职务;联系人岗位;职位;"
                                            "联系人部门及职务;职务/岗位;负责人职务;企业负责人职务"}),
        field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("records", "Phone"),
                               {.sensitive = true,
                                .headings = "联系电话;联系方式;电话;手机;手机号;手机号码;联系人电话;移动电话;办公电话;"
                                            "联系人手机;联系人联系方式;联系人手机号;企业联系电话;企业联系人电话;"
                                            "企业联系方式;企业联系人联系方式;联系手机;固定电话;单位电话;企业电话;"
                                            "企业联系人手机;手机/电话;联系号码;对接人电话;负责人电话;负责人手机;企业负责人电话;"
                                            "负责人联系方式;企业负责人联系方式"}),
        field<&Contact::email>(
            "email", QT_TRANSLATE_NOOP("records", "E-mail"),
            {.headings = "邮箱;电子邮箱;电子邮件;Email;E-mail;电子邮件地址;联系邮箱;邮箱地址;联系人邮箱"}),
        field<&Contact::isPrimary>("is_primary", QT_TRANSLATE_NOOP("records", "Primary contact"),
                                   {.headings = "是否主要联系人;主要联系人"}),
        field<&Contact::leftOn>("left_on", QT_TRANSLATE_NOOP("records", "Left the post on"),
                                {.list = false, .headings = "离任日期;离职日期"}),
    };
};
static_assert(isSound<Contact>());

} // namespace cooperage
