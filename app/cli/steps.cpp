// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/store/find_record.h"
#include "core/store/history.h"
#include "core/store/store.h"

namespace cooperage::cli {

namespace {

using Taken = std::optional<std::pair<Step, ChangeSet>>;

int report(const Arguments& arguments, const Taken& taken, const QString& done, const QString& nothing)
{
    if (arguments.has("json")) {
        printJson(taken ? QJsonValue(QJsonObject{{QStringLiteral("undone"),
                                                  QJsonObject{{QStringLiteral("operation"), taken->first.operation},
                                                              {QStringLiteral("text"), taken->first.text},
                                                              {QStringLiteral("records"), taken->first.records}}}})
                        : QJsonValue());
    } else if (taken) {
        // All at once: the names of imported files may hold a %3 of their own.
        printLine(done.arg(opText(taken->first.operation), taken->first.text, QString::number(taken->first.records)));
    } else {
        printLine(nothing);
    }
    return taken ? Done : NeedsUser;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

qint64 recordMeant(const ReadStore& store, const RecordType& type, const QString& key)
{
    const std::vector<qint64> ids = findRecords(store, type, key);
    if (ids.size() == 1)
        return ids.front();
    if (ids.empty())
        throw Failure(text(QT_TRANSLATE_NOOP("cli", "There is no %1 \"%2\".")).arg(type.one(), key));
    QStringList numbers;
    for (qint64 id : ids)
        numbers.append(QLatin1Char('#') + QString::number(id));
    throw Failure(text(QT_TRANSLATE_NOOP("cli", "\"%1\" fits several records; write one of these instead: %2."))
                      .arg(key, numbers.mid(0, 20).join(QStringLiteral(", "))));
}

} // namespace

int undo(const Arguments& arguments)
{
    const std::unique_ptr<Store> store = Store::open(arguments.plain().front());
    Progress progress;
    return report(arguments, store->undo(progress), text(QT_TRANSLATE_NOOP("cli", "Taken back: %1 %2 (%3 records)")),
                  text(QT_TRANSLATE_NOOP("cli", "There is nothing to take back.")));
}

int redo(const Arguments& arguments)
{
    const std::unique_ptr<Store> store = Store::open(arguments.plain().front());
    Progress progress;
    return report(arguments, store->redo(progress), text(QT_TRANSLATE_NOOP("cli", "Done again: %1 %2 (%3 records)")),
                  text(QT_TRANSLATE_NOOP("cli", "There is nothing to do again.")));
}

int history(const Arguments& arguments)
{
    const RecordType& type = typeNamed(arguments.plain()[1]);
    const ReadStore store(arguments.plain().front());
    const std::vector<HistoryEntry> entries = historyOf(store, type, recordMeant(store, type, arguments.plain()[2]));
    QJsonArray changes;
    std::vector<QStringList> rows;
    for (const HistoryEntry& entry : entries) {
        const FieldInfo& field = type.field(entry.field);
        const QString at = entry.at.toString(Qt::ISODate);
        changes.append(QJsonObject{{QStringLiteral("at"), at},
                                   {QStringLiteral("who"), entry.who},
                                   {QStringLiteral("operation"), entry.operation},
                                   {QStringLiteral("field"), QLatin1StringView(field.name)},
                                   {QStringLiteral("old"), textOrNull(entry.oldText)},
                                   {QStringLiteral("new"), textOrNull(entry.newText)}});
        rows.push_back({at, entry.who, entry.operationText, recordText(field.label), entry.oldText, entry.newText});
    }
    if (arguments.has("json"))
        printJson(QJsonObject{{QStringLiteral("changes"), changes}});
    else
        printTable({text(QT_TRANSLATE_NOOP("cli", "At")), text(QT_TRANSLATE_NOOP("cli", "Who")),
                    text(QT_TRANSLATE_NOOP("cli", "What was done")), text(QT_TRANSLATE_NOOP("cli", "Field")),
                    text(QT_TRANSLATE_NOOP("cli", "Before")), text(QT_TRANSLATE_NOOP("cli", "After"))},
                   rows);
    return Done;
}

} // namespace cooperage::cli
