// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_value.h"

#include <charconv>
#include <cmath>

#include "core/exchange/damage.h"
#include "core/exchange/xlsx_text.h"

namespace cooperage {

namespace {

constexpr qint64 kDayMs = 86'400'000;

[[noreturn]] void wrong(const char* what, std::string_view value)
{
    throw Damage(QLatin1StringView(what) + QStringLiteral(": ") +
                 QString::fromUtf8(value.data(), qsizetype(std::min<size_t>(value.size(), 60))));
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

double number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        wrong("not a number", text);
    return value;
}

/// A whole number with more digits than a double keeps (a citizen number written as a number by a program, not by
/// Excel).
bool losesDigits(std::string_view text, double value)
{
    return text.size() > 15 && text.find_first_not_of("0123456789", text[0] == '-' ? 1 : 0) == std::string_view::npos &&
           QByteArray::number(value, 'f', 0) != QByteArrayView(text.data(), qsizetype(text.size()));
}

/// Days since the book's day 0 as wall-clock time. Excel counts a 29 February 1900 that never was, so the days before
/// it stand one further. Nothing when the number is no day that Excel can show.
std::optional<QDateTime> dateOf(double days, bool from1904)
{
    if (days < 0 || days >= 2958466) // 9999-12-31
        return std::nullopt;
    double sinceEpoch = days - 25569;
    if (from1904)
        sinceEpoch = days - 24107;
    else if (days < 60)
        sinceEpoch += 1;
    return QDateTime::fromMSecsSinceEpoch(std::llround(sinceEpoch * double(kDayMs)), Qt::UTC);
}

Cell plainCell(std::string_view text, NumberFormat format, bool from1904)
{
    const double value = number(text);
    if (format == NumberFormat::Date)
        if (const auto date = dateOf(value, from1904))
            return {*date};
    if (losesDigits(text, value))
        return {QString::fromLatin1(text.data(), qsizetype(text.size()))};
    return format == NumberFormat::Percent ? percentCell(value) : numberCell(value);
}

/// ISO 8601 as the strict format writes it: a date, a date with time, or a time of day.
Cell isoDateCell(std::string_view text)
{
    const QString iso = QString::fromLatin1(text.data(), qsizetype(text.size()));
    const QDateTime dateTime = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (dateTime.isValid())
        return {QDateTime(dateTime.date(), dateTime.time(), Qt::UTC)};
    const QTime time = QTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        wrong("not a date", text);
    return {QDateTime(QDate(1899, 12, 31), time, Qt::UTC)};
}

Cell booleanCell(std::string_view text)
{
    if (text == "1" || text == "true")
        return {true};
    if (text != "0" && text != "false")
        wrong("neither true nor false", text);
    return {false};
}

} // namespace

ValueType valueType(std::string_view attribute)
{
    if (attribute == "s")
        return ValueType::Shared;
    if (attribute == "n")
        return ValueType::Number;
    if (attribute == "str")
        return ValueType::Text;
    if (attribute == "inlineStr")
        return ValueType::Inline;
    if (attribute == "b")
        return ValueType::Boolean;
    if (attribute == "e")
        return ValueType::Error;
    if (attribute == "d")
        return ValueType::Date;
    wrong("an unknown type of cell", attribute);
}

int indexOf(std::string_view number, int count)
{
    int index = -1;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), index);
    if (error != std::errc() || end != number.data() + number.size() || index < 0 || index >= count)
        wrong("a wrong index", number);
    return index;
}

CellPlace cellPlace(std::string_view reference)
{
    size_t at = 0;
    int column = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= 'A' && reference[at] <= 'Z'; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    if (column == 0 || column > kMaxColumns || at == reference.size())
        wrong("a wrong cell reference", reference);
    const int row = indexOf(reference.substr(at), kMaxRows + 1);
    if (row == 0)
        wrong("a wrong cell reference", reference);
    return {row - 1, column - 1};
}

CellRange cellRange(std::string_view reference)
{
    const size_t colon = reference.find(':');
    const CellPlace first = cellPlace(reference.substr(0, colon));
    const CellPlace last = colon == std::string_view::npos ? first : cellPlace(reference.substr(colon + 1));
    if (last.row < first.row || last.column < first.column)
        wrong("a wrong merged area", reference);
    return {first.row, first.column, last.row, last.column};
}

Cell cellOf(ValueType type, std::string_view value, NumberFormat format, bool from1904)
{
    if (type == ValueType::Text)
        return textCell(fromXlsxText(value));
    value = trimmed(value);
    if (value.empty())
        return {};
    switch (type) {
    case ValueType::Boolean:
        return booleanCell(value);
    case ValueType::Error:
        return {CellError{fromXlsxText(value)}};
    case ValueType::Date:
        return isoDateCell(value);
    default:
        return plainCell(value, format, from1904);
    }
}

} // namespace cooperage
