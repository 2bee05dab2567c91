// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_paths.h"

#include "core/base/words.h"
#include "core/exchange/ledger_fields.h"

namespace cooperage::ui {

namespace {

const FieldPath* findPath(const RecordType& type, const QString& name)
{
    const LedgerFields& fields = ledgerFields(type);
    const int index = fields.find(name);
    return index < 0 ? nullptr : &fields.path(index);
}

QString fieldLabel(const FieldPath& path)
{
    return path.info() ? recordText(path.info()->label) : path.type->one();
}

/// What the fields of a path are grouped under: the ledger itself, the link that leads away, or what comes along.
QString groupOf(const RecordType& type, const FieldPath& path)
{
    switch (path.place) {
    case FieldPath::Place::Own:
        return type.one();
    case FieldPath::Place::Linked:
        return recordText(type.field(path.link).label);
    case FieldPath::Place::Child:
        return path.type->one();
    }
    return {};
}

} // namespace

QString shortFieldName(const RecordType& type, const QString& path)
{
    const FieldPath* found = findPath(type, path);
    return found ? fieldLabel(*found) : path;
}

QString fullFieldName(const RecordType& type, const QString& path)
{
    const FieldPath* found = findPath(type, path);
    if (!found || found->place == FieldPath::Place::Own || !found->info())
        return shortFieldName(type, path);
    return groupOf(type, *found) + QStringLiteral(" · ") + fieldLabel(*found);
}

QString shortFieldNames(const RecordType& type, const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names << shortFieldName(type, path);
    return names.join(QStringLiteral(" – "));
}

QString fullFieldNames(const RecordType& type, const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names << fullFieldName(type, path);
    return names.join(QStringLiteral(" – "));
}

bool isNumeric(const RecordType& type, const QStringList& paths)
{
    const FieldPath* found = paths.size() == 1 ? findPath(type, paths.front()) : nullptr;
    if (!found || !found->info())
        return false;
    const Kind kind = found->info()->kind;
    return kind == Kind::Integer || kind == Kind::Real || kind == Kind::Money;
}

std::vector<Chooser::Item> fieldChoices(const RecordType& type, const QStringList& current)
{
    std::vector<Chooser::Item> items;
    for (const FieldPath& path : ledgerFields(type).paths())
        items.push_back({path.name, groupOf(type, path), fieldLabel(path), current.contains(path.name)});
    return items;
}

} // namespace cooperage::ui
