// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term.h"

#include <QRegularExpression>
#include <tuple>

#include "core/base/assert.h"
#include "core/base/text_key.h"

namespace cooperage {

namespace {

using Match = QRegularExpressionMatch;

constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2100;

bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

/// 25 and 2025 are the same year in a term's name.
int fullYear(QStringView digits)
{
    const int number = digits.toInt();
    return digits.size() == 2 ? 2000 + number : number;
}

std::optional<int> termNumber(QStringView word)
{
    if (word == u"1" || word == u"一" || word == u"上")
        return 1;
    if (word == u"2" || word == u"二" || word == u"下")
        return 2;
    if (word == u"3" || word == u"三" || word == u"夏" || word == u"小")
        return 3;
    return std::nullopt;
}

/// A school year and a term beside it: 2025-2026-1, 2025-2026学年第一学期, 2025/26学年度下学期,
/// 第一学期(2025-2026学年).
std::optional<TermKey> ofSchoolYear(const Match& match)
{
    const int first = fullYear(match.capturedView(u"from"));
    const auto number = termNumber(match.capturedView(u"term"));
    if (!number || !isYear(first) || fullYear(match.capturedView(u"to")) != first + 1)
        return std::nullopt;
    return TermKey::term(first, *number);
}

/// The year and the season a term begins in: 2025年秋季学期, 2026春. What 上学期 of one year means differs by province.
std::optional<TermKey> ofSeason(const Match& match)
{
    const int year = fullYear(match.capturedView(u"from"));
    const QStringView season = match.capturedView(u"term");
    if (!isYear(year))
        return std::nullopt;
    if (season == u"秋")
        return TermKey::term(year, 1);
    return TermKey::term(year - 1, season == u"春" ? 2 : 3);
}

struct Form {
    QRegularExpression pattern;
    std::optional<TermKey> (*read)(const Match&);
};

const std::vector<Form>& forms()
{
    const auto pattern = [](const char16_t* text) { return QRegularExpression(QString::fromUtf16(text)); };
    static const std::vector<Form> all = {
        {pattern(
             u"(?<!\\d)(?<from>20\\d\\d|\\d\\d) ?[-/~至_.] ?(?<to>20\\d\\d|\\d\\d) ?(学年度?|年度?)? ?[-_.( ]? ?第? ?"
             u"(?<term>[123一二三上下夏小])(?!\\d|年|月|日|[.]\\d|-\\d) ?(季|学|半|\\)|-|_| |$|[^-./~0-9A-Za-z])?"),
         ofSchoolYear},
        {pattern(u"第? ?(?<term>[123一二三上下]) ?学期 ?\\(? ?(?<from>20\\d\\d|\\d\\d) ?[-/~至] "
                 u"?(?<to>20\\d\\d|\\d\\d) ?学年"),
         ofSchoolYear},
        {pattern(u"(?<!\\d)(?<from>20\\d\\d) ?年? ?(?<term>[春秋夏]) ?(季|学期|$|[^A-Za-z一-鿿])"), ofSeason},
    };
    return all;
}

} // namespace

TermKey TermKey::term(int firstYear, int number)
{
    COOPERAGE_ASSERT(number >= 1 && number <= 3);
    return TermKey(Kind::Term, firstYear, number);
}

TermKey TermKey::schoolYear(int firstYear)
{
    return TermKey(Kind::SchoolYear, firstYear, 0);
}

TermKey TermKey::calendarYear(int year)
{
    return TermKey(Kind::CalendarYear, year, 0);
}

std::optional<TermKey> TermKey::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{4})(?:-([123]))?)?$"));
    const Match match = form.match(textKey(text));
    const int year = match.capturedView(1).toInt();
    if (!match.hasMatch() || !isYear(year))
        return std::nullopt;
    if (!match.hasCaptured(2))
        return calendarYear(year);
    if (match.capturedView(2).toInt() != year + 1)
        return std::nullopt;
    return match.hasCaptured(3) ? term(year, match.capturedView(3).toInt()) : schoolYear(year);
}

TermKey TermKey::at(QDate day)
{
    const int month = day.month();
    const bool second = month >= 2 && month <= 8;
    return term(month >= 9 ? day.year() : day.year() - 1, second ? 2 : 1);
}

QString TermKey::toString() const
{
    if (m_kind == Kind::CalendarYear)
        return QString::number(m_year);
    const QString years = QStringLiteral("%1-%2").arg(m_year).arg(m_year + 1);
    return m_kind == Kind::SchoolYear ? years : QStringLiteral("%1-%2").arg(years).arg(m_number);
}

Period TermKey::defaultPeriod() const
{
    if (m_kind == Kind::CalendarYear)
        return {QDate(m_year, 1, 1), QDate(m_year, 12, 31)};
    const QDate endOfYear(m_year + 1, 8, 31);
    switch (m_number) {
    case 1:
        return {QDate(m_year, 9, 1), QDate(m_year + 1, 1, 31)};
    case 2:
        return {QDate(m_year + 1, 2, 1), endOfYear};
    case 3:
        return {QDate(m_year + 1, 7, 1), endOfYear};
    default:
        return {QDate(m_year, 9, 1), endOfYear};
    }
}

TermKey TermKey::previous() const
{
    if (m_kind != Kind::Term)
        return TermKey(m_kind, m_year - 1, 0);
    return m_number == 1 ? term(m_year - 1, 2) : term(m_year, m_number - 1);
}

TermKey TermKey::next() const
{
    if (m_kind != Kind::Term)
        return TermKey(m_kind, m_year + 1, 0);
    return m_number == 1 ? term(m_year, 2) : term(m_year + 1, 1);
}

TermKey TermKey::year() const
{
    return isTerm() ? schoolYear(m_year) : *this;
}

const char* TermKey::labelSource() const
{
    if (m_kind == Kind::CalendarYear)
        return QT_TRANSLATE_NOOP("core", "Year %1");
    switch (m_number) {
    case 1:
        return QT_TRANSLATE_NOOP("core", "First term of %1-%2");
    case 2:
        return QT_TRANSLATE_NOOP("core", "Second term of %1-%2");
    case 3:
        return QT_TRANSLATE_NOOP("core", "Third term of %1-%2");
    default:
        return QT_TRANSLATE_NOOP("core", "School year %1-%2");
    }
}

QString TermKey::filled(QString label) const
{
    label.replace(QLatin1StringView("%1"), QString::number(m_year));
    return label.replace(QLatin1StringView("%2"), QString::number(m_year + 1));
}

QString TermKey::label(const Words& words) const
{
    return filled(words.text("core", labelSource()));
}

QString TermKey::label() const
{
    return filled(coreText(labelSource()));
}

std::strong_ordering TermKey::operator<=>(const TermKey& other) const
{
    const auto rank = [](const TermKey& key) {
        const Period period = key.defaultPeriod();
        return std::tuple(period.from.toJulianDay(), period.to.toJulianDay(), key.m_kind);
    };
    return rank(*this) <=> rank(other);
}

std::optional<TermKey> findTerm(QStringView text)
{
    QString plain = plainText(text);
    static const QRegularExpression dashes(QStringLiteral("[‐‑‒–—―−]+"));
    plain.replace(dashes, QStringLiteral("-"));
    std::optional<TermKey> found;
    for (const Form& form : forms()) {
        auto matches = form.pattern.globalMatch(plain);
        while (matches.hasNext()) {
            const auto term = form.read(matches.next());
            if (found && term && *found != *term)
                return std::nullopt;
            if (term)
                found = term;
        }
    }
    return found;
}

} // namespace cooperage
