// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/references.h"

#include <algorithm>

#include "core/records/all.h"

namespace cooperage {

namespace {

std::vector<qint64> pointing(const ReadStore& store, const RecordType& type, const FieldInfo& field, qint64 id)
{
    const QString condition = field.kind == Kind::Links ? QStringLiteral("';' || \"%1\" || ';' LIKE '%;' || ? || ';%'")
                                                        : QStringLiteral("\"%1\" = ?");
    db::Statement& statement = store.connection().statement(
        QStringLiteral("SELECT id FROM \"%1\" WHERE %2")
            .arg(type.table(), QString(condition).replace(QLatin1StringView("%1"), QLatin1StringView(field.name))));
    statement.bind(1, Value(id));
    std::vector<qint64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    statement.reset();
    return ids;
}

} // namespace

std::vector<Reference> referencesTo(const ReadStore& store, const RecordType& type, qint64 id)
{
    std::vector<Reference> found;
    for (const RecordType* other : allRecordTypes()) {
        for (int index = 0; index < other->fieldCount(); ++index) {
            const FieldInfo& field = other->field(index);
            if (!field.target || &field.target() != &type)
                continue;
            std::vector<qint64> ids = pointing(store, *other, field, id);
            // A list of links only forgets the record; a single link is what the record's description says.
            const OnDelete onDelete = field.kind == Kind::Links ? OnDelete::Clear : field.options.onDelete;
            if (!ids.empty())
                found.push_back({other, index, onDelete, std::move(ids)});
        }
    }
    // What refuses comes first, so that nothing is touched before it is known that all may go.
    std::stable_sort(found.begin(), found.end(), [](const Reference& a, const Reference& b) {
        return a.onDelete == OnDelete::Refuse && b.onDelete != OnDelete::Refuse;
    });
    return found;
}

void clearReference(const RecordType& type, int field, qint64 id, Row& row)
{
    Value& value = row.values[static_cast<size_t>(field)];
    if (type.field(field).kind == Kind::Link) {
        value = Value();
        return;
    }
    std::vector<qint64> ids = splitIds(value.text());
    std::erase(ids, id);
    value = Value(joinIds(ids));
}

} // namespace cooperage
