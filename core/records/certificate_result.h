// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Certificate;
struct ExamSession;
struct Student;

/// One student's result in one 1+X examination.
struct CertificateResult : Recorded<CertificateResult> {
    enum class Result { Passed, Failed, Absent };
    static constexpr Choice kResults[] = {
        {"passed", QT_TRANSLATE_NOOP("records", "Passed"),
         "通过;合格;是;√;已通过;获证;取证;Y;及格;取得;已取得;获得;过"},
        {"failed", QT_TRANSLATE_NOOP("records", "Failed"),
         "未通过;不合格;否;×;不通过;N;不及格;未获证;未取证;未取得;未获得;不过;未过;没过"},
        {"absent", QT_TRANSLATE_NOOP("records", "Absent"), "缺考;未参加;弃考;未考;缺席"},
    };
    friend constexpr std::span<const Choice> choicesOf(Result) { return kResults; }

    Id<Student> student;
    Id<Certificate> certificate;
    QDate examinedOn;
    Id<ExamSession> examSession;
    QString examSessionAsWritten;
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
            {.required = true,
             .headings = "考核日期;考试时间;考试日期;考核时间;考证时间;考评日期;考评时间;日期;考核年月;"
                         "考核考试日期;报考时间;参加考核时间;参考时间;鉴定时间;鉴定日期;考试年月;"
                         "取证时间;取证日期;发证日期;发证时间;获证时间;获证日期;考核评价时间;认证时间;"
                         "测试时间;考核(考试)时间;考评年月;考核批次时间;时间;参考日期;测评时间"}),
        field<&CertificateResult::examSession>("exam_session", QT_TRANSLATE_NOOP("records", "Exam session"),
                                               {.list = false,
                                                .headings = "考核批次;考试批次;考核批次名称;考试批次名称;考次;考核场次",
                                                .example = "2025年第4次考核",
                                                .writtenIn = "exam_session_as_written",
                                                .onDelete = OnDelete::Clear}),
        field<&CertificateResult::examSessionAsWritten>(
            "exam_session_as_written", QT_TRANSLATE_NOOP("records", "Exam session as written"), {.list = false}),
        field<&CertificateResult::result>(
            "result", QT_TRANSLATE_NOOP("records", "Result"),
            {.required = true,
             .headings = "考核结果;考试结果;结果;是否通过;通过情况;结论;考核结论;是否合格;是否取证;考评结果;"
                         "考核是否通过;是否获证;取证情况;获证情况;考试是否通过;证书获取情况;成绩结果;"
                         "考试结论;通过与否;考核情况;考试情况;认定结果;评定结果;是否获得证书;"
                         "是否取得证书;考证结果;是否考取;考核评定;合格情况;考核通过情况;鉴定结果;"
                         "是否及格;考核结果(通过/未通过);成绩是否合格;成绩合格情况;是否考核通过;考试通过情况;"
                         "是否考核合格;考核等次"}),
        field<&CertificateResult::score>("score", QT_TRANSLATE_NOOP("records", "Score"),
                                         {.headings =
                                              "考核成绩;成绩;分数;考试成绩;得分;总成绩;总分;考核分数;考试分数;总分数;"
                                              "总评成绩;最终成绩;综合成绩;考核总分;考核得分;考证成绩;鉴定成绩",
                                          .example = "86.5"}),
        field<&CertificateResult::certificateNumber>(
            "certificate_number", QT_TRANSLATE_NOOP("records", "Certificate number"),
            {.headings = "证书编号;证书号;证书号码;证书编码;证书代码;职业技能等级证书编号;"
                         "证书编号(若有);获证编号;发证编号;等级证书编号",
             .example = ""}),
        field<&CertificateResult::credits>(
            "credits", QT_TRANSLATE_NOOP("records", "Credits"),
            {.list = false,
             .headings = "转换学分;学分;学分转换;置换学分;学分认定;认定学分;转换学分数;置换学分数;"
                         "学分转换情况;兑换学分",
             .example = "3"}),
    };
};
static_assert(isSound<CertificateResult>());

} // namespace cooperage
