// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_day.h"

#include <QRegularExpression>
#include <limits>
#include <vector>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/written_number.h"

namespace cooperage {

namespace {

using Match = QRegularExpressionMatch;

constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2100;
constexpr int kLastShortYear =
    60; // 60 is 2060, 61 is 1961: birth years are written short, ends of agreements far off are not

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text));
}

Match matchAt(const QRegularExpression& form, const QString& text, qsizetype at)
{
    return form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

const std::vector<QRegularExpression>& dayForms()
{
    static const std::vector<QRegularExpression> forms = {
        // 2025年9月1日, 2025年9月, 2025年9.1, 25年9月1号
        pattern(u"(?<y>\\d{4}|\\d{2}) ?年 ?(?<m>\\d{1,2}) ?(?:月份?|[./](?=\\d))(?: ?(?<d>\\d{1,2})(?!\\d| ?年)(?: "
                u"?[日号])?)?"
                u"(?:初|上旬|中旬|下旬|底|末)?"),
        // 20250901, 202509
        pattern(u"(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])?(?!\\d)"),
        // 2025.9.1, 2025-09-01, 2025/9/1, 25.9.1, 2025.9: the separators are alike, so that 2025.9-2026.1 is two months
        pattern(u"(?<y>\\d{4}|\\d{2}) ?(?<s>[-./]) ?(?<m>\\d{1,2})(?!\\d)"
                u"(?: ?\\k<s> ?(?<d>\\d{1,2})(?!\\d| ?[年月])(?: ?[日号])?|月份?)?"),
        // 9/1/2025, as a spreadsheet with American settings writes days
        pattern(u"(?<m>\\d{1,2})(?<s>[-/])(?<d>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)(?!\\d)"),
        // 1-Sep-25, Sep-25, Sep 1, 2025
        pattern(u"(?:(?<d>\\d{1,2})[- ])?(?<name>[A-Za-z]{3,9})\\.?[- ](?<y>\\d{4}|\\d{2})(?!\\d|,)"),
        pattern(u"(?<name>[A-Za-z]{3,9})\\.? (?<d>\\d{1,2}), ?(?<y>\\d{4})(?!\\d)"),
        // 9月8日, 9月
        pattern(u"(?<y>)(?<m>\\d{1,2}) ?月份?(?: ?(?<d>\\d{1,2})(?!\\d| ?[年月])(?: ?[日号])?)?"),
        // 9.8
        pattern(u"(?<y>)(?<m>\\d{1,2}) ?(?<s>[-./]) ?(?<d>\\d{1,2})(?!\\d)(?: ?[日号])?"),
    };
    return forms;
}

qsizetype behindWeekdayAndTime(const QString& text, qsizetype at)
{
    static const QRegularExpression form =
        pattern(u"(?:[ ,]?\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?(?: ?(?:上午|下午|晚上?|早上))?"
                u"(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[APap][Mm])?Z?)?");
    return matchAt(form, text, at).capturedEnd();
}

/// As written, in digits or by its English name; nullopt for other words.
std::optional<int> monthOf(const Match& match)
{
    if (!match.hasCaptured(u"name"))
        return match.capturedView(u"m").toInt();
    static const QString names = u"jan feb mar apr may jun jul aug sep oct nov dec"_qs;
    const qsizetype at = names.indexOf(match.captured(u"name").left(3).toLower());
    return at < 0 || at % 4 != 0 ? std::nullopt : std::optional(static_cast<int>(at / 4) + 1);
}

/// Month and day where both stand before the year: the month first, unless it can be none.
WrittenDay withYearLast(WrittenDay day)
{
    constexpr int kMonths = 12;
    if (day.month > kMonths && day.day <= kMonths)
        std::swap(day.month, day.day);
    else
        day.orderAssumed = day.day <= kMonths && day.month != day.day;
    return day;
}

/// nullopt where two digits before a point or stroke need not be a year: 12.5 is a day in December, 09/01/25 American.
std::optional<int> yearOf(const Match& match)
{
    const QStringView digits = match.capturedView(u"y");
    const int number = digits.toInt();
    if (!monthOf(match))
        return std::nullopt;
    if (digits.size() != 2)
        return number;
    const bool isNumeric = match.capturedView(u"s").size() == 1;
    if (isNumeric && (!match.hasCaptured(u"d") || (match.capturedView(u"s") == u"/" && number <= 12)))
        return std::nullopt;
    return number <= kLastShortYear ? 2000 + number : 1900 + number;
}

/// 二〇二五年九月一日 as 2025年9月1日.
QString withArabicDigits(const QString& text)
{
    static const QRegularExpression numeral = pattern(u"[〇○零一二三四五六七八九十廿]+(?= ?[年月日号])");
    if (!text.contains(u'年') || !numeral.match(text).hasMatch())
        return text;
    QString arabic;
    qsizetype done = 0;
    auto matches = numeral.globalMatch(text);
    while (matches.hasNext()) {
        const Match match = matches.next();
        const auto number = chineseNumber(match.captured().replace(u"廿"_qs, u"二十"_qs));
        const bool isLength = match.capturedLength() < 4 && text.mid(match.capturedEnd()).startsWith(u'年');
        arabic += text.mid(done, match.capturedStart() - done);
        arabic += number && !isLength ? QString::number(*number) : match.captured();
        done = match.capturedEnd();
    }
    return arabic + text.mid(done);
}

/// Days from `day` to the period; 0 within it. Before a period without end nothing counts.
qint64 distance(QDate day, const Period& around)
{
    if (day < around.from)
        return around.to.isValid() ? day.daysTo(around.from) : std::numeric_limits<qint64>::max();
    return around.to.isValid() && day > around.to ? around.to.daysTo(day) : 0;
}

QDate nearest(int month, int day, const Period& around)
{
    QDate found;
    for (int year = around.from.year() - 8; year <= around.from.year() + 8; ++year) { // 29 February may be far off
        const QDate candidate(year, month, day);
        if (!candidate.isValid() || (!around.to.isValid() && candidate < around.from))
            continue;
        if (!found.isValid() || distance(candidate, around) < distance(found, around))
            found = candidate;
    }
    return found;
}

} // namespace

QString textOfDates(QStringView text)
{
    static const QRegularExpression dashes = pattern(u"[-‐‑‒–—―−─]+");
    static const QRegularExpression waves = pattern(u"[~∼〜˜]+");
    static const QRegularExpression dots = pattern(u"[.。·]+");
    static const QRegularExpression commas =
        pattern(u"(?<![\\d.])(\\d{4}(?=[ 、,])|\\d\\d(?=[、,]))[ 、,] ?(\\d{1,2})[ 、,] ?(\\d{1,2})(?![\\d.月])");
    QString plain = plainText(text);
    plain.replace(dashes, u"-"_qs).replace(waves, u"~"_qs).replace(dots, u"."_qs).replace(u'\\', u'/');
    plain.replace(commas, u"\\1.\\2.\\3"_qs); // 2025、9、1
    return withArabicDigits(plain);
}

std::optional<WrittenDay> dayAt(const QString& text, qsizetype at)
{
    for (const QRegularExpression& form : dayForms()) {
        const Match match = matchAt(form, text, at);
        const auto year = match.hasMatch() ? yearOf(match) : std::nullopt;
        if (!year)
            continue;
        const WrittenDay day{*year, monthOf(match).value(), match.capturedView(u"d").toInt(),
                             behindWeekdayAndTime(text, match.capturedEnd())};
        const bool isYearLast = !match.hasCaptured(u"name") && match.capturedStart(u"y") > match.capturedStart(u"m");
        return isYearLast ? withYearLast(day) : day;
    }
    return std::nullopt;
}

Reading<QDate> resolved(const WrittenDay& written, const Period& around)
{
    const int day = std::max(written.day, 1);
    QDate date(written.year, written.month, day);
    if (written.year == 0) {
        if (!around.from.isValid())
            return Reading<QDate>::unreadable();
        date = nearest(written.month, day, around);
    }
    if (written.year != 0 && (written.year < kFirstYear || written.year > kLastYear))
        return Reading<QDate>::unreadable(Trouble::FarYear);
    if (!date.isValid())
        return Reading<QDate>::unreadable(Trouble::NoSuchDay);
    Reading<QDate> reading = Reading<QDate>::of(date);
    reading.dayAssumed = written.day == 0;
    reading.yearAssumed = written.year == 0;
    if (written.orderAssumed)
        reading.assumption = QT_TRANSLATE_NOOP("core", "read as month/day/year");
    return reading;
}

bool saysNoEnd(QStringView text)
{
    static const QRegularExpression form = pattern(u"^\\(?(?:至|到)?(?:长期(?:有效|合作|协议|履行)?|无固定期限?|无(?:"
                                                   u"期限|限期|终止日期|结束日期)|不(?:限|定)期?限?|永久(?:有效)?|"
                                                   u"今|现在|目前|持续(?:中)?|进行中|未结束)\\)?$");
    return form.match(text.toString().remove(u' ')).hasMatch();
}

} // namespace cooperage
