// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_values.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

#include "core/base/text_key.h"
#include "core/exchange/cell_dates.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/choice_reader.h"
#include "core/exchange/name_and_phone.h"

namespace cooperage {

namespace {

constexpr int kSample = 40;

bool fits(const Cell& cell, const QRegularExpression& pattern)
{
    return pattern.match(textKey(cellText(cell))).hasMatch();
}

bool isPhone(const Cell& cell)
{
    static const QRegularExpression phone(u"^[+(]?\\d[\\d()+/,;、-]{6,}"_qs);
    return fits(cell, phone);
}

bool isPerson(const Cell& cell)
{
    // 王芳, 王芳b, 张*三, 学生0017, 甲(班长), 阿卜杜热合曼·阿卜杜拉, Nguyễn Văn A, Jean-Luc O'Neil; also several of
    // them. As textKey writes them.
    static const QString one =
        u"(?:[\\p{Han}*×○]{1,8}[0-9a-z]{0,8}(?:\\([^()]*\\))?|\\p{Han}{1,20}(?:[·.]\\p{Han}{1,20})+|(?:(?!\\p{Han})[\\p{L}\\p{M}.·\"-]){2,40})"_qs;
    static const QRegularExpression person(u"^%1(?:[、,/;]%1)*$"_qs.arg(one));
    static const QRegularExpression thing(u"(?:公司|集团|学院|大学|有限|协会|中心|研究院|工厂)$"_qs);
    const QString key = textKey(cellText(cell));
    return person.match(key).hasMatch() && !thing.match(key).hasMatch();
}

/// A name of a body or thing: neither a number nor a date nor a yes or no.
bool isName(const Cell& cell)
{
    return std::holds_alternative<QString>(cell.value) && cellText(cell).trimmed().size() >= 2 &&
           !readDate(cell).hasValue() && !isPhone(cell);
}

bool isIdentifier(const Cell& cell)
{
    static const QRegularExpression han(u"^\\p{Han}{2,}$"_qs);
    return !fits(cell, han) && !std::holds_alternative<QDateTime>(cell.value);
}

bool isPeriodText(const Cell& cell)
{
    static const QRegularExpression length(u"^\\(?\\d*[一二三四五六七八九十半]?(?:年|个月|学年|学期)"_qs);
    const Reading<Period> period = readPeriod(cell);
    return period.hasValue() || period.openEnded || fits(cell, length);
}

using Test = std::function<bool(const Cell&)>;

Test textTest(const FieldPath& path)
{
    const QString field = QString::fromLatin1(path.info()->name);
    const QString table = path.type->table();
    if (field.contains(u"phone"))
        return isPhone;
    if (field == u"name" && table == u"contact")
        return [](const Cell& cell) { return isPerson(cell) || nameAndPhone(cellText(cell)); };
    if (field == u"name" && (table == u"student" || table == u"teacher"))
        return isPerson;
    if (field == u"citizen_id")
        return [form = QRegularExpression(u"^[\\d*]{14,17}[\\dx]$"_qs)](const Cell& cell) { return fits(cell, form); };
    if (field == u"credit_code")
        return [form = QRegularExpression(u"^[0-9a-z-]{8,20}$"_qs)](const Cell& cell) { return fits(cell, form); };
    if (field == u"code")
        return [form = QRegularExpression(u"^[0-9a-z]{3,10}$"_qs)](const Cell& cell) { return fits(cell, form); };
    if (field.contains(u"mentor") || field == u"head")
        return isPerson;
    if (field == u"number" || field == u"staff_number" || field == u"certificate_number" || field == u"policy_number")
        return isIdentifier;
    if (field == u"name")
        return isName;
    return nullptr;
}

Test testOf(const FieldPath& path)
{
    const FieldInfo* info = path.info();
    if (!info) // 是否双师型
        return [](const Cell& cell) {
            return readFlag(cell).hasValue() || textKey(cellText(cell)).startsWith(u"双师"_qs);
        };
    switch (info->kind) {
    case Kind::Date:
        return [](const Cell& cell) {
            const auto date = readDate(cell);
            return date.hasValue() || date.openEnded;
        };
    case Kind::Integer:
        return [](const Cell& cell) { return readInteger(cell).hasValue(); };
    case Kind::Real:
        return [](const Cell& cell) { return readReal(cell).hasValue(); };
    case Kind::Money:
        return [](const Cell& cell) { return readMoney(cell, MoneyUnit::Yuan).hasValue(); };
    case Kind::Bool:
        return [](const Cell& cell) { return readFlag(cell).hasValue() || isCircle(cell); };
    case Kind::Choice:
    case Kind::Choices:
        return [reader = std::make_shared<ChoiceReader>(info->choices)](const Cell& cell) {
            return reader->several(cell).hasValue();
        };
    case Kind::Link:
        return info->target().table() == u"teacher" ? Test(isPerson)
                                                    : Test([](const Cell& cell) { return isName(cell); });
    case Kind::Text:
        return textTest(path);
    default:
        return nullptr;
    }
}

} // namespace

ColumnValues::ColumnValues(const Sheet& sheet, int column, int firstRow)
{
    for (auto row = static_cast<qsizetype>(firstRow); row < static_cast<qsizetype>(sheet.rows.size()); ++row) {
        const Cell& cell = sheet.at(row, column);
        const QString text = cellText(cell).trimmed();
        if (!text.isEmpty() && !isPlaceholder(text) && text != u"同上" && text != u"〃" && text != u"″")
            m_cells.push_back(&cell);
        if (m_cells.size() >= kSample)
            return;
    }
}

bool ColumnValues::areAmong(const QSet<QString>& keys) const
{
    const auto known = std::count_if(m_cells.begin(), m_cells.end(),
                                     [&](const Cell* cell) { return keys.contains(textKey(cellText(*cell))); });
    return known * 2 >= static_cast<qsizetype>(m_cells.size());
}

bool ColumnValues::areUnits() const
{
    return !m_cells.empty() &&
           std::all_of(m_cells.begin(), m_cells.end(), [](const Cell* cell) { return readUnit(*cell).has_value(); });
}

double ColumnValues::share(const FieldPath& path, bool isPeriod) const
{
    const Test test = isPeriod ? Test(isPeriodText) : testOf(path);
    if (!test || m_cells.empty())
        return -1;
    const auto fitting = std::count_if(m_cells.begin(), m_cells.end(), [&](const Cell* cell) { return test(*cell); });
    return static_cast<double>(fitting) / static_cast<double>(m_cells.size());
}

double ColumnValues::sharePeriods() const
{
    const auto days = std::count_if(m_cells.begin(), m_cells.end(), [](const Cell* cell) {
        const Reading<Period> period = readPeriod(*cell);
        return period.hasValue() && period.value.from.isValid();
    });
    return static_cast<double>(days) / static_cast<double>(m_cells.size());
}

int ColumnValues::bonus(const FieldPath& path, bool isPeriod, bool isVague) const
{
    const double part = share(path, isPeriod);
    if (part < 0)
        return isVague ? -4 : 0;
    if (part >= 0.5) // of two columns for one period (有效期, 起止日期) the one that has days, not lengths
        return isPeriod && sharePeriods() >= 0.5 ? 8 : 4;
    constexpr int kEnough = 3; // one or two cells may simply be wrong
    const int weight = std::min(static_cast<int>(m_cells.size()), kEnough);
    return (isVague ? -50 : -30 + static_cast<int>(part * 40)) * weight / kEnough;
}

} // namespace cooperage
