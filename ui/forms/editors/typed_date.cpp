// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/editors/typed_date.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/clock.h"
#include "core/base/text_key.h"
#include "core/exchange/cell_dates.h"

namespace cooperage::ui {

namespace {

TypedDays monthOf(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// A month or day without a year lies within half a year of today.
QDate halfAYearAgo()
{
    return clock::today().addMonths(-6);
}

bool saysToday(const QString& text)
{
    return text == QStringLiteral("今天") || text == QStringLiteral("今日") ||
           text.compare(QStringLiteral("today"), Qt::CaseInsensitive) == 0 ||
           text == QCoreApplication::translate("Dates", "Today");
}

} // namespace

std::optional<QDate> typedDate(const QString& text)
{
    const QString plain = plainText(text);
    if (saysToday(plain))
        return clock::today();
    const Reading<QDate> read = readDate(textCell(plain), Period{halfAYearAgo(), {}});
    if (read.hasValue())
        return read.value;
    static const QRegularExpression shortDay(QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})$"));
    if (const auto match = shortDay.match(plain); match.hasMatch()) {
        QDate day(halfAYearAgo().year(), match.captured(1).toInt(), match.captured(2).toInt());
        if (day.isValid() && day < halfAYearAgo())
            day = day.addYears(1);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

std::optional<TypedDays> typedDays(const QString& text)
{
    const QString plain = plainText(text);
    static const QRegularExpression year(QStringLiteral("^(\\d{4})年?$"));
    static const QRegularExpression yearMonth(QStringLiteral("^(\\d{4})[-./年](\\d{1,2})月?$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})月(份)?$"));
    if (const auto match = year.match(plain); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        return TypedDays{QDate(number, 1, 1), QDate(number, 12, 31)};
    }
    if (const auto match = yearMonth.match(plain); match.hasMatch()) {
        const int number = match.captured(2).toInt();
        return number < 1 || number > 12 ? std::nullopt : std::optional(monthOf(match.captured(1).toInt(), number));
    }
    if (const auto match = month.match(plain); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        if (number < 1 || number > 12)
            return std::nullopt;
        const TypedDays days = monthOf(halfAYearAgo().year(), number);
        return days.to < halfAYearAgo() ? monthOf(halfAYearAgo().year() + 1, number) : days;
    }
    const std::optional<QDate> day = typedDate(plain);
    return day ? std::optional(TypedDays{*day, *day}) : std::nullopt;
}

} // namespace cooperage::ui
