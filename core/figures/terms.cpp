// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/terms.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "core/records/term.h"

namespace cooperage {

namespace {

/// First and last day on which records of any type begin; future and absurd days do not count.
Period datedSpan(const ReadStore& store)
{
    Period span;
    const QDate today = clock::today();
    for (const RecordType* type : allRecordTypes()) {
        const QString on = QString::fromLatin1(type->names().from).section(u'+', 0, 0);
        if (on.isEmpty() || type == &recordType<Term>())
            continue;
        const auto bound = [&](const QString& which) {
            return QDate::fromString(store.connection()
                                         .scalar(QStringLiteral("SELECT %1(\"%2\") FROM \"%3\" WHERE \"%2\" BETWEEN "
                                                                "'2000-01-01' AND ?")
                                                     .arg(which, on, type->table()),
                                                 {Value(today)})
                                         .text(),
                                     Qt::ISODate);
        };
        const QDate first = bound(QStringLiteral("min"));
        const QDate last = bound(QStringLiteral("max"));
        if (first.isValid() && (!span.from.isValid() || first < span.from))
            span.from = first;
        if (last.isValid() && (!span.to.isValid() || last > span.to))
            span.to = last;
    }
    return span;
}

} // namespace

std::vector<TermKey> termsOf(const ReadStore& store, int limit)
{
    const Period span = datedSpan(store);
    const TermKey newest = TermKey::at(clock::today());
    const TermKey oldest = span.from.isValid() ? std::min(TermKey::at(span.from), newest) : newest;
    std::vector<TermKey> terms;
    for (TermKey key = newest; key >= oldest && terms.size() < size_t(limit); key = key.previous())
        terms.push_back(key);
    for (const Term& recorded : store.all<Term>()) {
        const std::optional<TermKey> key = TermKey::parse(recorded.key);
        if (key && std::find(terms.begin(), terms.end(), *key) == terms.end())
            terms.push_back(*key);
    }
    std::sort(terms.begin(), terms.end(), [](const TermKey& a, const TermKey& b) { return b < a; });
    return terms;
}

TermKey suggestedTerm(const ReadStore& store)
{
    const Period span = datedSpan(store);
    return TermKey::at(span.to.isValid() ? span.to : clock::today());
}

} // namespace cooperage
