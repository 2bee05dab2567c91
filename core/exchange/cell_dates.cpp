// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_dates.h"

#include <QRegularExpression>
#include <cmath>

#include "core/base/term.h"
#include "core/base/words.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/written_day.h"
#include "core/exchange/written_number.h"

namespace cooperage {

namespace {

using Match = QRegularExpressionMatch;

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text));
}

Match matchAt(const QRegularExpression& form, const QString& text, qsizetype at)
{
    return form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

Reading<QDate> plausible(QDate date)
{
    const bool isNear = date.year() >= 1950 && date.year() <= 2100;
    return isNear ? Reading<QDate>::of(date) : Reading<QDate>::unreadable(Trouble::FarYear);
}

Reading<QDate> dateFromNumber(double number)
{
    constexpr double kFirstSerial = 20000; // October 1954
    constexpr double kLastSerial = 80000;  // January 2119, cut off at 2100
    if (number >= kFirstSerial && number <= kLastSerial)
        return plausible(QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(number))));
    const QString digits = QString::number(number, 'g', 12);
    const auto day = dayAt(digits, 0);
    return day && day->end == digits.size() ? resolved(*day, {}) : Reading<QDate>::unreadable();
}

Reading<QDate> dateFromText(const QString& text, const Period& around)
{
    static const QRegularExpression before = pattern(u"(?:自|从|于|至|到|截至|截止到?)? ?");
    static const QRegularExpression after = pattern(u" ?(?:起|开始|止|为止|(?:之|以)?前)?[.,;]?(?: ?\\(.*\\))?$");
    if (saysNoEnd(text)) {
        Reading<QDate> noEnd;
        noEnd.openEnded = true;
        return noEnd;
    }
    const auto day = dayAt(text, matchAt(before, text, 0).capturedEnd());
    if (!day || !matchAt(after, text, day->end).hasMatch())
        return Reading<QDate>::unreadable();
    return resolved(*day, around);
}

/// One cell's text read from left to right as a beginning and an end.
class PeriodText {
public:
    PeriodText(QString text, const Period& around) : m_text(std::move(text)), m_around(around) {}

    Reading<Period> read()
    {
        if (saysNoEnd(m_text))
            return withoutEnd({});
        if (const auto months = monthsOfOneYear())
            return *months;
        static const QRegularExpression beginning = pattern(u"(?:自|从|由)? ?\\(?");
        static const QRegularExpression onlyEnd = pattern(u"(?:-|~|至|到|截至|截止到?) ?(?=\\d)");
        m_at = matchAt(onlyEnd, m_text, 0).capturedEnd();
        if (m_at > 0)
            return end({}, {});
        m_at = std::max<qsizetype>(matchAt(beginning, m_text, 0).capturedEnd(), 0);
        const auto first = dayAt(m_text, m_at);
        return first ? afterFirst(*first) : Reading<Period>::unreadable();
    }

private:
    static Reading<Period> withoutEnd(const Reading<QDate>& from)
    {
        Reading<Period> reading;
        reading.state = from.hasValue() ? ReadingState::Value : ReadingState::Empty;
        reading.value.from = from.value;
        reading.dayAssumed = from.dayAssumed;
        reading.yearAssumed = from.yearAssumed;
        reading.openEnded = true;
        return reading;
    }

    static Reading<Period> both(const Reading<QDate>& from, const Reading<QDate>& to)
    {
        if (from.isUnreadable() || to.isUnreadable())
            return Reading<Period>::unreadable(from.isUnreadable() ? from.trouble : to.trouble);
        Reading<Period> reading = Reading<Period>::of({from.value, to.value});
        reading.dayAssumed = from.dayAssumed || to.dayAssumed;
        reading.yearAssumed = from.yearAssumed || (to.yearAssumed && !from.hasValue()); // else the beginning tells it
        reading.assumption = from.assumption ? from.assumption : to.assumption;
        return reading;
    }

    bool isDone(qsizetype at) const
    {
        static const QRegularExpression rest = pattern(u" ?(?:止|为止|结束|截止|期满)?[.,;)]*(?: ?\\(.*\\))?[.,;]?$");
        return matchAt(rest, m_text, at).hasMatch();
    }

    /// 2025年9-12月
    std::optional<Reading<Period>> monthsOfOneYear() const
    {
        static const QRegularExpression form = pattern(u"^(\\d{4}) ?年 ?(\\d{1,2}) ?(?:-|~|至|到) ?(\\d{1,2}) ?月份?$");
        const Match match = form.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const int year = match.capturedView(1).toInt();
        return both(resolved({year, match.capturedView(2).toInt()}, {}),
                    resolved({year, match.capturedView(3).toInt()}, {}));
    }

    Reading<Period> afterFirst(const WrittenDay& first)
    {
        static const QRegularExpression from = pattern(u"(?: ?(?:起|开始|\\(含\\)))?");
        static const QRegularExpression separator =
            pattern(u" ?(?:-+>?|~+|→|至|到|截至|截止到?|/|,|;|、|to) ?|(?<=日|\\d) +(?=\\d)");
        const Match start = matchAt(from, m_text, first.end);
        m_at = start.capturedEnd();
        if (isDone(m_at))
            return start.captured().contains(u'起') ? withoutEnd(resolved(first, m_around))
                                                    : both(resolved(first, m_around), {});
        if (saysNoEnd(m_text.mid(m_at)))
            return withoutEnd(resolved(first, m_around));
        if (const auto lasting = lengthAfter(first))
            return *lasting;
        const Match divided = matchAt(separator, m_text, m_at);
        if (!divided.hasMatch())
            return Reading<Period>::unreadable();
        m_at = divided.capturedEnd();
        const QString rest = m_text.mid(m_at);
        if (rest.isEmpty() || saysNoEnd(rest))
            return withoutEnd(resolved(first, m_around));
        return end(first, resolved(first, m_around));
    }

    /// 2025年9月1日起三年, 2025.9.1起,有效期3年
    std::optional<Reading<Period>> lengthAfter(const WrittenDay& first) const
    {
        static const QRegularExpression form =
            pattern(u" ?[,;(]? ?(?:有效期|合同期|合作期|期限?|为期|共计?)? ?(?:为|:)? "
                    u"?(\\d{1,2}|[一二三四五六七八九十两]{1,3}) ?(年|个月)"
                    u"(?:有效|止)?\\)?$");
        const Match match = matchAt(form, m_text, m_at);
        const Reading<QDate> from = resolved(first, m_around);
        if (!match.hasMatch() || !from.hasValue())
            return std::nullopt;
        const QString digits = match.captured(1);
        const int count = digits[0].isDigit() ? digits.toInt() : static_cast<int>(chineseNumber(digits).value_or(0));
        const QDate next = match.captured(2) == u"年" ? from.value.addYears(count) : from.value.addMonths(count);
        return both(from, plausible(next.addDays(-1)));
    }

    /// What stands behind the separator; `from` is empty when nothing stood before it.
    Reading<Period> end(const std::optional<WrittenDay>& first, const Reading<QDate>& from)
    {
        static const QRegularExpression nextYear = pattern(u"(?:次|翌|第二|下一?|明)年(?:的)? ?(?=\\d)");
        const Match next = matchAt(nextYear, m_text, m_at);
        m_at = std::max(m_at, next.capturedEnd());
        auto last = dayAt(m_text, m_at);
        if (next.hasMatch() && first && last && last->year == 0) // 2025年9月-次年1月
            last->year = first->year == 0 ? 0 : first->year + 1;
        if (!last || !isDone(last->end))
            last = first ? restOfDay(*first) : std::nullopt;
        if (!last || !isDone(last->end))
            return Reading<Period>::unreadable(
                m_text.at(m_at).isDigit() && from.isUnreadable() ? from.trouble : Trouble::NotUnderstood);
        if (first && first->year == 0 && last->year != 0) { // 9月8日-2025年12月1日
            WrittenDay beginning = *first;
            const bool yearBefore = QDate(2000, first->month, 1) > QDate(2000, last->month, 1);
            beginning.year = last->year - (yearBefore ? 1 : 0);
            return both(resolved(beginning, {}), resolved(*last, {}));
        }
        return both(from, resolved(*last, from.hasValue() ? Period{from.value, {}} : m_around));
    }

    /// The end shares all but its last part with the beginning: 2025.7.1-15, 2025.9-12.
    std::optional<WrittenDay> restOfDay(const WrittenDay& first) const
    {
        static const QRegularExpression number = pattern(u"(\\d{1,2})(?!\\d) ?(?:日|号)?");
        const Match match = matchAt(number, m_text, m_at);
        if (!match.hasMatch())
            return std::nullopt;
        WrittenDay last = first;
        last.end = match.capturedEnd();
        (first.day == 0 ? last.month : last.day) = match.capturedView(1).toInt();
        return last;
    }

    QString m_text;
    Period m_around;
    qsizetype m_at = 0;
};

Reading<Period> periodFromText(const QString& text, const Period& around)
{
    Reading<Period> reading = PeriodText(text, around).read();
    // 三年（2025.9.1-2028.8.31）: what counts stands in the brackets.
    static const QRegularExpression bracketed = pattern(u"^[^()]+\\((.+)\\)$");
    const Match match = bracketed.match(text);
    if (reading.isUnreadable() && match.hasMatch()) {
        const Reading<Period> inner = PeriodText(match.captured(1), around).read();
        if (inner.hasValue())
            return inner;
    }
    return reading;
}

/// 2025年秋季学期, 2025-2026学年第一学期: its days by the calendar.
Reading<Period> periodOfTerm(const QString& text)
{
    static const QRegularExpression isTerm =
        pattern(u"^[^一-鿿]*年?[^一-鿿]*(?:[春秋夏]季?(?:学期)?|学年.*学期)$");
    const auto term = isTerm.match(text).hasMatch() ? findTerm(text) : std::nullopt;
    if (!term)
        return Reading<Period>::unreadable();
    Reading<Period> reading = Reading<Period>::of(term->defaultPeriod());
    reading.assumption = QT_TRANSLATE_NOOP("core", "the first and the last day of the term were taken");
    return reading;
}

} // namespace

Reading<QDate> readDate(const Cell& cell, const Period& around)
{
    if (const auto* date = std::get_if<QDateTime>(&cell.value))
        return plausible(date->date());
    if (const auto* number = cell.number())
        return dateFromNumber(*number);
    if (const Trouble error = errorOf(cell); error != Trouble::None)
        return Reading<QDate>::unreadable(error);
    const QString text = textOfDates(cellText(cell));
    if (text.isEmpty() || isPlaceholder(text))
        return {};
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber); // a file of text only (.csv) holds serial numbers as text
    if (isNumber && serial >= 20000 && serial <= 80000)
        return dateFromNumber(serial);
    return dateFromText(text, around);
}

Reading<Period> readPeriod(const Cell& cell, const Period& around)
{
    if (cell.value.index() != 1) { // one date in the cell, or nothing
        const Reading<QDate> date = readDate(cell, around);
        Reading<Period> reading = Reading<Period>::of({date.value, {}});
        reading.state = date.state;
        reading.trouble = date.trouble;
        reading.dayAssumed = date.dayAssumed;
        reading.yearAssumed = date.yearAssumed;
        reading.assumption = date.assumption;
        return reading;
    }
    const QString text = textOfDates(cellText(cell));
    if (text.isEmpty() || isPlaceholder(text))
        return {};
    const Reading<Period> reading = periodFromText(text, around);
    return reading.isUnreadable() && reading.trouble == Trouble::NotUnderstood ? periodOfTerm(text) : reading;
}

} // namespace cooperage
