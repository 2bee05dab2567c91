// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <algorithm>
#include <charconv>

namespace cooperage::change_text {

namespace {

constexpr char kRevision[] = "revision";

/// Written by hand: a hundred thousand imported rows pass here, and a document tree would cost more than the import.
void appendPlain(std::string& out, QStringView text)
{
    constexpr size_t kMostBytes = 3; // of one UTF-16 unit
    const size_t at = out.size();
    out.resize(at + size_t(text.size()) * kMostBytes);
    const char* end = QStringEncoder(QStringEncoder::Utf8).appendToBuffer(out.data() + at, text);
    out.resize(size_t(end - out.data()));
}

bool isEscaped(QChar letter)
{
    return letter == u'"' || letter == u'\\' || letter.unicode() < 0x20;
}

void appendString(std::string& out, QStringView text)
{
    out += '"';
    while (!text.isEmpty()) {
        const auto escaped = std::find_if(text.begin(), text.end(), isEscaped);
        const qsizetype plain = escaped - text.begin();
        appendPlain(out, text.first(plain));
        if (escaped == text.end())
            break;
        if (escaped->unicode() < 0x20)
            out += "\\u" + QByteArray::number(escaped->unicode(), 16).rightJustified(4, '0').toStdString();
        else
            (out += '\\') += char(escaped->unicode());
        text = text.sliced(plain + 1);
    }
    out += '"';
}

void appendNumber(std::string& out, qint64 number)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, std::end(digits), number);
    out.append(digits, size_t(end - digits));
}

void appendValue(std::string& out, const Value& value)
{
    if (value.isNull()) {
        out += "null";
    } else if (value.isInteger()) {
        appendNumber(out, value.integer());
    } else if (value.isReal()) {
        out += QByteArray::number(value.real(), 'g', 17).toStdString();
    } else if (value.isDate()) {
        ((out += '"') += std::string_view(toIsoDate(value.date()))) += '"';
    } else {
        appendString(out, value.text());
    }
}

void appendKey(std::string& out, const char* key)
{
    out += out.size() > 1 ? ",\"" : "\"";
    out += key;
    out += "\":";
}

std::string opened()
{
    constexpr size_t kUsual = 1024; // bytes
    std::string out;
    out.reserve(kUsual);
    return out += '{';
}

QByteArray closed(std::string& out)
{
    return QByteArray::fromStdString(out += '}');
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

QByteArray ofRow(const RecordType& type, const Row& row)
{
    std::string out = opened();
    appendKey(out, kRevision);
    appendNumber(out, row.revision);
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (value.isNull())
            continue;
        appendKey(out, type.field(index).name);
        appendValue(out, value);
    }
    return closed(out);
}

QByteArray ofFields(const RecordType& type, const Row& row, const std::vector<int>& fields)
{
    std::string out = opened();
    for (int index : fields) {
        appendKey(out, type.field(index).name);
        appendValue(out, row.values[static_cast<size_t>(index)]);
    }
    return closed(out);
}

void apply(const RecordType& type, const QByteArray& text, Row& row)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.contains(QLatin1StringView(kRevision)))
        row.revision = object.value(QLatin1StringView(kRevision)).toInteger();
    for (const auto& [field, value] : values(type, text))
        row.values[static_cast<size_t>(field)] = value;
}

std::vector<std::pair<int, Value>> values(const RecordType& type, const QByteArray& text)
{
    std::vector<std::pair<int, Value>> found;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (int index = 0; index < type.fieldCount(); ++index) {
        const FieldInfo& field = type.field(index);
        const auto at = object.constFind(QLatin1StringView(field.name));
        if (at != object.constEnd())
            found.emplace_back(index, fromJson(field, *at));
    }
    return found;
}

} // namespace cooperage::change_text
