// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/filter_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>
#include <limits>

#include "core/base/text_key.h"
#include "ui/forms/editors/typed_date.h"

namespace cooperage::ui {

namespace {

using Filters = std::optional<std::vector<Filter>>;
using Test = Filter::Test;

/// From and to as values, either may be missing; `one` when both are the same point.
struct Range {
    Value from;
    Value to;
};

bool saysEmpty(const QString& text)
{
    return text == QStringLiteral("空") || text == QCoreApplication::translate("Lists", "empty");
}

bool saysNotEmpty(const QString& text)
{
    return text == QStringLiteral("非空") || text == QCoreApplication::translate("Lists", "not empty");
}

std::optional<Range> number(const FieldInfo& field, QString text)
{
    bool isNumber = false;
    const double read = text.remove(u',').toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (field.kind == Kind::Real)
        return Range{Value(read), Value(read)};
    const Value value(qint64(std::llround(field.kind == Kind::Money ? read * 100 : read)));
    return Range{value, value};
}

std::optional<Range> point(const FieldInfo& field, const QString& text)
{
    if (field.kind != Kind::Date)
        return number(field, text);
    const std::optional<TypedDays> days = typedDays(text);
    return days ? std::optional(Range{Value(days->from), Value(days->to)}) : std::nullopt;
}

/// The value next to this one: strict comparisons are inclusive ones from there.
Value next(const Value& value, int step)
{
    if (value.isDate())
        return Value(value.date().addDays(step));
    if (value.isReal())
        return Value(std::nextafter(value.real(), step * std::numeric_limits<double>::infinity()));
    return Value(value.integer() + step);
}

std::optional<Range> compared(const FieldInfo& field, const QString& sign, const QString& rest)
{
    const std::optional<Range> at = point(field, rest);
    if (!at)
        return std::nullopt;
    if (sign == QStringLiteral(">="))
        return Range{at->from, {}};
    if (sign == QStringLiteral("<="))
        return Range{{}, at->to};
    if (sign == QStringLiteral(">"))
        return Range{next(at->to, 1), {}};
    if (sign == QStringLiteral("<"))
        return Range{{}, next(at->from, -1)};
    return at;
}

std::optional<Range> range(const FieldInfo& field, const QString& text)
{
    static const QRegularExpression sign(QStringLiteral("^(>=|<=|>|<|=)\\s*(.+)$"));
    static const QRegularExpression since(QStringLiteral("^(.+?)\\s*(起|以后|之后|以上)$"));
    static const QRegularExpression until(QStringLiteral("^(.+?)\\s*(止|以前|之前|以下|前)$"));
    static const QRegularExpression between(QStringLiteral("^(.*?)\\s*(\\.\\.|~|至|到|—+)\\s*(.*)$"));
    const QString plain =
        plainText(QString(text).replace(u'≥', QStringLiteral(">=")).replace(u'≤', QStringLiteral("<=")));
    if (const auto match = sign.match(plain); match.hasMatch())
        return compared(field, match.captured(1), match.captured(2));
    if (const auto match = since.match(plain); match.hasMatch())
        return compared(field, QStringLiteral(">="), match.captured(1));
    if (const auto match = until.match(plain); match.hasMatch())
        return compared(field, QStringLiteral("<="), match.captured(1));
    const auto match = between.match(plain);
    if (!match.hasMatch())
        return point(field, plain);
    const QString first = match.captured(1);
    const QString last = match.captured(3);
    const std::optional<Range> from = first.isEmpty() ? Range{} : point(field, first);
    const std::optional<Range> to = last.isEmpty() ? Range{} : point(field, last);
    if (!from || !to || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    return Range{from->from, to->to};
}

Filters listed(const FieldInfo& field, int index, const QString& text)
{
    Filter filter{.field = index, .test = Test::OneOf};
    for (const QString& token : text.split(u';', Qt::SkipEmptyParts)) {
        if (token == QStringLiteral("-"))
            filter.values.emplace_back();
        else if (field.kind == Kind::Bool)
            filter.values.emplace_back(qint64(token == QStringLiteral("1")));
        else
            filter.values.emplace_back(token);
    }
    return std::vector<Filter>{filter};
}

} // namespace

bool isFilteredByList(const FieldInfo& field)
{
    return field.kind == Kind::Choice || field.kind == Kind::Choices || field.kind == Kind::Bool;
}

Filters filtersOf(const RecordType& type, int field, const QString& typed)
{
    const FieldInfo& info = type.field(field);
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::vector<Filter>{};
    if (isFilteredByList(info))
        return listed(info, field, text);
    if (saysEmpty(text) || saysNotEmpty(text))
        return std::vector<Filter>{{.field = field, .test = saysEmpty(text) ? Test::Empty : Test::NotEmpty}};
    if (info.kind != Kind::Date && info.kind != Kind::Integer && info.kind != Kind::Real && info.kind != Kind::Money)
        return std::vector<Filter>{{.field = field, .test = Test::Contains, .value = Value(text)}};
    const std::optional<Range> found = range(info, text);
    if (!found)
        return std::nullopt;
    std::vector<Filter> filters;
    if (!found->from.isNull())
        filters.push_back({.field = field, .test = Test::AtLeast, .value = found->from});
    if (!found->to.isNull())
        filters.push_back({.field = field, .test = Test::AtMost, .value = found->to});
    return filters;
}

} // namespace cooperage::ui
