// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Certificate;

/// One examination of one certificate at one site on one day (考核批次).
struct ExamSession : Recorded<ExamSession> {
    QString name;
    Id<Certificate> certificate;
    QDate heldOn;
    QString site;
    std::optional<int> planned;
};

template <>
struct Describe<ExamSession> {
    static constexpr RecordNames names{
        .table = "exam_session",
        .one = QT_TRANSLATE_NOOP("records", "Exam session"),
        .many = QT_TRANSLATE_NOOP("records", "Exam sessions"),
        .about = QT_TRANSLATE_NOOP("records", "When, where and for how many a certificate is examined"),
        .title = "name+certificate+held_on",
        .keys = "certificate+held_on|name",
        .sheets = "考核批次;考试批次;考核计划;考核安排;考试安排;考核场次",
        .icon = "calendar-check",
        .room = Room::Training,
        .isMinor = true,
        .from = "held_on",
    };
    static constexpr Field<ExamSession> fields[] = {
        field<&ExamSession::name>("name", QT_TRANSLATE_NOOP("records", "Session name"),
                                  {.search = true,
                                   .headings = "考核批次名称;考核批次;考试批次;考次;考试批次名称;考核场次",
                                   .example = "2025年第4次考核"}),
        field<&ExamSession::certificate>("certificate", QT_TRANSLATE_NOOP("records", "Certificate"),
                                         {.required = true}),
        field<&ExamSession::heldOn>(
            "held_on", QT_TRANSLATE_NOOP("records", "Examined on"),
            {.required = true, .headings = "考核日期;考试日期;考核时间;考试时间;考评日期;考评时间;鉴定时间;日期;时间"}),
        field<&ExamSession::site>("site", QT_TRANSLATE_NOOP("records", "Exam site"),
                                  {.search = true,
                                   .headings = "考核站点;考点;考试地点;考核地点;考核点;考站;站点名称;考试站点",
                                   .example = "海州职业技术学院考核站"}),
        field<&ExamSession::planned>(
            "planned", QT_TRANSLATE_NOOP("records", "Planned candidates"),
            {.unit = QT_TRANSLATE_NOOP("records", "persons"),
             .headings = "计划人数;计划考核人数;报考人数;计划考试人数;拟考人数;申报人数;报名人数",
             .example = "80"}),
    };
};
static_assert(isSound<ExamSession>());

} // namespace cooperage
