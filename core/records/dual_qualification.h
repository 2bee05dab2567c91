// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Partner;
struct Teacher;

/// A recognition as a dual-qualified teacher (教师厅〔2022〕2号).
struct DualQualification : Recorded<DualQualification> {
    enum class Level { Elementary, Intermediate, Advanced };
    static constexpr Choice kLevels[] = {
        {"elementary", QT_TRANSLATE_NOOP("records", "Elementary"), "初级;初级双师;一级"},
        {"intermediate", QT_TRANSLATE_NOOP("records", "Intermediate"), "中级;中级双师;二级"},
        {"advanced", QT_TRANSLATE_NOOP("records", "Advanced"), "高级;高级双师;三级"},
    };
    friend constexpr std::span<const Choice> choicesOf(Level) { return kLevels; }

    Id<Teacher> teacher;
    std::optional<Level> level;
    QDate recognisedOn;
    QDate validUntil;
    QString decision;
    QString evidence;
    Id<Partner> partner;
};

template <>
struct Describe<DualQualification> {
    static constexpr RecordNames names{
        .table = "dual_qualification",
        .one = QT_TRANSLATE_NOOP("records", "Dual qualification"),
        .many = QT_TRANSLATE_NOOP("records", "Dual qualifications"),
        .about = QT_TRANSLATE_NOOP("records", "Recognitions of dual-qualified teachers"),
        .title = "teacher",
        .keys = "teacher+level",
        .sheets = "双师认定;双师型教师;双师;双师名单",
        .icon = "award",
        .room = Room::Teachers,
        .from = "recognised_on+valid_until",
    };
    static constexpr Field<DualQualification> fields[] = {
        field<&DualQualification::teacher>("teacher", QT_TRANSLATE_NOOP("records", "Teacher"),
                                           {.required = true, .onDelete = OnDelete::TakeAlong}),
        field<&DualQualification::level>("level", QT_TRANSLATE_NOOP("records", "Level"),
                                         {.headings =
                                              "双师级别;认定等级;双师等级;认定级别;双师型级别;等级;级别;双师型等级;"
                                              "双师型教师等级;双师型教师级别;双师认定等级;双师认定级别;双师型认定等级;"
                                              "双师素质等级;双师层次;认定层次;双师型教师认定等级;双师素质级别;认定结果;"
                                              "双师类型;双师资格等级;评定等级"}),
        field<&DualQualification::recognisedOn>(
            "recognised_on", QT_TRANSLATE_NOOP("records", "Recognised on"),
            {.headings = "认定日期;认定时间;双师认定时间;双师认定日期;取得时间;获得时间;认定年月;"
                         "双师型认定时间;双师型教师认定时间;双师型教师认定日期;双师取得时间;评定时间;"
                         "批准时间;批准日期;双师获得时间;双师型认定日期;获证时间;发证日期;发证时间;"
                         "取得日期;获得日期;首次认定时间;双师资格取得时间;双师认定年月;评定日期;"
                         "证书取得时间;通过时间"}),
        field<&DualQualification::validUntil>(
            "valid_until", QT_TRANSLATE_NOOP("records", "Valid until"),
            {.headings = "有效期至;有效期限;到期日期;有效截止日期;有效期;有效期截止;有效日期;双师有效期;"
                         "双师有效期至;有效截止时间;资格有效期;有效期止;有效期到期",
             .example = "2030-08-31"}),
        field<&DualQualification::decision>(
            "decision", QT_TRANSLATE_NOOP("records", "Decision"),
            {.headings = "认定文号;认定文件;文号;批准文号;证书编号;认定依据;双师文号;认定文件号;"
                         "认定文件文号;发文文号;公布文号;认定批文;双师证书编号;双师证书号",
             .example = "海职人〔2025〕18号"}),
        field<&DualQualification::evidence>("evidence", QT_TRANSLATE_NOOP("records", "Evidence"),
                                            {.list = false,
                                             .headings =
                                                 "佐证;佐证材料;认定条件;支撑材料;双师依据;认定材料;佐证资料;双师条件;"
                                                 "取得证书名称;职业资格证书;认定标准条件",
                                             .example = "软件设计师证书，企业实践 6 个月"}),
        field<&DualQualification::partner>("partner", QT_TRANSLATE_NOOP("records", "Partner of the evidence"),
                                           {.list = false, .headings = "佐证单位;实践单位;佐证企业"}),
    };
    static void check(const DualQualification& record, Issues& issues)
    {
        checkOrder(record.recognisedOn, record.validUntil, "valid_until", issues);
    }
};
static_assert(isSound<DualQualification>());

} // namespace cooperage
