// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/term.h"
#include "core/model/record_type.h"
#include "core/records/date_order.h"

namespace cooperage {

/// A term and its days. Years without recorded terms use the default days.
struct Term : Recorded<Term> {
    QString key; ///< 2025-2026-1
    QDate startsOn;
    QDate endsOn;
};

template <>
struct Describe<Term> {
    static constexpr RecordNames names{
        .table = "term",
        .one = QT_TRANSLATE_NOOP("records", "Term"),
        .many = QT_TRANSLATE_NOOP("records", "Terms"),
        .about = QT_TRANSLATE_NOOP("records", "First and last day of each term"),
        .title = "key",
        .keys = "key",
        .sheets = "学期;校历",
        .icon = "calendar3",
        .room = Room::College,
        .isMinor = true,
        .identified = true,
        .from = "starts_on+ends_on",
    };
    static constexpr Field<Term> fields[] = {
        field<&Term::key>("key", QT_TRANSLATE_NOOP("records", "Term"),
                          {.required = true, .term = true, .headings = "学期;学期代码"}),
        field<&Term::startsOn>("starts_on", QT_TRANSLATE_NOOP("records", "Starts on"),
                               {.required = true, .headings = "开始日期;开学日期;起始日期"}),
        field<&Term::endsOn>("ends_on", QT_TRANSLATE_NOOP("records", "Ends on"),
                             {.required = true, .headings = "结束日期;终止日期;放假日期"}),
    };
    static void check(const Term& record, Issues& issues)
    {
        const std::optional<TermKey> key = TermKey::parse(record.key);
        if (!record.key.isEmpty() && !(key && key->isTerm()))
            issues.error(QStringLiteral("key"),
                         recordText(QT_TRANSLATE_NOOP("records", "Write a term as 2025-2026-1.")));
        checkOrder(record.startsOn, record.endsOn, "ends_on", issues);
    }
};
static_assert(isSound<Term>());

} // namespace cooperage
