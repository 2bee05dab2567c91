// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/date_order.h"
#include "core/records/major.h"
#include "core/records/partner.h"

namespace cooperage {

/// A record type that only the tests have: a class goes to see a partner. It has a field of every kind.
struct Excursion : Recorded<Excursion> {
    enum class Purpose { Production, Exhibition };
    enum class Topic { Safety, Quality, Careers };
    static constexpr Choice kPurposes[] = {
        {"production", "See the production", "参观生产;参观生产线"},
        {"exhibition", "See an exhibition", "参观展会;看展"},
    };
    friend constexpr std::span<const Choice> choicesOf(Purpose) { return kPurposes; }
    static constexpr Choice kTopics[] = {
        {"safety", "Work safety", "安全生产"},
        {"quality", "Quality", "质量管理"},
        {"careers", "Careers", "职业发展"},
    };
    friend constexpr std::span<const Choice> choicesOf(Topic) { return kTopics; }

    QString number;
    Id<Partner> partner;
    QString term;
    Purpose purpose = Purpose::Production;
    std::vector<Topic> topics;
    std::vector<Id<Major>> majors;
    QDate startsOn;
    QDate endsOn;
    std::optional<int> students;
    std::optional<double> hours;
    std::optional<Money> cost;
    std::optional<bool> insured;
    QString story;
};

template <>
struct Describe<Excursion> {
    static constexpr RecordNames names{
        .table = "excursion",
        .one = "Excursion",
        .many = "Excursions",
        .about = "Classes that went to see a partner",
        .title = "number+partner",
        .keys = "number",
        .sheets = "参观学习;参观学习台账",
        .icon = "truck",
        .room = Room::Training,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Excursion> fields[] = {
        field<&Excursion::number>("number", "Excursion number",
                                  {.required = true, .search = true, .headings = "参观编号", .example = "CG-01"}),
        field<&Excursion::partner>(
            "partner", "Excursion to",
            {.required = true, .headings = "参观单位;参观企业", .onDelete = OnDelete::TakeAlong}),
        field<&Excursion::term>("term", "Excursion in", {.required = true, .term = true, .headings = "参观学期"}),
        field<&Excursion::purpose>("purpose", "Excursion for", {.headings = "参观目的"}),
        field<&Excursion::topics>("topics", "Excursion topics", {.headings = "参观主题"}),
        field<&Excursion::majors>("majors", "Excursion majors", {.headings = "参观专业", .example = "软件技术"}),
        field<&Excursion::startsOn>("starts_on", "Excursion from", {.required = true, .headings = "出发日期"}),
        field<&Excursion::endsOn>("ends_on", "Excursion until", {.headings = "返回日期"}),
        field<&Excursion::students>("students", "Excursion students", {.headings = "参观人数"}),
        field<&Excursion::hours>("hours", "Excursion hours", {.headings = "参观时长"}),
        field<&Excursion::cost>("cost", "Excursion cost", {.headings = "参观费用"}),
        field<&Excursion::insured>("insured", "Excursion insured", {.headings = "参观保险"}),
        field<&Excursion::story>("story", "Excursion story",
                                 {.search = true, .longText = true, .headings = "参观纪要", .example = "参观装配线"}),
    };
    static void check(const Excursion& record, Issues& issues)
    {
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Excursion>());

} // namespace cooperage
