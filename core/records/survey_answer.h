// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Partner;
struct Survey;

/// What one group of people, or one of them, answered to one question about a partner or the whole cooperation.
struct SurveyAnswer : Recorded<SurveyAnswer> {
    enum class Who { Student, Partner_, Teacher_, School };
    static constexpr Choice kWhos[] = {
        {"student", QT_TRANSLATE_NOOP("records", "Students"), "学生;实习生;在校生;毕业生;学员"},
        {"partner", QT_TRANSLATE_NOOP("records", "Partners"), "合作单位;企业;用人单位;单位;实习单位;企业方"},
        {"teacher", QT_TRANSLATE_NOOP("records", "Teachers"), "教师;老师;教职工;指导教师"},
        {"school", QT_TRANSLATE_NOOP("records", "The college"), "学校;校方;二级学院;管理部门"},
    };
    friend constexpr std::span<const Choice> choicesOf(Who) { return kWhos; }

    Id<Survey> survey;
    QString surveyAsWritten;
    QString term;
    Who who = Who::Student;
    QString respondent; ///< who of them, or a form that came back without a name; empty: all of them together
    Id<Partner> partner;
    QString what;
    double score;
    std::optional<int> people;
    QDate answeredOn;
};

template <>
struct Describe<SurveyAnswer> {
    static constexpr RecordNames names{
        .table = "survey_answer",
        .one = QT_TRANSLATE_NOOP("records", "Survey answer"),
        .many = QT_TRANSLATE_NOOP("records", "Survey answers"),
        .about = QT_TRANSLATE_NOOP("records", "Scores given by students, partners, teachers and the college"),
        .title = "what+partner",
        .keys = "survey+who+respondent+partner+what|term+who+respondent+partner+what|term+who+respondent+what",
        .sheets = "调查结果;满意度结果;满意度评价;评价结果;满意度统计;满意度",
        .icon = "star",
        .room = Room::Evaluation,
        .isMinor = true,
        .from = "answered_on",
    };
    static constexpr Field<SurveyAnswer> fields[] = {
        field<&SurveyAnswer::survey>("survey", QT_TRANSLATE_NOOP("records", "Survey"),
                                     {.headings = "调查名称;问卷名称;所属调查;调查问卷;问卷;调查",
                                      .example = "2025年秋实习满意度调查",
                                      .writtenIn = "survey_as_written",
                                      .onDelete = OnDelete::TakeAlong}),
        field<&SurveyAnswer::surveyAsWritten>("survey_as_written", QT_TRANSLATE_NOOP("records", "Survey as written"),
                                              {.list = false}),
        field<&SurveyAnswer::term>("term", QT_TRANSLATE_NOOP("records", "Term"),
                                   {.required = true, .term = true, .headings = "学期;调查学期;学年学期;评价学期"}),
        field<&SurveyAnswer::who>(
            "who", QT_TRANSLATE_NOOP("records", "Answered by"),
            {.required = true, .headings = "评价主体;评价方;受访者类型;调查对象;评价人类别;受访对象;评价者;评价人"}),
        field<&SurveyAnswer::respondent>("respondent", QT_TRANSLATE_NOOP("records", "Respondent"),
                                         {.list = false,
                                          .headings = "答卷人;受访者;答题人;填写人;答卷编号;问卷编号;受访人;答卷人姓名",
                                          .example = "",
                                          .anonymous = "匿名"}),
        field<&SurveyAnswer::partner>(
            "partner", QT_TRANSLATE_NOOP("records", "Partner judged"),
            {.headings = "被评单位;被评企业;评价对象;评价单位;实习单位;企业名称;单位名称;合作企业;合作单位;企业;单位"}),
        field<&SurveyAnswer::what>(
            "what", QT_TRANSLATE_NOOP("records", "Question"),
            {.required = true,
             .search = true,
             .headings = "评价内容;评价指标;评价项目;题目;调查内容;指标;满意度项目;评价维度;问题",
             .example = "对实习指导的满意度"}),
        field<&SurveyAnswer::score>("score", QT_TRANSLATE_NOOP("records", "Score given"),
                                    {.required = true,
                                     .headings = "评分;得分;满意度;分数;平均分;满意度得分;评价得分;平均得分;满意率",
                                     .example = "92.5"}),
        field<&SurveyAnswer::people>("people", QT_TRANSLATE_NOOP("records", "People who answered"),
                                     {.unit = QT_TRANSLATE_NOOP("records", "persons"),
                                      .headings = "答卷人数;答题人数;评价人数;有效答卷数;样本数;参评人数;回答人数",
                                      .example = "108"}),
        field<&SurveyAnswer::answeredOn>(
            "answered_on", QT_TRANSLATE_NOOP("records", "Answered on"),
            {.list = false, .headings = "评价日期;答卷日期;评价时间;填写日期;填写时间;调查日期"}),
    };
};
static_assert(isSound<SurveyAnswer>());

} // namespace cooperage
