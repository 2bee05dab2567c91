// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// A day on which interns may not work (法定节假日, 放假) or a weekend that is worked instead (调休).
struct Holiday : Recorded<Holiday> {
    enum class Kind { Statutory, DayOff, WorkingDay };
    static constexpr Choice kKinds[] = {
        {"statutory", QT_TRANSLATE_NOOP("records", "Statutory holiday"), "法定节假日;法定;法定假日;节日当天"},
        {"day_off", QT_TRANSLATE_NOOP("records", "Day off"), "放假;休息;连休;假期;调休放假"},
        {"working_day", QT_TRANSLATE_NOOP("records", "Shifted working day"), "调休上班;上班;补班;调休;调班"},
    };
    friend constexpr std::span<const Choice> choicesOf(Kind) { return kKinds; }

    QDate day;
    QString name;
    Kind kind = Kind::Statutory;
};

template <>
struct Describe<Holiday> {
    static constexpr RecordNames names{
        .table = "holiday",
        .one = QT_TRANSLATE_NOOP("records", "Holiday"),
        .many = QT_TRANSLATE_NOOP("records", "Holidays"),
        .about = QT_TRANSLATE_NOOP("records",
                                   "Statutory holidays and shifted working days: lunar dates are announced every year"),
        .title = "name+day",
        .keys = "day",
        .sheets = "节假日;放假安排;法定节假日;节假日安排;调休",
        .icon = "calendar-event",
        .room = Room::College,
        .isMinor = true,
    };
    static constexpr Field<Holiday> fields[] = {
        field<&Holiday::day>(
            "day", QT_TRANSLATE_NOOP("records", "Day"),
            {.required = true, .headings = "日期;节假日日期;放假日期;调休日期", .example = "2025-10-01"}),
        field<&Holiday::name>("name", QT_TRANSLATE_NOOP("records", "Holiday name"),
                              {.required = true,
                               .search = true,
                               .headings = "节日名称;节假日名称;节日;节假日;名称",
                               .example = "国庆节"}),
        field<&Holiday::kind>("kind", QT_TRANSLATE_NOOP("records", "Day kind"),
                              {.required = true, .headings = "日期类型;类型;类别;性质;放假类型;是否上班"}),
    };
};
static_assert(isSound<Holiday>());

} // namespace cooperage
