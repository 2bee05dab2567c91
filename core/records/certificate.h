// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Major;

/// A vocational skill level certificate of the 1+X pilot (教职成〔2019〕6号).
struct Certificate : Recorded<Certificate> {
    enum class Level { Elementary, Intermediate, Advanced };
    static constexpr Choice kLevels[] = {
        {"elementary", QT_TRANSLATE_NOOP("records", "Elementary"), "初级;初;一级"},
        {"intermediate", QT_TRANSLATE_NOOP("records", "Intermediate"), "中级;中;二级"},
        {"advanced", QT_TRANSLATE_NOOP("records", "Advanced"), "高级;高;三级"},
    };
    friend constexpr std::span<const Choice> choicesOf(Level) { return kLevels; }

    QString name;
    std::optional<Level> level;
    QString issuer;
    QString batch;
    std::vector<Id<Major>> majors;
};

template <>
struct Describe<Certificate> {
    static constexpr RecordNames names{
        .table = "certificate",
        .one = QT_TRANSLATE_NOOP("records", "1+X certificate"),
        .many = QT_TRANSLATE_NOOP("records", "1+X certificates"),
        .about = QT_TRANSLATE_NOOP("records", "Vocational skill level certificates and who issues them"),
        .title = "name",
        .keys = "name+level",
        .sheets = "证书目录;证书名录;证书一览",
        .icon = "certificate",
        .room = Room::Training,
        .isMinor = true,
        .identified = true,
    };
    static constexpr Field<Certificate> fields[] = {
        field<&Certificate::name>("name", QT_TRANSLATE_NOOP("records", "Certificate name"),
                                  {.required = true,
                                   .search = true,
                                   .headings =
                                       "证书名称;1+X证书名称;职业技能等级证书名称;职业技能等级证书;证书;1+X证书;名称;"
                                       "技能证书名称;技能等级证书名称;考证名称;证书名;考核证书;考核证书名称;报考证书;"
                                       "参考证书;1+X职业技能等级证书;职业技能证书;职业技能证书名称;X证书名称;X证书;"
                                       "考证项目;参考证书名称;试点证书;试点证书名称;认证名称;证书项目;所考证书;"
                                       "报考证书名称;职业技能等级证书(名称)",
                                   .example = "Web前端开发"}),
        field<&Certificate::level>("level", QT_TRANSLATE_NOOP("records", "Level"),
                                   {.headings =
                                        "证书等级;等级;级别;证书级别;技能等级;考核等级;证书等级(初/中/高);报考等级;"
                                        "考证等级;职业技能等级;报考级别;级别(初中高);技能级别;考试级别;认证等级;"
                                        "考核级别;证书级别(初/中/高)"}),
        field<&Certificate::issuer>("issuer", QT_TRANSLATE_NOOP("records", "Issuer"),
                                    {.search = true,
                                     .headings =
                                         "培训评价组织;评价组织;颁证机构;发证机构;培训评价组织名称;发证单位;"
                                         "培训评价组织(单位);考评机构;评价机构;发证单位名称;考核机构;证书颁发机构;"
                                         "认证机构;颁证单位;培训评价机构;颁发单位;颁发机构;考核评价组织;考核单位;"
                                         "发证机关;第三方评价机构;考评组织",
                                     .example = "工业和信息化部教育与考试中心"}),
        field<&Certificate::batch>(
            "batch", QT_TRANSLATE_NOOP("records", "Batch"),
            {.list = false, .headings = "试点批次;批次;证书批次;试点批次号", .example = "第一批"}),
        field<&Certificate::majors>(
            "majors", QT_TRANSLATE_NOOP("records", "Majors covered"),
            {.list = false, .headings = "对应专业;面向专业;试点专业;适用专业;试点专业名称", .example = "软件技术"}),
    };
};
static_assert(isSound<Certificate>());

} // namespace cooperage
