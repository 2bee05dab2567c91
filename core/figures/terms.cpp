// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/terms.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/figures/scope.h"
#include "core/records/all.h"
#include "core/records/term.h"

namespace cooperage {

namespace {

constexpr qint64 kFairShare = 5; ///< a term is busy with a fifth of the records of the busiest

/// The types whose records begin on a day, with the field that says on which.
std::vector<std::pair<const RecordType*, QString>> datedTypes()
{
    std::vector<std::pair<const RecordType*, QString>> dated;
    for (const RecordType* type : allRecordTypes()) {
        const QString on = QString::fromLatin1(type->names().from).section(u'+', 0, 0);
        if (!on.isEmpty() && type != &recordType<Term>())
            dated.emplace_back(type, on);
    }
    return dated;
}

/// Whether any record begins in the period and has begun: at most one is looked for, where counting all takes long.
bool anythingBegins(const ReadStore& store, const Period& period)
{
    const QDate last = std::min(period.to, clock::today());
    for (const auto& [type, on] : datedTypes())
        if (!store.connection()
                 .scalar(
                     QStringLiteral("SELECT 1 FROM \"%2\" WHERE \"%1\" BETWEEN ? AND ? LIMIT 1").arg(on, type->table()),
                     {Value(period.from), Value(last)})
                 .isNull())
            return true;
    return false;
}

/// On which days records of any type begin; future and absurd days do not count.
Beginnings beginningsIn(const ReadStore& store)
{
    Beginnings beginnings;
    for (const auto& [type, on] : datedTypes()) {
        db::Statement& days = store.connection().statement(
            QStringLiteral("SELECT \"%1\", count(*) FROM \"%2\" WHERE \"%1\" BETWEEN '2000-01-01' AND ? GROUP BY 1")
                .arg(on, type->table()));
        days.bind(1, Value(clock::today()));
        while (days.step())
            beginnings[QDate::fromString(days.text(0), Qt::ISODate)] += days.integer(1);
        days.reset();
    }
    return beginnings;
}

qint64 countIn(const Beginnings& beginnings, const Period& period)
{
    qint64 records = 0;
    for (auto day = beginnings.lower_bound(period.from); day != beginnings.end() && day->first <= period.to; ++day)
        records += day->second;
    return records;
}

/// From the newest to the oldest that these days may lie in, with the recorded ones among them.
std::vector<TermKey> termsFrom(const ReadStore& store, QDate first, QDate last)
{
    std::vector<TermKey> terms;
    const TermKey oldest = TermKey::at(first);
    for (TermKey key = TermKey::at(last); key >= oldest; key = key.previous())
        terms.push_back(key);
    for (const TermKey& recorded : recordedTerms(store))
        if (std::find(terms.begin(), terms.end(), recorded) == terms.end())
            terms.push_back(recorded);
    std::sort(terms.begin(), terms.end(), [](const TermKey& a, const TermKey& b) { return b < a; });
    return terms;
}

} // namespace

std::vector<TermKey> recordedTerms(const ReadStore& store)
{
    std::vector<TermKey> terms;
    for (const Term& recorded : store.all<Term>())
        if (const std::optional<TermKey> key = TermKey::parse(recorded.key))
            terms.push_back(*key);
    return terms;
}

std::vector<TermKey> termsOf(const ReadStore& store, int limit)
{
    const Beginnings beginnings = beginningsIn(store);
    const QDate today = clock::today();
    std::vector<TermKey> terms = termsFrom(store, beginnings.empty() ? today : beginnings.begin()->first, today);
    if (terms.size() > size_t(limit))
        terms.erase(terms.begin() + limit, terms.end());
    return terms;
}

std::optional<TermKey> busyTerm(const ReadStore& store, const Beginnings& beginnings)
{
    if (beginnings.empty())
        return std::nullopt;
    // The days of a term may be recorded outside the usual ones: its neighbours are asked too.
    std::vector<std::pair<TermKey, qint64>> counts;
    qint64 most = 0;
    for (const TermKey& key : termsFrom(store, TermKey::at(beginnings.begin()->first).previous().defaultPeriod().from,
                                        TermKey::at(beginnings.rbegin()->first).next().defaultPeriod().from)) {
        counts.emplace_back(key, countIn(beginnings, findPeriod(store, key).value_or(key.defaultPeriod())));
        most = std::max(most, counts.back().second);
    }
    for (const auto& [key, records] : counts)
        if (records > 0 && records * kFairShare >= most)
            return key;
    return std::nullopt;
}

TermKey suggestedTerm(const ReadStore& store, const std::optional<TermKey>& remembered)
{
    const std::optional<Period> period = remembered ? findPeriod(store, *remembered) : std::nullopt;
    if (period && anythingBegins(store, *period))
        return *remembered;
    const std::optional<TermKey> busy = busyTerm(store, beginningsIn(store));
    if (remembered && !busy)
        return *remembered;
    return busy.value_or(TermKey::at(clock::today()));
}

} // namespace cooperage
