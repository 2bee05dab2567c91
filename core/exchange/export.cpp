// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include <QHash>

#include "core/base/failure.h"
#include "core/base/mask.h"
#include "core/base/words.h"
#include "core/exchange/composed_name.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_columns.h"
#include "core/exchange/xlsx_writer.h"
#include "core/model/value_of.h"

namespace cooperage {

namespace {

QString firstWord(const char* words)
{
    return QString::fromUtf8(words).section(u';', 0, 0);
}

QString choiceWord(std::span<const Choice> choices, const QString& token)
{
    return firstWord(choices[indexOfToken(choices, token.toStdString())].words);
}

/// Reads linked records once and makes cells of values.
class CellMaker {
public:
    CellMaker(const ReadStore& store, Sensitive sensitive) : m_store(store), m_sensitive(sensitive) {}

    Cell cell(const RecordType& type, const Row& row, const ExportColumn& column)
    {
        const FieldInfo& field = type.field(column.field);
        const Value& value = row.values[static_cast<size_t>(column.field)];
        if (column.through >= 0 && value.isNull())
            return {};
        if (column.through >= 0) {
            const Row& linked = record(field.target(), value.integer());
            return own(field.target().field(column.through), linked.values[static_cast<size_t>(column.through)]);
        }
        if (field.isLink() && value.isNull() && field.options.writtenIn[0] != '\0')
            return textCell(row.values[static_cast<size_t>(type.get(field.options.writtenIn))].text());
        return own(field, value);
    }

private:
    Cell own(const FieldInfo& field, const Value& value)
    {
        if (value.isNull())
            return {};
        switch (field.kind) {
        case Kind::Integer:
        case Kind::Real:
            return numberCell(value.real());
        case Kind::Money:
            return numberCell(Money{value.integer()}.yuan());
        case Kind::Date:
            return dateCell(value.date());
        case Kind::Bool:
            return textCell(value.integer() ? u"是"_qs : u"否"_qs);
        default:
            return textCell(text(field, value));
        }
    }

    QString text(const FieldInfo& field, const Value& value)
    {
        QStringList parts;
        switch (field.kind) {
        case Kind::Choice:
            return choiceWord(field.choices, value.text());
        case Kind::Choices:
            for (size_t index : splitTokens(field.choices, value.text()))
                parts.append(firstWord(field.choices[index].words));
            return parts.join(u'、');
        case Kind::Link:
            return name(field.target(), value.integer());
        case Kind::Links:
            for (qint64 id : splitIds(value.text()))
                parts.append(name(field.target(), id));
            return parts.join(u'、');
        default:
            return field.options.sensitive && m_sensitive == Sensitive::Masked ? maskedText(value.text())
                                                                               : value.text();
        }
    }

    QString name(const RecordType& type, qint64 id)
    {
        const Row& row = record(type, id);
        if (!hasName(type))
            return composedName(type, row,
                                [this](const RecordType& of, qint64 one) -> const Row& { return record(of, one); });
        const QString first = row.values[static_cast<size_t>(namingField(type))].text();
        return first.isEmpty() ? row.values[static_cast<size_t>(secondNamingField(type))].text() : first;
    }

    const Row& record(const RecordType& type, qint64 id)
    {
        QHash<qint64, Row>& known = m_records[&type];
        const auto found = known.constFind(id);
        return found == known.constEnd() ? *known.insert(id, m_store.get(type, id)) : *found;
    }

    const ReadStore& m_store;
    Sensitive m_sensitive;
    QHash<const RecordType*, QHash<qint64, Row>> m_records;
};

ColumnOut columnOut(const RecordType& type, const ExportColumn& column)
{
    ColumnOut out{column.heading, column.kind, 0, {}, {}};
    const FieldInfo& field = type.field(column.field);
    if (column.through < 0 && field.kind == Kind::Choice)
        for (const Choice& choice : field.choices)
            out.choices.append(firstWord(choice.words));
    if (column.through < 0 && field.kind == Kind::Bool)
        out.choices = {u"是"_qs, u"否"_qs};
    return out;
}

} // namespace

SheetOut exportSheet(const ReadStore& store, const Query& query, Sensitive sensitive, Progress& progress)
{
    const RecordType& type = *query.type;
    const std::vector<ExportColumn> columns = exportColumns(type);
    const std::vector<Row> rows = store.rows(query);
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Exporting %1")).arg(type.many()),
                   static_cast<qint64>(rows.size()));
    SheetOut sheet;
    sheet.name = type.names().sheets[0] == '\0' ? type.many() : firstWord(type.names().sheets);
    sheet.frozenColumns = 1;
    for (const ExportColumn& column : columns)
        sheet.columns.push_back(columnOut(type, column));
    CellMaker maker(store, sensitive);
    for (const Row& row : rows) {
        std::vector<Cell>& cells = sheet.rows.emplace_back();
        for (const ExportColumn& column : columns)
            cells.push_back(maker.cell(type, row, column));
        progress.advance();
    }
    return sheet;
}

void exportRecords(const ReadStore& store, const Query& query, Sensitive sensitive, const QString& path,
                   Progress& progress)
{
    const bool isCsv = path.endsWith(u".csv"_qs, Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(u".xlsx"_qs, Qt::CaseInsensitive))
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "Records are exported as .xlsx or .csv; \"%1\" is neither.")).arg(path),
            {}, Failure::Kind::Usage);
    const SheetOut sheet = exportSheet(store, query, sensitive, progress);
    if (isCsv)
        writeCsv(path, sheet, progress);
    else
        writeXlsx(path, {{sheet}, {}, {}}, progress);
}

} // namespace cooperage
