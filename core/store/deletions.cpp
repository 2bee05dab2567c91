// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletions.h"

#include <algorithm>

#include "core/model/value_text.h"
#include "core/records/all.h"
#include "core/store/change_text.h"

namespace cooperage {

std::vector<qint64> idsIn(const FieldInfo& field, const Value& value)
{
    if (field.kind == Kind::Links)
        return splitIds(value.text());
    return value.isNull() ? std::vector<qint64>() : std::vector{value.integer()};
}

Row Deletions::rowOf(const RecordType& type, qint64 id, const QByteArray& text)
{
    Row row{id, 0, std::vector<Value>(static_cast<size_t>(type.fieldCount()))};
    change_text::apply(type, text, row);
    return row;
}

std::optional<Deletions::Deletion> Deletions::find(const Key& key) const
{
    db::Statement& statement = m_store.connection().statement(
        QStringLiteral("SELECT c.step, c.before FROM change c JOIN step s ON s.id = c.step WHERE c.type = ? "
                       "AND c.record = ? AND c.after IS NULL AND s.state = 'done' ORDER BY c.id DESC LIMIT 1"));
    statement.bind(1, Value(key.first->table()));
    statement.bind(2, Value(key.second));
    std::optional<Deletion> found;
    if (statement.step())
        found = Deletion{statement.integer(0), rowOf(*key.first, key.second, statement.utf8(1))};
    statement.reset();
    return found;
}

std::vector<Deletions::Key> Deletions::takersOf(const RecordType& type, const Row& row)
{
    std::vector<Key> takers;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        const Value& value = row.values[static_cast<size_t>(index)];
        if (field.isLink() && field.options.onDelete == OnDelete::TakeAlong && !value.isNull())
            takers.emplace_back(&field.target(), value.integer());
    }
    return takers;
}

const Deletions::Effects& Deletions::effectsOf(qint64 step)
{
    const auto [at, isNew] = m_effects.try_emplace(step);
    if (!isNew)
        return at->second;
    Effects& effects = at->second;
    db::Statement& changes = m_store.connection().statement(
        QStringLiteral("SELECT type, record, before, after FROM change WHERE step = ? AND before IS NOT NULL"));
    changes.bind(1, Value(step));
    while (changes.step()) {
        const RecordType* type = findRecordType(changes.text(0));
        if (!type)
            continue;
        const Key key{type, changes.integer(1)};
        if (changes.isNull(3)) {
            for (const Key& taker : takersOf(*type, rowOf(*type, key.second, changes.utf8(2))))
                effects.takenAlong[taker].push_back(key);
            continue;
        }
        const auto after = change_text::values(*type, changes.utf8(3));
        for (const auto& [index, before] : change_text::values(*type, changes.utf8(2))) {
            const FieldInfo& field = type->field(index);
            if (!field.target)
                continue;
            const auto now =
                std::find_if(after.begin(), after.end(), [&](const auto& one) { return one.first == index; });
            const std::vector<qint64> left = now == after.end() ? std::vector<qint64>() : idsIn(field, now->second);
            for (qint64 id : idsIn(field, before))
                if (std::find(left.begin(), left.end(), id) == left.end())
                    effects.cleared[{&field.target(), id}].emplace_back(key, index);
        }
    }
    changes.reset();
    return effects;
}

QString Deletions::title(const RecordType& type, const Row& row) const
{
    QStringList parts;
    for (int index : type.titleFields()) {
        const FieldInfo& field = type.field(index);
        const Value& value = row.values[static_cast<size_t>(index)];
        QString part = valueText(field, value);
        if (field.isLink() && !value.isNull()) {
            part = m_store.title(field.target(), value.integer());
            if (part.isEmpty())
                if (const auto gone = find({&field.target(), value.integer()}))
                    part = title(field.target(), gone->row);
        }
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace cooperage
