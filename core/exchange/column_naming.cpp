// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_naming.h"

#include <QSet>
#include <algorithm>

#include "core/records/all.h"

namespace cooperage {

namespace {

using Tells = ColumnNaming::Tells;

bool isPerson(const RecordType& type)
{
    return &type == &recordType<Student>() || &type == &recordType<Teacher>();
}

/// A link to the person of whom the row tells (the student of a placement), not one in passing (who is in charge).
bool isPersonLink(const FieldPath& path)
{
    return path.info() && path.info()->isLink() && path.info()->isRequired() && isPerson(path.info()->target());
}

/// The link of the record that a path speaks of; -1: the ledger's own record.
int subjectOf(const FieldPath& path)
{
    if (path.place == FieldPath::Place::Linked)
        return path.link;
    return isPersonLink(path) ? path.field : -1;
}

Tells tellsOf(const RecordType& type, const FieldPath& path)
{
    static const QSet<QString> identities = {u"number"_qs,       u"staff_number"_qs, u"citizen_id"_qs,
                                             u"credit_code"_qs,  u"code"_qs,         u"certificate_number"_qs,
                                             u"policy_number"_qs};
    const FieldInfo* info = path.info();
    if (!info || path.place == FieldPath::Place::Child)
        return Tells::Attribute;
    if (identities.contains(QString::fromLatin1(info->name)))
        return Tells::Identity;
    if (path.place == FieldPath::Place::Linked)
        return isPerson(*path.type) && QString::fromLatin1(info->name) == u"name" ? Tells::Name : Tells::Attribute;
    if (info->isLink())
        return isPersonLink(path) ? Tells::Name : Tells::Attribute;
    const bool isKey = std::any_of(type.keys().begin(), type.keys().end(), [&](const RecordType::Key& key) {
        return std::find(key.begin(), key.end(), path.field) != key.end();
    });
    return isKey && info->kind == Kind::Text ? Tells::Name : Tells::Attribute;
}

} // namespace

ColumnNaming columnNaming(const Recognition& recognition, const ColumnUse& use)
{
    const LedgerFields& fields = *recognition.fields;
    const auto pathOf = [&](const ColumnUse& one) -> const FieldPath& {
        return fields.path(one.path >= 0 ? one.path : one.endPath);
    };
    const int subject = subjectOf(pathOf(use));
    ColumnNaming naming;
    naming.tells = tellsOf(fields.type(), pathOf(use));
    for (const ColumnUse& other : recognition.columns) {
        const FieldPath& path = pathOf(other);
        const bool isOfSubject = subjectOf(path) == subject;
        // What the row links to tells of the ledger's own record too.
        if (path.place == FieldPath::Place::Child || path.name == u"notes" || (subject >= 0 && !isOfSubject))
            continue;
        naming.all.push_back(other.column);
        if (isOfSubject && tellsOf(fields.type(), path) == Tells::Identity)
            naming.identities.push_back(other.column);
    }
    return naming;
}

} // namespace cooperage
