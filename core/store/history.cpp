// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"

#include <map>
#include <tuple>

#include "core/base/words.h"
#include "core/model/value_text.h"
#include "core/store/change_text.h"

namespace cooperage {

namespace {

QString shown(const ReadStore& store, const FieldInfo& field, const Value& value)
{
    if (field.kind == Kind::Link && !value.isNull()) {
        const QString title = store.title(field.target(), value.integer());
        return title.isEmpty() ? QStringLiteral("#%1").arg(value.integer()) : title;
    }
    return valueText(field, value);
}

/// A step as it was done, and each undo and redo of it, in the order in which they happened.
constexpr char kEvents[] =
    "SELECT s.id, 0, 'do', s.at, s.who, s.operation, c.before, c.after, c.id "
    "FROM change c JOIN step s ON s.id = c.step WHERE c.record = :record AND c.type = :type UNION ALL "
    "SELECT r.after, r.id, r.direction, r.at, r.who, s.operation, c.before, c.after, "
    "CASE r.direction WHEN 'undo' THEN -c.id ELSE c.id END "
    "FROM change c JOIN step s ON s.id = c.step JOIN replay r ON r.step = s.id "
    "WHERE c.record = :record AND c.type = :type ORDER BY 1, 2, 9";

/// Who did what, without the field and its values.
HistoryEntry actOf(const db::Statement& event)
{
    const QString direction = event.text(2), operation = event.text(5);
    HistoryEntry entry;
    entry.at = QDateTime::fromString(event.text(3), Qt::ISODate);
    entry.who = event.text(4);
    entry.operation = direction == QLatin1StringView("do") ? operation : direction;
    entry.operationText = opText(operation);
    if (direction == QLatin1StringView("undo"))
        entry.operationText = coreText(QT_TRANSLATE_NOOP("core", "Undo: %1")).arg(entry.operationText);
    else if (direction == QLatin1StringView("redo"))
        entry.operationText = coreText(QT_TRANSLATE_NOOP("core", "Redo: %1")).arg(entry.operationText);
    return entry;
}

} // namespace

std::vector<HistoryEntry> historyOf(const ReadStore& store, const RecordType& type, qint64 id)
{
    db::Statement& events = store.connection().statement(QString::fromLatin1(kEvents));
    events.bind(QStringLiteral(":record"), Value(id));
    events.bind(QStringLiteral(":type"), Value(type.table()));
    std::vector<HistoryEntry> entries;
    while (events.step()) {
        HistoryEntry entry = actOf(events);
        const bool backwards = entry.operation == QLatin1StringView("undo");
        std::map<int, std::pair<Value, Value>> fields;
        for (const auto& [field, value] : change_text::values(type, events.utf8(backwards ? 7 : 6)))
            fields[field].first = value;
        for (const auto& [field, value] : change_text::values(type, events.utf8(backwards ? 6 : 7)))
            fields[field].second = value;
        for (const auto& [index, values] : fields) {
            const FieldInfo& field = type.field(index);
            entry.field = index;
            std::tie(entry.oldValue, entry.newValue) = values;
            entry.oldText = shown(store, field, values.first);
            entry.newText = shown(store, field, values.second);
            entries.push_back(entry);
        }
    }
    events.reset();
    return entries;
}

} // namespace cooperage
