// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// Two records that look alike and are not: the office said so once and is not asked again.
struct NotSame : Recorded<NotSame> {
    QString recordType; ///< table of both
    int first = 0;      ///< the smaller id
    int second = 0;
};

template <>
struct Describe<NotSame> {
    static constexpr RecordNames names{
        .table = "not_same",
        .one = QT_TRANSLATE_NOOP("records", "Confirmed difference"),
        .many = QT_TRANSLATE_NOOP("records", "Confirmed differences"),
        .about = QT_TRANSLATE_NOOP("records", "Pairs of records that are no duplicates"),
        .title = "record_type",
        .keys = "record_type+first+second",
        .room = Room::Hidden,
    };
    static constexpr Field<NotSame> fields[] = {
        field<&NotSame::recordType>("record_type", QT_TRANSLATE_NOOP("records", "Record type"), {.required = true}),
        field<&NotSame::first>("first", QT_TRANSLATE_NOOP("records", "First record"), {.required = true}),
        field<&NotSame::second>("second", QT_TRANSLATE_NOOP("records", "Second record"), {.required = true}),
    };
};
static_assert(isSound<NotSame>());

} // namespace cooperage
