// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// The college that keeps the file: one record. What reports print as title, office and signature.
struct College : Recorded<College> {
    QString name;
    QString code; ///< 10-digit institution code
    QString province;
    QString officeName; ///< 校企合作办公室
    QString president;
    QString reportNumber;   ///< X院校企〔{year}〕{n}号
    QString signatureOrgan; ///< empty: the college and its office
    QString signedBy;
    QString firstTermStarts = QStringLiteral("09-01"); ///< months and days of years without recorded terms
    QString secondTermStarts = QStringLiteral("02-01");
};

template <>
struct Describe<College> {
    static constexpr RecordNames names{
        .table = "college",
        .one = QT_TRANSLATE_NOOP("records", "College"),
        .many = QT_TRANSLATE_NOOP("records", "College"),
        .about = QT_TRANSLATE_NOOP("records", "Name, office and signature of the college, as reports show them"),
        .title = "name",
        .keys = "name",
        .icon = "bank",
        .room = Room::Hidden,
        .identified = true,
    };
    static constexpr Field<College> fields[] = {
        field<&College::name>("name", QT_TRANSLATE_NOOP("records", "College name"),
                              {.required = true, .headings = "学校名称;院校名称", .example = "海州职业技术学院"}),
        field<&College::code>("code", QT_TRANSLATE_NOOP("records", "College code"),
                              {.headings = "学校代码;院校代码", .example = "4132099999"}),
        field<&College::province>("province", QT_TRANSLATE_NOOP("records", "Province"),
                                  {.headings = "省份;所在省", .example = "江苏"}),
        field<&College::officeName>("office_name", QT_TRANSLATE_NOOP("records", "Office"),
                                    {.headings = "填报部门;部门名称", .example = "校企合作办公室"}),
        field<&College::president>("president", QT_TRANSLATE_NOOP("records", "President"),
                                   {.headings = "校长", .example = "周启明"}),
        field<&College::reportNumber>("report_number", QT_TRANSLATE_NOOP("records", "Report number pattern")),
        field<&College::signatureOrgan>("signature_organ", QT_TRANSLATE_NOOP("records", "Signing organ")),
        field<&College::signedBy>("signed_by", QT_TRANSLATE_NOOP("records", "Signed by")),
        field<&College::firstTermStarts>("first_term_starts",
                                         QT_TRANSLATE_NOOP("records", "First term starts (month-day)")),
        field<&College::secondTermStarts>("second_term_starts",
                                          QT_TRANSLATE_NOOP("records", "Second term starts (month-day)")),
    };
};
static_assert(isSound<College>());

} // namespace cooperage
