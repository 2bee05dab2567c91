// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Agreement;

/// Something that one side promised in an agreement. What was delivered is computed from the records of the kind named
/// in `fulfilled_by`.
struct Commitment : Recorded<Commitment> {
    enum class Side { School, Partner_ };
    enum class Kind {
        Placements,
        OrderStudents,
        Hires,
        Courses,
        Textbooks,
        Contributions,
        Bases,
        Practices,
        TeachingHours,
        Services,
        StaffTraining,
        Meetings,
        Other
    };
    static constexpr Choice kSides[] = {
        {"school", QT_TRANSLATE_NOOP("records", "The college"), "学校;校方;我校;学院;本校;甲方"},
        {"partner", QT_TRANSLATE_NOOP("records", "The partner"), "企业;单位;企业方;对方;合作企业;合作单位;乙方"},
    };
    friend constexpr std::span<const Choice> choicesOf(Side) { return kSides; }
    static constexpr Choice kKinds[] = {
        {"placements", QT_TRANSLATE_NOOP("records", "Interns taken"), "接收实习学生;实习;岗位实习;接收实习;实习学生"},
        {"order_students", QT_TRANSLATE_NOOP("records", "Order class students"), "订单班学生;订单培养;订单学生"},
        {"hires", QT_TRANSLATE_NOOP("records", "Graduates hired"), "录用毕业生;就业;接收就业;录用"},
        {"courses", QT_TRANSLATE_NOOP("records", "Courses"), "共同开发课程;课程;课程开发"},
        {"textbooks", QT_TRANSLATE_NOOP("records", "Textbooks"), "共同开发教材;教材;教材开发"},
        {"contributions", QT_TRANSLATE_NOOP("records", "Money and equipment"),
         "资金与设备投入;投入;捐赠;设备;资金;经费"},
        {"bases", QT_TRANSLATE_NOOP("records", "Training bases"), "实训基地;基地;共建基地"},
        {"practices", QT_TRANSLATE_NOOP("records", "Teachers' practice"), "接收教师实践;教师实践;企业实践"},
        {"teaching_hours", QT_TRANSLATE_NOOP("records", "Teaching hours"), "授课学时;授课;课时;兼职授课"},
        {"services", QT_TRANSLATE_NOOP("records", "Technical services"), "技术服务;技术服务到款;服务"},
        {"staff_training", QT_TRANSLATE_NOOP("records", "Staff training"), "员工培训;培训;职工培训"},
        {"meetings", QT_TRANSLATE_NOOP("records", "Meetings and visits"), "会商与走访;会议;会商;走访"},
        {"other", QT_TRANSLATE_NOOP("records", "Other"), "其他;其它"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }

    Id<Agreement> agreement;
    Side side = Side::Partner_;
    QString what;
    std::optional<double> quantity;
    QString unit;
    QDate dueOn;
    std::optional<Kind> fulfilledBy;
    QDate settledOn;
};

template <>
struct Describe<Commitment> {
    static constexpr RecordNames names{
        .table = "commitment",
        .one = QT_TRANSLATE_NOOP("records", "Commitment"),
        .many = QT_TRANSLATE_NOOP("records", "Commitments"),
        .about = QT_TRANSLATE_NOOP("records", "What each side promised in the agreements, and by when"),
        .title = "what+agreement",
        .keys = "agreement+side+what",
        .sheets = "约定事项;协议约定;承诺事项;目标任务;合作事项;协议事项",
        .icon = "list-check",
        .room = Room::Partners,
        .isMinor = true,
    };
    static constexpr Field<Commitment> fields[] = {
        field<&Commitment::agreement>("agreement", QT_TRANSLATE_NOOP("records", "Agreement"),
                                      {.required = true,
                                       .headings = "协议编号;合同编号;协议;所属协议;关联协议;对应协议;协议号;依托协议;"
                                                   "协议名称;合同名称;合作协议;合作协议名称;所属合同",
                                       .onDelete = OnDelete::TakeAlong}),
        field<&Commitment::side>("side", QT_TRANSLATE_NOOP("records", "Promised by"),
                                 {.required = true, .headings = "承诺方;责任方;义务方;约定方;承担方;责任主体;履行方"}),
        field<&Commitment::what>(
            "what", QT_TRANSLATE_NOOP("records", "What was promised"),
            {.required = true,
             .search = true,
             .headings = "约定事项;约定内容;事项;承诺事项;合作事项;任务;目标任务;义务内容;条款内容;约定目标;目标",
             .example = "每学年接收岗位实习学生"}),
        field<&Commitment::quantity>("quantity", QT_TRANSLATE_NOOP("records", "Promised quantity"),
                                     {.headings = "约定数量;数量;目标数量;指标值;目标值;承诺数量", .example = "20"}),
        field<&Commitment::unit>("unit", QT_TRANSLATE_NOOP("records", "Unit of quantity"),
                                 {.headings = "计量单位;数量单位;单位(数量)", .example = "人"}),
        field<&Commitment::dueOn>(
            "due_on", QT_TRANSLATE_NOOP("records", "Due on"),
            {.headings = "完成期限;约定期限;截止日期;履行期限;完成时限;要求完成日期;到期日期;期限",
             .example = "2026-08-31"}),
        field<&Commitment::fulfilledBy>("fulfilled_by", QT_TRANSLATE_NOOP("records", "Counted by"),
                                        {.headings = "兑现口径;对应台账;事项类型;事项类别;兑现方式;类型;类别"}),
        field<&Commitment::settledOn>(
            "settled_on", QT_TRANSLATE_NOOP("records", "Settled on"),
            {.list = false, .headings = "办结日期;兑现日期;实际完成日期;完成日期", .example = ""}),
    };
};
static_assert(isSound<Commitment>());

} // namespace cooperage
