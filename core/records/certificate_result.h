// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Certificate;
struct Student;

/// One student's result in one 1+X examination.
struct CertificateResult : Recorded<CertificateResult> {
    enum class Result { Passed, Failed, Absent };
    static constexpr Choice kResults[] = {
        {"passed", QT_TRANSLATE_NOOP("records", "Passed"), "通过;合格;是;√;已通过;获证;取证;Y;及格"},
        {"failed", QT_TRANSLATE_NOOP("records", "Failed"), "未通过;不合格;否;×;不通过;N;不及格;未获证;未取证"},
        {"absent", QT_TRANSLATE_NOOP("records", "Absent"), "缺考;未参加;弃考;未考;缺席"},
    };
    friend constexpr std::span<const Choice> choicesOf(Result) { return kResults; }

    Id<Student> student;
    Id<Certificate> certificate;
    QDate examinedOn;
    Result result = Result::Passed;
    std::optional<double> score;
    QString certificateNumber;
    std::optional<double> credits;
};

template <>
struct Describe<CertificateResult> {
    static constexpr RecordNames names{
        .table = "certificate_result",
        .one = QT_TRANSLATE_NOOP("records", "Certificate result"),
        .many = QT_TRANSLATE_NOOP("records", "Certificate results"),
        .about = QT_TRANSLATE_NOOP("records", "Results of 1+X examinations, one student and one examination a record"),
        .title = "student+certificate",
        .keys = "student+certificate+examined_on",
        .sheets = "1+X;证书考核;考核结果;考证;1+X证书;1+X考核;职业技能等级证书;等级证书",
        .icon = "clipboard-check",
        .room = Room::Training,
        .from = "examined_on",
    };
    static constexpr Field<CertificateResult> fields[] = {
        field<&CertificateResult::student>("student", QT_TRANSLATE_NOOP("records", "Student"), {.required = true}),
        field<&CertificateResult::certificate>("certificate", QT_TRANSLATE_NOOP("records", "Certificate"),
                                               {.required = true}),
        field<&CertificateResult::examinedOn>(
            "examined_on", QT_TRANSLATE_NOOP("records", "Examined on"),
            {.required = true, .headings = "考核日期;考试时间;考试日期;考核时间;考证时间;考评日期;考评时间;日期"}),
        field<&CertificateResult::result>(
            "result", QT_TRANSLATE_NOOP("records", "Result"),
            {.required = true,
             .headings = "考核结果;考试结果;结果;是否通过;通过情况;考核结论;是否合格;是否取证;考评结果"}),
        field<&CertificateResult::score>("score", QT_TRANSLATE_NOOP("records", "Score"),
                                         {.headings = "考核成绩;成绩;分数;考试成绩;得分;总成绩;总分"}),
        field<&CertificateResult::certificateNumber>("certificate_number",
                                                     QT_TRANSLATE_NOOP("records", "Certificate number"),
                                                     {.headings = "证书编号;证书号;证书号码"}),
        field<&CertificateResult::credits>("credits", QT_TRANSLATE_NOOP("records", "Credits"),
                                           {.list = false, .headings = "转换学分;学分;学分转换;置换学分"}),
    };
};
static_assert(isSound<CertificateResult>());

} // namespace cooperage
