// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"

#include <algorithm>
#include <map>

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

} // namespace

std::vector<HistoryEntry> historyOf(const ReadStore& store, const RecordType& type, qint64 id)
{
    db::Statement& changes = store.connection().statement(
        QStringLiteral("SELECT s.at, s.who, s.operation, s.text, s.undone_at, s.undone_by, c.before, c.after "
                       "FROM change c JOIN step s ON s.id = c.step WHERE c.record = ? AND c.type = ? ORDER BY c.id"));
    changes.bind(1, Value(id));
    changes.bind(2, Value(type.table()));
    std::vector<HistoryEntry> entries;
    while (changes.step()) {
        std::map<int, std::pair<Value, Value>> fields;
        for (const auto& [field, value] : change_text::values(type, changes.text(6)))
            fields[field].first = value;
        for (const auto& [field, value] : change_text::values(type, changes.text(7)))
            fields[field].second = value;
        const QString operation = opText(changes.text(2));
        for (const auto& [index, values] : fields) {
            const FieldInfo& field = type.field(index);
            HistoryEntry entry{QDateTime::fromString(changes.text(0), Qt::ISODate),
                               changes.text(1),
                               operation,
                               index,
                               shown(store, field, values.first),
                               shown(store, field, values.second),
                               values.first,
                               values.second};
            entries.push_back(entry);
            if (changes.isNull(4))
                continue;
            entry.at = QDateTime::fromString(changes.text(4), Qt::ISODate);
            entry.who = changes.text(5);
            entry.operation = coreText(QT_TRANSLATE_NOOP("core", "Undo: %1")).arg(operation);
            std::swap(entry.oldText, entry.newText);
            std::swap(entry.oldValue, entry.newValue);
            entries.push_back(std::move(entry));
        }
    }
    changes.reset();
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at < b.at; });
    return entries;
}

} // namespace cooperage
