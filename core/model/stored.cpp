// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stored.h"

#include <QCalendar>

namespace cooperage {

Value toValue(const Stored& stored, Kind kind)
{
    switch (stored.type) {
    case Stored::Type::Null:
        return {};
    case Stored::Type::Integer:
        return Value(stored.integer);
    case Stored::Type::Real:
        return Value(stored.real);
    case Stored::Type::Text:
        break;
    }
    if (kind == Kind::Date)
        return Value(fromIsoDate(stored.text));
    return Value(QString::fromUtf8(stored.text.data(), static_cast<qsizetype>(stored.text.size())));
}

QDate fromIsoDate(std::string_view text)
{
    if (text.size() != 10)
        return {};
    const auto digits = [text](size_t from, size_t count) {
        int number = 0;
        for (const char digit : text.substr(from, count))
            number = number * 10 + (digit - '0');
        return number;
    };
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

IsoDate toIsoDate(QDate date)
{
    const QCalendar::YearMonthDay parts = QCalendar().partsFromDate(date);
    IsoDate iso{};
    if (!parts.isValid() || parts.year < 0 || parts.year > 9999)
        return iso;
    const auto put = [&iso](int at, int count, int number) {
        for (; count > 0; --count, number /= 10)
            iso.letters[at + count - 1] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, parts.year);
    put(5, 2, parts.month);
    put(8, 2, parts.day);
    iso.letters[4] = iso.letters[7] = '-';
    iso.length = sizeof iso.letters;
    return iso;
}

} // namespace cooperage
