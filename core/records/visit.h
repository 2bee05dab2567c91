// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

struct Partner;
struct Placement;
struct Teacher;

/// A visit of a teacher to interns, on site or online (实习巡查, Art. 22, 教职成〔2021〕4号).
struct Visit : Recorded<Visit> {
    enum class Way { OnSite, Online };
    static constexpr Choice kWays[] = {
        {"on_site", QT_TRANSLATE_NOOP("records", "On site"), "现场;实地;现场巡查;实地走访;到企;线下;入企"},
        {"online", QT_TRANSLATE_NOOP("records", "Online"), "线上;电话;视频;网络;微信;远程;线上巡查"},
    };
    friend constexpr std::span<const Choice> choicesOf(Way) { return kWays; }

    QDate visitedOn;
    Id<Partner> partner;
    Id<Placement> placement;
    QString placementAsWritten;
    Id<Teacher> teacher;
    QString teacherAsWritten;
    std::optional<Way> way;
    QString findings;
    QString problem;
    QDate solvedOn;
};

template <>
struct Describe<Visit> {
    static constexpr RecordNames names{
        .table = "visit",
        .one = QT_TRANSLATE_NOOP("records", "Internship visit"),
        .many = QT_TRANSLATE_NOOP("records", "Internship visits"),
        .about =
            QT_TRANSLATE_NOOP("records", "Visits of teachers to interns and partners, with what was found and solved"),
        .title = "partner+visited_on+teacher",
        .keys = "placement+visited_on+teacher|partner+visited_on+teacher|partner+visited_on|placement+visited_on",
        .sheets = "实习巡查;巡查记录;巡查;实习检查;实习巡查记录;实习指导记录;巡查台账",
        .icon = "geo-alt",
        .room = Room::Training,
        .from = "visited_on",
    };
    static constexpr Field<Visit> fields[] = {
        field<&Visit::visitedOn>(
            "visited_on", QT_TRANSLATE_NOOP("records", "Visited on"),
            {.required = true,
             .headings = "巡查日期;巡查时间;检查日期;检查时间;走访日期;巡视日期;指导日期;指导时间;日期;时间"}),
        field<&Visit::partner>("partner", QT_TRANSLATE_NOOP("records", "Place visited"),
                               {.headings = "巡查单位;巡查企业;实习单位;实习单位名称;实习企业;实习企业名称;被巡查单位;"
                                            "单位名称;企业名称;合作企业;企业;单位"}),
        field<&Visit::placement>("placement", QT_TRANSLATE_NOOP("records", "Placement visited"),
                                 {.list = false,
                                  .headings = "巡查学生;被巡查学生;实习学生;巡查对象;学生姓名;学生",
                                  .example = "",
                                  .writtenIn = "placement_as_written",
                                  .onDelete = OnDelete::TakeAlong}),
        field<&Visit::placementAsWritten>(
            "placement_as_written", QT_TRANSLATE_NOOP("records", "Placement visited, as written"), {.list = false}),
        field<&Visit::teacher>("teacher", QT_TRANSLATE_NOOP("records", "Visiting teacher"),
                               {.headings = "巡查教师;巡视教师;巡视人;巡查人;巡查人员;巡查老师;检查人;检查教师;"
                                            "指导教师;带队教师;校内指导教师;教师姓名",
                                .example = "李敏",
                                .writtenIn = "teacher_as_written"}),
        field<&Visit::teacherAsWritten>("teacher_as_written",
                                        QT_TRANSLATE_NOOP("records", "Visiting teacher, as written"), {.list = false}),
        field<&Visit::way>("way", QT_TRANSLATE_NOOP("records", "Way of visiting"),
                           {.headings = "巡查方式;巡视方式;巡视形式;检查方式;巡查形式;方式;形式;指导方式"}),
        field<&Visit::findings>("findings", QT_TRANSLATE_NOOP("records", "Findings"),
                                {.search = true,
                                 .longText = true,
                                 .headings = "巡查情况;巡查内容;巡查记录;检查情况;情况记录;检查内容;指导内容;实习情况",
                                 .example = "学生 6 人在岗，工作与专业对口"}),
        field<&Visit::problem>("problem", QT_TRANSLATE_NOOP("records", "Problem found"),
                               {.search = true,
                                .headings = "发现问题;存在问题;问题;存在的问题;发现的问题;主要问题",
                                .example = "宿舍网络不稳定"}),
        field<&Visit::solvedOn>("solved_on", QT_TRANSLATE_NOOP("records", "Solved on"),
                                {.headings = "解决日期;整改完成日期;解决时间;问题解决日期;整改日期"}),
    };
    static void check(const Visit& record, Issues& issues)
    {
        checkOrder(record.visitedOn, record.solvedOn, "solved_on", issues);
        const bool isNamed = record.partner.isSet() || record.placement.isSet() || !record.placementAsWritten.isEmpty();
        if (!isNamed)
            issues.error(
                QStringLiteral("partner"),
                recordText(QT_TRANSLATE_NOOP("records", "Name the partner or the placement that was visited.")));
    }
};
static_assert(isSound<Visit>());

} // namespace cooperage
