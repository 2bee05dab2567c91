// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_json.h"

#include <QJsonArray>

namespace cooperage {

namespace {

QJsonValue columnJson(int column)
{
    return column < 0 ? QJsonValue() : QJsonValue(columnName(column));
}

/// One entry a row: all its reasons, at the cell of the first.
QJsonArray rejectedJson(const PlannedSheet& sheet)
{
    QJsonArray rows;
    for (const CellNote& note : sheet.rejected) {
        if (!rows.isEmpty() && rows.last()[u"row"_qs].toInt() == note.row) {
            QJsonObject row = rows.last().toObject();
            row[u"reason"_qs] = row[u"reason"_qs].toString() + u"；"_qs + note.text;
            rows.last() = row;
            continue;
        }
        rows.append(QJsonObject{{u"row"_qs, note.row},
                                {u"column"_qs, columnJson(note.column)},
                                {u"value"_qs, note.value},
                                {u"reason"_qs, note.text}});
    }
    return rows;
}

QJsonObject sheetJson(const ImportPlan& plan, const PlannedSheet& sheet)
{
    QJsonArray columns;
    for (const PlannedColumn& column : sheet.columns)
        columns.append(QJsonObject{{u"column"_qs, columnName(column.column)},
                                   {u"heading"_qs, column.heading},
                                   {u"fields"_qs, QJsonArray::fromStringList(column.fields)}});
    QJsonArray warnings;
    for (const CellNote& note : sheet.warnings)
        warnings.append(QJsonObject{{u"row"_qs, note.row},
                                    {u"column"_qs, columnJson(note.column)},
                                    {u"value"_qs, note.value},
                                    {u"text"_qs, note.text}});
    QJsonObject json{
        {u"file"_qs, plan.files[static_cast<size_t>(sheet.file)].name},
        {u"sheet"_qs, sheet.name},
        {u"type"_qs, sheet.type ? QJsonValue(sheet.type->table()) : QJsonValue()},
        {u"heading_row"_qs, sheet.type ? QJsonValue(sheet.headingRow) : QJsonValue()},
        {u"columns"_qs, columns},
        {u"unrecognised"_qs, QJsonArray::fromStringList(sheet.unrecognised)},
        {u"rows"_qs, static_cast<qint64>(sheet.rows.size())},
        {u"created"_qs, sheet.count(RowState::New)},
        {u"updated"_qs, sheet.count(RowState::Update)},
        {u"unchanged"_qs, sheet.count(RowState::Unchanged)},
        {u"rejected"_qs, rejectedJson(sheet)},
        {u"warnings"_qs, warnings},
    };
    if (!sheet.aside.isEmpty())
        json[u"left_aside"_qs] = sheet.aside;
    if (sheet.unanswered > 0)
        json[u"unanswered"_qs] = sheet.unanswered;
    if (sheet.needsTerm)
        json[u"needs_term"_qs] = true;
    return json;
}

} // namespace

QJsonObject importJson(const ImportPlan& plan)
{
    QJsonArray files;
    for (const PlannedFile& file : plan.files)
        files.append(QJsonObject{{u"file"_qs, file.name},
                                 {u"error"_qs, file.error.isEmpty() ? QJsonValue() : QJsonValue(file.error)}});
    QJsonArray sheets;
    for (const PlannedSheet& sheet : plan.sheets)
        sheets.append(sheetJson(plan, sheet));
    return {{u"files"_qs, files}, {u"sheets"_qs, sheets}};
}

} // namespace cooperage
