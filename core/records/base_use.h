// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

struct Base;

/// How much a training base was used in one term.
struct BaseUse : Recorded<BaseUse> {
    Id<Base> base;
    QString term;
    std::optional<double> personDays;
    std::optional<double> hours;
};

template <>
struct Describe<BaseUse> {
    static constexpr RecordNames names{
        .table = "base_use",
        .one = QT_TRANSLATE_NOOP("records", "Base use"),
        .many = QT_TRANSLATE_NOOP("records", "Base use"),
        .about = QT_TRANSLATE_NOOP("records", "Person-days and hours for which the training bases were used, by term"),
        .title = "base+term",
        .keys = "base+term",
        .sheets = "基地使用;基地使用情况;实训基地使用;实训室使用;使用率;实训基地利用",
        .icon = "calendar-week",
        .room = Room::Resources,
        .isMinor = true,
    };
    static constexpr Field<BaseUse> fields[] = {
        field<&BaseUse::base>("base", QT_TRANSLATE_NOOP("records", "Training base"),
                              {.required = true,
                               .headings = "基地名称;实训基地名称;实训基地;实习基地名称;实训室名称;实训室;基地",
                               .onDelete = OnDelete::TakeAlong}),
        field<&BaseUse::term>("term", QT_TRANSLATE_NOOP("records", "Term"),
                              {.required = true, .term = true, .headings = "学期;使用学期;学年学期;统计学期"}),
        field<&BaseUse::personDays>(
            "person_days", QT_TRANSLATE_NOOP("records", "Person-days"),
            {.headings = "使用人天;人天;使用人天数;接待人天;实训人天;人天数;实习人天", .example = "420"}),
        field<&BaseUse::hours>("hours", QT_TRANSLATE_NOOP("records", "Hours used"),
                               {.unit = QT_TRANSLATE_NOOP("records", "hours"),
                                .headings = "使用学时;使用课时;开放学时;使用时间;使用小时数;实训学时;开放时数;使用机时;"
                                            "使用学时数;使用课时数;使用时数;学时数;课时数",
                                .example = "96"}),
    };
};
static_assert(isSound<BaseUse>());

} // namespace cooperage
