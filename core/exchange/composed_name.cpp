// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/composed_name.h"

#include <QStringList>
#include <algorithm>

#include "core/exchange/export_columns.h"

namespace cooperage {

namespace {

QString textOf(const Row& row, int field)
{
    const Value& value = row.values[static_cast<size_t>(field)];
    if (value.isText())
        return value.text();
    return value.isDate() ? value.date().toString(Qt::ISODate) : QString();
}

QString linkedName(const RecordType& type, const Row& row)
{
    const int name = namingField(type);
    const int number = secondNamingField(type);
    const bool isKey = std::any_of(type.keys().begin(), type.keys().end(),
                                   [&](const RecordType::Key& key) { return key == RecordType::Key{name}; });
    const QString called = textOf(row, name);
    const QString told = isKey || number == name ? QString() : textOf(row, number);
    return told.isEmpty() ? called : called + u' ' + told;
}

} // namespace

bool hasName(const RecordType& type)
{
    const Kind kind = type.field(namingField(type)).kind;
    return kind == Kind::Text || kind == Kind::LongText || kind == Kind::Term;
}

QString composedName(const RecordType& type, const Row& row,
                     const std::function<const Row&(const RecordType&, qint64)>& linked)
{
    QStringList parts;
    for (int field : type.keys().front()) {
        const Value& value = row.values[static_cast<size_t>(field)];
        if (value.isNull())
            continue;
        const FieldInfo& info = type.field(field);
        parts << (info.isLink() ? linkedName(info.target(), linked(info.target(), value.integer()))
                                : textOf(row, field));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace cooperage
