// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exchange/sheet_planner.h"

namespace cooperage {

namespace {

constexpr size_t kMostCompared = 200; // rows alike to the last key that are paired by likeness

} // namespace

/// Records with the row's key, best key first. `key` is the words of the first key that the row has.
std::vector<int> SheetPlanner::candidatesFor(const Pending& pending, QString& key)
{
    const auto& keys = m_type.keys();
    for (size_t at = 0; at < keys.size(); ++at) {
        const QString words = m_records.keyOf(keys[at], pending.wanted);
        if (words.isEmpty())
            continue;
        if (key.isEmpty())
            key = QString::number(at) + words;
        std::vector<int> found;
        for (int record : m_records.find(at, words)) {
            const ImportRecord& known = m_records.at(record);
            bool fits = known.bornIn != m_number;
            // A weaker key must not join records that a better one tells apart, nor partners; neither must a number
            // that begins anew in each sheet.
            const bool isWeak =
                at > 0 || (keys[0].size() == 1 && onlyCounts(pending.wanted.values[size_t(keys[0][0])]));
            for (size_t better = 0; better < at && fits; ++better)
                fits = m_records.keyOf(keys[better], known.row).isEmpty() ||
                       m_records.keyOf(keys[better], pending.wanted).isEmpty();
            for (int field = 0; field < m_type.fieldCount() && fits && isWeak; ++field) {
                const Value& wanted = pending.wanted.values[static_cast<size_t>(field)];
                const Value& held = known.row.values[static_cast<size_t>(field)];
                if (m_type.field(field).isLink() && m_type.field(field).isRequired())
                    fits = wanted.isNull() || held == wanted;
            }
            if (fits)
                found.push_back(record);
        }
        if (!found.empty())
            return found;
    }
    return {};
}

/// Rows that are alike to the last key are as many records as there are rows: those that are equal find each other
/// first, the rest by likeness and order.
void SheetPlanner::pairOthers(std::vector<Pending>& rows)
{
    std::map<QString, std::vector<Pending*>> groups;
    std::map<QString, std::vector<int>> candidates;
    std::vector<QString> order;
    for (Pending& row : rows) {
        if (row.notes.isRefused())
            continue;
        QString key;
        std::vector<int> found = candidatesFor(row, key);
        if (key.isEmpty())
            key = u'#' + QString::number(row.row);
        auto& group = groups[key];
        if (group.empty())
            order.push_back(key);
        group.push_back(&row);
        auto& known = candidates[key];
        for (int record : found)
            if (std::find(known.begin(), known.end(), record) == known.end())
                known.push_back(record);
    }
    for (const QString& key : order)
        pairGroup(groups[key], candidates[key]);
}

int SheetPlanner::differing(const Pending& pending, int record) const
{
    int different = 0;
    const Row& held = m_records.at(record).row;
    for (size_t field = 0; field < held.values.size(); ++field)
        different += !pending.wanted.values[field].isNull() && pending.wanted.values[field] != held.values[field];
    return different;
}

void SheetPlanner::pairGroup(const std::vector<Pending*>& rows, std::vector<int> candidates)
{
    const bool byLikeness = rows.size() * candidates.size() <= kMostCompared * kMostCompared;
    for (int pass = byLikeness ? 0 : 1; pass < 2; ++pass)
        for (Pending* row : rows) {
            if (row->record >= 0 || candidates.empty())
                continue;
            auto best = candidates.begin();
            if (byLikeness)
                best = std::min_element(candidates.begin(), candidates.end(),
                                        [&](int a, int b) { return differing(*row, a) < differing(*row, b); });
            if (pass == 0 && differing(*row, *best) > 0)
                continue;
            row->record = *best;
            candidates.erase(best);
        }
}

} // namespace cooperage
