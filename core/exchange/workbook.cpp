// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <algorithm>
#include <cmath>

namespace cooperage {

namespace {

QString numberText(double number)
{
    constexpr double kExact = 1e15;
    if (std::fabs(number) < kExact && std::trunc(number) == number)
        return QString::number(static_cast<qint64>(number));
    // 15 digits are what Excel shows and keeps; the 16th and 17th are only noise of 0.1 + 0.2.
    const QString shown = QString::number(number, 'g', 15);
    if (!shown.contains(u'e'))
        return shown;
    const double magnitude = std::fabs(number);
    if (magnitude >= 1e21 || magnitude < 1e-9)
        return shown;
    if (magnitude >= 1) { // the 15 digits, filled up with zeros, as Excel shows a number it has cut
        const QString scientific = QString::number(number, 'e', 14);
        const QStringView digits = QStringView(scientific).left(scientific.indexOf(u'e'));
        const int exponent = QStringView(scientific).sliced(digits.size() + 1).toInt();
        return digits.toString().remove(u'.') + QString(exponent - 14, u'0');
    }
    QString small = QString::number(number, 'f', 15 - int(std::floor(std::log10(magnitude))) - 1);
    while (small.endsWith(u'0'))
        small.chop(1);
    return small;
}

QString dateText(const QDateTime& at)
{
    const QTime time = at.time();
    const QString clock = time.toString(time.second() ? u"HH:mm:ss" : u"HH:mm");
    if (at.date().year() < 1900)
        return clock;
    const QString day = at.date().toString(Qt::ISODate);
    return time.msecsSinceStartOfDay() == 0 ? day : day + u' ' + clock;
}

struct ToText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Cell::Number& number) const
    {
        return number.isPercent ? numberText(number.value * 100) + u'%' : numberText(number.value);
    }
    QString operator()(bool on) const { return on ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
    QString operator()(const QDateTime& at) const { return dateText(at); }
    QString operator()(const CellError& error) const { return error.text; }
};

} // namespace

const double* Cell::number() const
{
    const auto* number = std::get_if<Number>(&value);
    return number ? &number->value : nullptr;
}

bool Cell::isPercent() const
{
    const auto* number = std::get_if<Number>(&value);
    return number && number->isPercent;
}

Cell textCell(const QString& text)
{
    return text.isEmpty() ? Cell{} : Cell{text};
}

Cell numberCell(double number)
{
    return {number};
}

Cell percentCell(double share)
{
    return {Cell::Number(share, true)};
}

Cell dateCell(const QDate& date)
{
    return date.isValid() ? Cell{QDateTime(date, QTime(0, 0), Qt::UTC)} : Cell{};
}

QString cellText(const Cell& cell)
{
    return std::visit(ToText(), cell.value);
}

const Cell& Sheet::at(qsizetype row, qsizetype column) const
{
    static const Cell empty;
    if (row < 0 || column < 0 || row >= static_cast<qsizetype>(rows.size()))
        return empty;
    const auto& cells = rows[static_cast<size_t>(row)];
    return column < static_cast<qsizetype>(cells.size()) ? cells[static_cast<size_t>(column)] : empty;
}

int Sheet::columnCount() const
{
    size_t widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.size());
    return static_cast<int>(widest);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace cooperage
