// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_record.h"

namespace cooperage::test {

namespace {
constexpr int kApart = 40; ///< days; longer than what a sample record lasts
}

Value sampleValue(Store& store, const FieldInfo& field, int variant)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value(QStringLiteral("%1 值 %2").arg(QLatin1StringView(field.name)).arg(variant));
    case Kind::Integer:
        return Value(qint64(40 + variant));
    case Kind::Real:
        return Value(2.5 + variant);
    case Kind::Money:
        return Value(qint64(123450 + variant));
    case Kind::Date:
        // "ends", "left", "until" lie after "starts" in every description: later in the alphabet is not later in time.
        return Value(QDate(2025, 9, 1).addDays(variant + (std::string_view(field.name).find("start") == 0 ? 0 : 30)));
    case Kind::Bool:
        return Value(qint64(variant % 2));
    case Kind::Choice:
        return Value(QString::fromLatin1(field.choices[static_cast<size_t>(variant) % field.choices.size()].token));
    case Kind::Choices:
        return Value(QString::fromLatin1(field.choices[static_cast<size_t>(variant) % field.choices.size()].token));
    case Kind::Link:
        return Value(store.insert(field.target(), sampleRow(store, field.target(), 1000 + variant)));
    case Kind::Links:
        return Value(QString::number(store.insert(field.target(), sampleRow(store, field.target(), 1000 + variant))));
    case Kind::Term:
        return Value(QStringLiteral("%1-%2-1").arg(2000 + variant % 100).arg(2001 + variant % 100));
    }
    return {};
}

Row sampleRow(Store& store, const RecordType& type, int variant)
{
    Row row = type.emptyRow();
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        const bool looping = field.target && variant >= 1000 && !field.isRequired();
        if (!looping)
            row.values[static_cast<size_t>(index)] = sampleValue(store, field, variant);
        // Terms of two variants share no day.
        Value& value = row.values[static_cast<size_t>(index)];
        if (type.isCheckedAmong() && value.isDate())
            value = Value(value.date().addDays(kApart * variant));
    }
    return row;
}

std::string typeName(const RecordType& type)
{
    return type.table().toStdString();
}

} // namespace cooperage::test
