// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/import_json.h"
#include "core/exchange/ledger_template.h"
#include "core/exchange/refused_workbook.h"
#include "core/store/backup.h"
#include "core/store/store.h"

namespace cooperage::cli {

namespace {

ImportOptions importOptions(const Arguments& arguments)
{
    ImportOptions options;
    if (arguments.has("term"))
        options.term = termOf(arguments);
    if (options.term && !options.term->isTerm())
        throw usage(
            text(QT_TRANSLATE_NOOP("cli", "A ledger belongs to one term, written as 2025-2026-1; \"%1\" is none."))
                .arg(arguments.value("term")));
    if (arguments.has("mapping"))
        options.mappings = loadMappings(arguments.value("mapping"));
    return options;
}

QString rowPlace(const PlannedSheet& sheet, const CellNote& note)
{
    return note.column < 0 ? QStringLiteral("%1 %2").arg(sheet.name).arg(note.row)
                           : QStringLiteral("%1 %2%3").arg(sheet.name, columnName(note.column)).arg(note.row);
}

/// What is wrong, and with what.
QString sentence(const CellNote& note)
{
    return note.value.isEmpty() || note.text.contains(note.value)
               ? note.text
               : text(QT_TRANSLATE_NOOP("cli", "%1 (%2)")).arg(note.text, note.value.simplified());
}

/// A screenful of each sheet; --json has them all.
void printNotes(const PlannedSheet& sheet, const std::vector<CellNote>& notes, const QString& mark)
{
    constexpr size_t kMost = 40;
    for (size_t at = 0; at < std::min(notes.size(), kMost); ++at)
        printLine(QStringLiteral("%1: [%2] %3").arg(rowPlace(sheet, notes[at]), mark, sentence(notes[at])));
    if (notes.size() > kMost)
        printLine(text(QT_TRANSLATE_NOOP("cli", "%1: %2 more of these; --json lists them all"))
                      .arg(sheet.name)
                      .arg(notes.size() - kMost));
}

void printPlan(const ImportPlan& plan)
{
    for (const PlannedFile& file : plan.files)
        if (!file.error.isEmpty())
            printError(file.error);
    std::vector<QStringList> rows;
    for (const PlannedSheet& sheet : plan.sheets) {
        if (!sheet.type) {
            rows.push_back({sheet.name, sheet.aside});
            continue;
        }
        QStringList row{sheet.name, sheet.type->many()};
        for (RowState state : {RowState::New, RowState::Update, RowState::Unchanged, RowState::Refused})
            row.append(QString::number(sheet.count(state)));
        rows.push_back(row);
    }
    printTable({text(QT_TRANSLATE_NOOP("cli", "Sheet")), text(QT_TRANSLATE_NOOP("cli", "Type")),
                text(QT_TRANSLATE_NOOP("cli", "New")), text(QT_TRANSLATE_NOOP("cli", "Updated")),
                text(QT_TRANSLATE_NOOP("cli", "Unchanged")), text(QT_TRANSLATE_NOOP("cli", "Refused"))},
               rows);
    for (const PlannedSheet& sheet : plan.sheets) {
        if (!sheet.unrecognised.isEmpty())
            printLine(text(QT_TRANSLATE_NOOP("cli", "%1: columns that are not read: %2"))
                          .arg(sheet.name, sheet.unrecognised.join(text(QT_TRANSLATE_NOOP("cli", ", ")))));
        if (sheet.unanswered > 0)
            printLine(
                text(QT_TRANSLATE_NOOP("cli", "%1: questions not answered: %2")).arg(sheet.name).arg(sheet.unanswered));
        printNotes(sheet, sheet.rejected, text(QT_TRANSLATE_NOOP("cli", "refused")));
        printNotes(sheet, sheet.warnings, text(QT_TRANSLATE_NOOP("cli", "to check")));
    }
}

bool needsUser(const ImportPlan& plan)
{
    return plan.count(RowState::Refused) > 0 ||
           std::any_of(plan.files.begin(), plan.files.end(),
                       [](const PlannedFile& file) { return !file.error.isEmpty(); });
}

} // namespace

int importLedgers(const Arguments& arguments)
{
    const ImportOptions options = importOptions(arguments);
    const std::unique_ptr<Store> store = Store::open(arguments.plain().front());
    Progress progress;
    ImportPlan plan = makePlan(*store, arguments.plain().mid(1), options, progress);
    if (arguments.has("refused"))
        saveRefused(plan, arguments.value("refused"), progress);
    for (PlannedSheet& sheet : plan.sheets)
        sheet.source.reset(); // a large ledger's cells, of which nothing more is shown
    if (!arguments.has("dry-run")) {
        backup::makeBeforeImport(*store, qint64(plan.writes.size()), progress);
        applyPlan(*store, plan, progress);
    }
    if (arguments.has("json"))
        printJson(importJson(plan));
    else
        printPlan(plan);
    return needsUser(plan) ? NeedsUser : Done;
}

int exportType(const Arguments& arguments)
{
    const RecordType& type = typeNamed(arguments.plain()[1]);
    const QString out = requiredValue(arguments, "out");
    const ReadStore store(arguments.plain().front());
    Progress progress;
    exportRecords(store, {.type = &type}, arguments.has("unmasked") ? Sensitive::Shown : Sensitive::Masked, out,
                  progress);
    printLine(text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(QFileInfo(out).absoluteFilePath()));
    return Done;
}

int makeTemplate(const Arguments& arguments)
{
    const RecordType& type = typeNamed(arguments.plain().front());
    Progress progress;
    writeTemplate(type, requiredValue(arguments, "out"), progress);
    printLine(text(QT_TRANSLATE_NOOP("cli", "Written: %1"))
                  .arg(QFileInfo(requiredValue(arguments, "out")).absoluteFilePath()));
    return Done;
}

} // namespace cooperage::cli
