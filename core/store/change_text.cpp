// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cooperage::change_text {

namespace {

constexpr QLatin1StringView kRevision("revision");

/// Written by hand: a hundred thousand imported rows pass here, and a document tree would cost more than the import.
void appendString(QString& out, const QString& text)
{
    out += u'"';
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            out += u'\\';
        if (letter.unicode() < 0x20)
            out += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += letter;
    }
    out += u'"';
}

void appendValue(QString& out, const Value& value)
{
    if (value.isNull())
        out += QLatin1StringView("null");
    else if (value.isInteger())
        out += QString::number(value.integer());
    else if (value.isReal())
        out += QString::number(value.real(), 'g', 17);
    else if (value.isDate())
        appendString(out, value.date().toString(Qt::ISODate));
    else
        appendString(out, value.text());
}

void appendKey(QString& out, QLatin1StringView key)
{
    out += out.size() > 1 ? QLatin1StringView(",\"") : QLatin1StringView("\"");
    out += key;
    out += QLatin1StringView("\":");
}

Value fromJson(const FieldInfo& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Money:
    case Kind::Bool:
    case Kind::Link:
        return Value(json.toInteger());
    case Kind::Real:
        return Value(json.toDouble());
    case Kind::Date:
        return Value(QDate::fromString(json.toString(), Qt::ISODate));
    default:
        return Value(json.toString());
    }
}

} // namespace

QString ofRow(const RecordType& type, const Row& row)
{
    QString out(u'{');
    appendKey(out, kRevision);
    out += QString::number(row.revision);
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (value.isNull())
            continue;
        appendKey(out, QLatin1StringView(type.field(index).name));
        appendValue(out, value);
    }
    return out + u'}';
}

QString ofFields(const RecordType& type, const Row& row, const std::vector<int>& fields)
{
    QString out(u'{');
    for (int index : fields) {
        appendKey(out, QLatin1StringView(type.field(index).name));
        appendValue(out, row.values[static_cast<size_t>(index)]);
    }
    return out + u'}';
}

void apply(const RecordType& type, const QString& text, Row& row)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.contains(kRevision))
        row.revision = object.value(kRevision).toInteger();
    for (const auto& [field, value] : values(type, text))
        row.values[static_cast<size_t>(field)] = value;
}

std::vector<std::pair<int, Value>> values(const RecordType& type, const QString& text)
{
    std::vector<std::pair<int, Value>> found;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        const auto at = object.constFind(QLatin1StringView(field.name));
        if (at != object.constEnd())
            found.emplace_back(index, fromJson(field, *at));
    }
    return found;
}

} // namespace cooperage::change_text
