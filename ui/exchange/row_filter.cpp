// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_filter.h"

#include <set>

namespace cooperage::ui {

namespace {

std::set<int> warnedRows(const PlannedSheet& sheet)
{
    std::set<int> rows;
    for (const CellNote& note : sheet.warnings)
        rows.insert(note.row);
    return rows;
}

} // namespace

bool isMeant(const PlannedRow& row, RowFilter filter, bool isWarned)
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::New:
        return row.state == RowState::New;
    case RowFilter::Update:
        return row.state == RowState::Update;
    case RowFilter::Unchanged:
        return row.state == RowState::Unchanged;
    case RowFilter::Refused:
        return row.state == RowState::Refused;
    case RowFilter::Warned:
        return isWarned && row.state != RowState::Refused;
    }
    return false;
}

qint64 countRows(const PlannedSheet& sheet, RowFilter filter)
{
    const std::set<int> warned = filter == RowFilter::Warned ? warnedRows(sheet) : std::set<int>();
    qint64 count = 0;
    for (const PlannedRow& row : sheet.rows)
        count += isMeant(row, filter, warned.contains(row.row));
    return count;
}

qint64 countRows(const ImportPlan& plan, RowFilter filter)
{
    qint64 count = 0;
    for (const PlannedSheet& sheet : plan.sheets)
        count += countRows(sheet, filter);
    return count;
}

qint64 rowsToWrite(const ImportPlan& plan)
{
    return plan.count(RowState::New) + plan.count(RowState::Update);
}

BroughtAlong broughtAlong(const ImportPlan& plan)
{
    std::map<const RecordType*, qint64> extra;
    for (const PlannedWrite& write : plan.writes)
        extra[write.type] += write.row.id == 0;
    for (const PlannedSheet& sheet : plan.sheets)
        if (sheet.type)
            extra[sheet.type] -= sheet.count(RowState::New);
    BroughtAlong most;
    for (const auto& [type, count] : extra)
        if (count > most.count)
            most = {type, count};
    return most;
}

} // namespace cooperage::ui
