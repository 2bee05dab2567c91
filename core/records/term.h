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
    /// Terms follow each other: a day belongs to one term.
    static void checkAmong(const Term& record, const std::vector<Term>& others, Issues& issues)
    {
        for (const Term& other : others) {
            if (!record.startsOn.isValid() || !record.endsOn.isValid())
                return; // said by others
            const bool isLater = other.startsOn > record.startsOn;
            const Term& first = isLater ? record : other;
            const Term& second = isLater ? other : record;
            const QString field = isLater ? QStringLiteral("ends_on") : QStringLiteral("starts_on");
            const auto say = [&](const char* text) {
                return recordText(text).arg(first.key, first.endsOn.toString(Qt::ISODate), second.key,
                                            second.startsOn.toString(Qt::ISODate));
            };
            if (second.startsOn <= first.endsOn)
                issues.error(field, say(QT_TRANSLATE_NOOP("records", "Terms overlap: %1 ends on %2, %3 starts on %4 "
                                                                     "already. Change the days of one of them.")));
            else if (first.endsOn.addDays(1) < second.startsOn && isFollowedBy(first.key, second.key))
                issues.warning(field,
                               say(QT_TRANSLATE_NOOP("records", "Days between terms: %1 ends on %2, %3 starts only on "
                                                                "%4. What happens in between counts for no term.")));
        }
    }
    /// Whether no third term can stand between the two.
    static bool isFollowedBy(const QString& first, const QString& second)
    {
        const std::optional<TermKey> from = TermKey::parse(first), to = TermKey::parse(second);
        if (!from || !to || !from->isTerm() || !to->isTerm())
            return false;
        return from->firstYear() == to->firstYear() ? from->number() + 1 == to->number()
                                                    : from->next() == *to && from->number() > 1;
    }
};
static_assert(isSound<Term>());

} // namespace cooperage
