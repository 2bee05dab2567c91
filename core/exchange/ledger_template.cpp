// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_template.h"

#include <algorithm>

#include "core/base/failure.h"
#include "core/base/words.h"
#include "core/exchange/export.h"
#include "core/exchange/export_columns.h"
#include "core/exchange/ledger_fields.h"
#include "core/exchange/xlsx_writer.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

const QDate kFirstDay(2025, 9, 1), kLastDay(2026, 1, 16);

QString firstWord(const char* words)
{
    return QString::fromUtf8(words).section(u';', 0, 0);
}

QStringList choiceWords(const FieldInfo& field)
{
    QStringList words;
    for (const Choice& choice : field.choices)
        words << firstWord(choice.words);
    return words;
}

/// The field that the column's cells fill: the record's own, or one of the record that it links to.
const FieldInfo& shownField(const RecordType& type, const ExportColumn& column)
{
    const FieldInfo& field = type.field(column.field);
    return column.through < 0 ? field : field.target().field(column.through);
}

/// Without a student's number nobody can tell which student is meant.
bool isRequired(const RecordType& type, const ExportColumn& column)
{
    const FieldInfo& field = type.field(column.field);
    return field.isRequired() && (column.through < 0 || (&field.target() == &recordType<Student>() &&
                                                         column.through == field.target().get("number")));
}

/// Columns that tell apart what a link means are of use only where the import reads them.
bool isRead(const RecordType& type, const ExportColumn& column)
{
    if (column.through < 0)
        return true;
    const FieldInfo& link = type.field(column.field);
    const QString path =
        QString::fromLatin1(link.name) + u'.' + QString::fromLatin1(link.target().field(column.through).name);
    return ledgerFields(type).find(path) >= 0;
}

Cell exampleOf(const RecordType& type, const FieldInfo& field)
{
    const char* given = field.options.example;
    const QString text = given ? QString::fromUtf8(given) : QString();
    if (given && text.isEmpty())
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return numberCell(given ? text.toDouble() : 20);
    case Kind::Real:
        return numberCell(given ? text.toDouble() : 2);
    case Kind::Money:
        return numberCell(given ? text.toDouble() : 10'000);
    case Kind::Date: {
        const QString last = QString::fromLatin1(type.names().from).section(u'+', 1, 1);
        return dateCell(given                                   ? QDate::fromString(text, Qt::ISODate)
                        : last == QLatin1StringView(field.name) ? kLastDay
                                                                : kFirstDay);
    }
    case Kind::Bool:
        return textCell(u"是"_qs);
    case Kind::Choice:
        return textCell(given ? text : choiceWords(field).front());
    case Kind::Choices:
        return textCell(given ? text : choiceWords(field).mid(0, 2).join(u'、'));
    case Kind::Term:
        return textCell(u"2025-2026-1"_qs);
    case Kind::Link:
    case Kind::Links:
        return given ? textCell(text) : exampleOf(field.target(), field.target().field(namingField(field.target())));
    case Kind::Text:
    case Kind::LongText:
        return given ? textCell(text) : Cell();
    }
    return {};
}

/// In which form the cells are read.
QString formOf(const FieldInfo& field)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Real:
        return *field.options.unit == '\0'
                   ? coreText(QT_TRANSLATE_NOOP("core", "A number."))
                   : coreText(QT_TRANSLATE_NOOP("core", "A number (%1).")).arg(recordText(field.options.unit));
    case Kind::Money:
        return coreText(QT_TRANSLATE_NOOP("core", "An amount in yuan: the number only."));
    case Kind::Date:
        return coreText(QT_TRANSLATE_NOOP("core", "A date, as 2025-09-01 or 2025年9月1日."));
    case Kind::Bool:
        return coreText(QT_TRANSLATE_NOOP("core", "是 or 否; blank means unknown, not 否."));
    case Kind::Choice:
        return coreText(QT_TRANSLATE_NOOP("core", "Pick from the list: %1.")).arg(choiceWords(field).join(u'、'));
    case Kind::Choices:
        return coreText(QT_TRANSLATE_NOOP("core", "One or several, with 、 between them: %1."))
            .arg(choiceWords(field).join(u'、'));
    case Kind::Term:
        return coreText(QT_TRANSLATE_NOOP("core", "A term, as 2025-2026-1 or 2025-2026学年第一学期."));
    case Kind::Link:
        return coreText(QT_TRANSLATE_NOOP("core", "The name of one record of %1.")).arg(field.target().many());
    case Kind::Links:
        return coreText(QT_TRANSLATE_NOOP("core", "Names of records of %1, with 、 between them."))
            .arg(field.target().many());
    case Kind::Text:
    case Kind::LongText:
        break;
    }
    return field.options.sensitive
               ? coreText(QT_TRANSLATE_NOOP("core", "Text; personal, fill it in only where needed."))
               : coreText(QT_TRANSLATE_NOOP("core", "Text."));
}

QString noteOf(const RecordType& type, const ExportColumn& column)
{
    const FieldInfo& field = shownField(type, column);
    QString what = recordText(field.label);
    if (column.through >= 0)
        what = coreText(QT_TRANSLATE_NOOP("core", "%1: tells which one is meant by \"%2\""))
                   .arg(what, recordText(type.field(column.field).label));
    const QString need = isRequired(type, column) ? coreText(QT_TRANSLATE_NOOP("core", "required"))
                                                  : coreText(QT_TRANSLATE_NOOP("core", "may stay blank"));
    QString note = coreText(QT_TRANSLATE_NOOP("core", "%1 (%2)")).arg(what, need) + u'\n' + formOf(field);
    const QString example = cellText(exampleOf(type, field));
    const bool isOwnText = field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Link;
    if (isOwnText && !example.isEmpty())
        note += u'\n' + coreText(QT_TRANSLATE_NOOP("core", "For example: %1")).arg(example);
    return note;
}

ColumnOut serialColumn()
{
    const QString note = coreText(QT_TRANSLATE_NOOP(
        "core", "Serial number, may stay blank.\nA row with 示例 here is an example and is not imported."));
    return {u"序号"_qs, ColumnOut::Kind::AsIs, 8, note, {}};
}

ColumnOut templateColumn(const RecordType& type, const ExportColumn& column)
{
    const FieldInfo& field = shownField(type, column);
    QStringList choices;
    if (field.kind == Kind::Choice)
        choices = choiceWords(field);
    else if (field.kind == Kind::Bool)
        choices = QStringList{u"是"_qs, u"否"_qs};
    const QString heading = isRequired(type, column) ? column.heading + u'*' : column.heading;
    return {heading, column.kind, 0, noteOf(type, column), choices};
}

} // namespace

SheetOut ledgerTemplate(const RecordType& type)
{
    SheetOut sheet;
    sheet.name = firstWord(type.names().sheets);
    sheet.title = coreText(QT_TRANSLATE_NOOP("core", "Ledger: %1")).arg(type.many());
    sheet.above = {{textCell(coreText(QT_TRANSLATE_NOOP(
        "core",
        "Headings with * are required. Rest the mouse on a heading to read how to fill it in. The row marked 示例 "
        "is an example and is not imported.")))}};
    sheet.frozenColumns = 2;
    sheet.exampleRows = 1;
    sheet.columns = {serialColumn()};
    std::vector<Cell> example = {textCell(u"示例"_qs)};
    for (const ExportColumn& column : exportColumns(type)) {
        if (!isRead(type, column))
            continue;
        sheet.columns.push_back(templateColumn(type, column));
        const RecordType& owner = column.through < 0 ? type : type.field(column.field).target();
        example.push_back(exampleOf(owner, shownField(type, column)));
    }
    sheet.rows = {example};
    return sheet;
}

void writeTemplate(const RecordType& type, const QString& path, Progress& progress)
{
    if (!path.endsWith(u".xlsx"_qs, Qt::CaseInsensitive))
        throw Failure(
            coreText(QT_TRANSLATE_NOOP("core", "A template is an .xlsx file; \"%1\" is not called so.")).arg(path), {},
            Failure::Kind::Usage);
    const std::vector<const RecordType*>& carried = ledgerTypes();
    if (std::find(carried.begin(), carried.end(), &type) == carried.end())
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "There is no ledger of \"%1\": the program keeps it itself."))
                          .arg(type.one()),
                      {}, Failure::Kind::Usage);
    writeXlsx(path, {{ledgerTemplate(type)}, {}, {}}, progress);
}

} // namespace cooperage
