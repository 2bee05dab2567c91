// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

/// A term whose figures are sealed (结账): what was reported stays what it was.
struct TermClosing : Recorded<TermClosing> {
    QString term;
    QDate closedOn;
    QString closedBy;
    QDate reopenedOn;
    QString reopenedWhy;
    QString figures; ///< JSON: figure id to value, as reported
};

template <>
struct Describe<TermClosing> {
    static constexpr RecordNames names{
        .table = "term_closing",
        .one = QT_TRANSLATE_NOOP("records", "Sealed term"),
        .many = QT_TRANSLATE_NOOP("records", "Sealed terms"),
        .about = QT_TRANSLATE_NOOP("records", "Terms whose figures are sealed"),
        .title = "term",
        .keys = "term",
        .room = Room::Hidden,
    };
    static constexpr Field<TermClosing> fields[] = {
        field<&TermClosing::term>("term", QT_TRANSLATE_NOOP("records", "Term"), {.required = true, .term = true}),
        field<&TermClosing::closedOn>("closed_on", QT_TRANSLATE_NOOP("records", "Sealed on"), {.required = true}),
        field<&TermClosing::closedBy>("closed_by", QT_TRANSLATE_NOOP("records", "Sealed by")),
        field<&TermClosing::reopenedOn>("reopened_on", QT_TRANSLATE_NOOP("records", "Reopened on")),
        field<&TermClosing::reopenedWhy>("reopened_why", QT_TRANSLATE_NOOP("records", "Why it was reopened")),
        field<&TermClosing::figures>("figures", QT_TRANSLATE_NOOP("records", "Sealed figures"), {.longText = true}),
    };
    static void check(const TermClosing& record, Issues& issues)
    {
        checkOrder(record.closedOn, record.reopenedOn, "reopened_on", issues);
    }
};
static_assert(isSound<TermClosing>());

} // namespace cooperage
