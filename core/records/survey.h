// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

/// One round of asking people about the cooperation.
struct Survey : Recorded<Survey> {
    enum class Who { Student, Partner_, Teacher_, School };
    static constexpr Choice kWhos[] = {
        {"student", QT_TRANSLATE_NOOP("records", "Students"), "学生;实习生;在校生;毕业生;学员"},
        {"partner", QT_TRANSLATE_NOOP("records", "Partners"), "合作单位;企业;用人单位;单位;实习单位;企业方"},
        {"teacher", QT_TRANSLATE_NOOP("records", "Teachers"), "教师;老师;教职工;指导教师"},
        {"school", QT_TRANSLATE_NOOP("records", "The college"), "学校;校方;二级学院;管理部门"},
    };
    friend constexpr std::span<const Choice> choicesOf(Who) { return kWhos; }

    QString name;
    QString term;
    std::vector<Who> audience;
    QDate startsOn;
    QDate endsOn;
    std::optional<int> sent;
    std::optional<int> returned;
    std::optional<double> fullScore;
};

template <>
struct Describe<Survey> {
    static constexpr RecordNames names{
        .table = "survey",
        .one = QT_TRANSLATE_NOOP("records", "Survey"),
        .many = QT_TRANSLATE_NOOP("records", "Surveys"),
        .about = QT_TRANSLATE_NOOP("records", "Rounds of asking students, partners and teachers what they think"),
        .title = "name",
        .keys = "name+term|name",
        .sheets = "满意度调查;问卷调查;调查;满意度问卷;调查问卷;调查计划",
        .icon = "clipboard2-check",
        .room = Room::Evaluation,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Survey> fields[] = {
        field<&Survey::name>("name", QT_TRANSLATE_NOOP("records", "Survey name"),
                             {.required = true,
                              .search = true,
                              .headings = "调查名称;问卷名称;调查问卷;调查主题;问卷;名称;调查项目",
                              .example = "2025年秋实习满意度调查"}),
        field<&Survey::term>("term", QT_TRANSLATE_NOOP("records", "Term"),
                             {.required = true, .term = true, .headings = "学期;调查学期;学年学期;所属学期"}),
        field<&Survey::audience>("audience", QT_TRANSLATE_NOOP("records", "Asked"),
                                 {.headings = "调查对象;面向对象;对象;受访对象;调查群体"}),
        field<&Survey::startsOn>(
            "starts_on", QT_TRANSLATE_NOOP("records", "Asked from"),
            {.headings = "调查开始日期;开始日期;调查时间:start;起止时间:start;发放时间;发放日期;调查起止时间:start"}),
        field<&Survey::endsOn>(
            "ends_on", QT_TRANSLATE_NOOP("records", "Asked until"),
            {.headings = "调查截止日期;截止日期;结束日期;调查时间:end;起止时间:end;回收截止日期;调查起止时间:end"}),
        field<&Survey::sent>("sent", QT_TRANSLATE_NOOP("records", "Sent out"),
                             {.headings = "发放份数;发放数;发放问卷数;发放数量;问卷发放数;发出份数", .example = "120"}),
        field<&Survey::returned>(
            "returned", QT_TRANSLATE_NOOP("records", "Returned"),
            {.headings = "回收份数;回收数;回收问卷数;回收数量;有效份数;问卷回收数;有效问卷数", .example = "108"}),
        field<&Survey::fullScore>("full_score", QT_TRANSLATE_NOOP("records", "Full score"),
                                  {.list = false, .headings = "满分;满分值;总分值;分值", .example = "100"}),
    };
    static void check(const Survey& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
        if (record.sent && record.returned && *record.returned > *record.sent)
            issues.error(QStringLiteral("returned"),
                         recordText(QT_TRANSLATE_NOOP("records", "More were returned than were sent out.")));
    }
};
static_assert(isSound<Survey>());

} // namespace cooperage
