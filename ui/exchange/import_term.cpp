// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_term.h"

#include <algorithm>

#include "core/figures/terms.h"
#include "core/records/all.h"

namespace cooperage::ui {

namespace {

std::optional<TermKey> namedTerm(const ImportPlan& plan)
{
    std::map<TermKey, qint64> rows;
    for (const PlannedSheet& sheet : plan.sheets)
        if (sheet.type && sheet.term)
            rows[*sheet.term] += qint64(sheet.rows.size()) - sheet.count(RowState::Refused);
    const auto most =
        std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == rows.end() ? std::nullopt : std::optional(most->first);
}

Beginnings beginningsOf(const ImportPlan& plan)
{
    Beginnings beginnings;
    for (const PlannedWrite& write : plan.writes) {
        const QString on = QString::fromLatin1(write.type->names().from).section(u'+', 0, 0);
        if (on.isEmpty() || write.type == &recordType<Term>())
            continue;
        if (const QDate day = write.row.values[size_t(write.type->find(on))].date(); day.isValid())
            ++beginnings[day];
    }
    return beginnings;
}

} // namespace

std::optional<TermKey> termOf(const ReadStore& store, const ImportPlan& plan)
{
    const std::optional<TermKey> named = namedTerm(plan);
    return named ? named : busyTerm(store, beginningsOf(plan));
}

} // namespace cooperage::ui
