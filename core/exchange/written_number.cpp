// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace cooperage {

namespace {

constexpr QStringView kDigits = u"〇一二三四五六七八九";
constexpr QStringView kFormalDigits = u"零壹贰叁肆伍陆柒捌玖";

constexpr qint64 kLargest = 1'000'000'000'000'000'000; // 一亿亿亿 is no number that anything has

int digitOf(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'○')
        return 0;
    const qsizetype plain = kDigits.indexOf(c);
    return static_cast<int>(plain >= 0 ? plain : kFormalDigits.indexOf(c));
}

qint64 placeOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

/// Digits one after the other, as years are written: 二〇二五.
std::optional<qint64> digitByDigit(QStringView text)
{
    qint64 number = 0;
    for (const QChar c : text) {
        if (digitOf(c) < 0)
            return std::nullopt;
        number = number * 10 + digitOf(c);
    }
    return number;
}

double scaleOf(QStringView word)
{
    if (word == u"亿")
        return 1e8;
    if (word == u"千万")
        return 1e7;
    if (word == u"百万")
        return 1e6;
    if (word == u"万" || word == u"w" || word == u"W")
        return 1e4;
    if (word == u"千" || word == u"k" || word == u"K")
        return 1e3;
    return 1;
}

/// 月 of 每月, 月薪 before a number or of 元/月 after it.
QString timeIn(QStringView before, QStringView unit)
{
    static const QRegularExpression first(QStringLiteral("[每按]个?(月|学?年|学期|天|日|小时|人|生)|([月年日时])薪"));
    static const QRegularExpression last(QStringLiteral("[/每]个?(月|学?年|学期|天|日|小时|时|人|生|位|名|次)$"));
    const auto match = before.isEmpty() ? last.match(unit) : first.match(before);
    const QString word = match.hasMatch() ? match.captured(1) + match.captured(2) : last.match(unit).captured(1);
    return word == u"日" ? u"天"_qs : word == u"学年" ? u"年"_qs : word;
}

} // namespace

std::optional<qint64> chineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 16)
        return std::nullopt;
    if (text.size() > 1)
        if (const auto number = digitByDigit(text))
            return number;
    qint64 total = 0;  // of the closed groups of 万 and 亿
    qint64 group = 0;  // of the group being read
    qint64 digit = -1; // the one waiting for its place
    for (const QChar c : text) {
        if (digitOf(c) >= 0) {
            digit = digitOf(c);
            continue;
        }
        const qint64 place = placeOf(c);
        if (place == 0)
            return std::nullopt;
        if (place >= 10'000) {
            total += group + std::max<qint64>(digit, 0);
            if (total > kLargest / place)
                return std::nullopt;
            total *= place;
            group = 0;
        } else {
            group += (digit < 0 ? 1 : digit) * place;
        }
        digit = -1;
    }
    return total + group + std::max<qint64>(digit, 0);
}

std::optional<WrittenNumber> readWrittenNumber(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<before>(?:约|大约|近|不低于|不少于|至少|≥|>=|共|共计|计|合计|人民币|[每按](?:个?月|学?年|学期|天|日|小时|"
        "人|生)|"
        "[月年日时]薪|¥|￥|RMB|CNY|:|\\s)*)"
        "(?<number>[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+|[〇○零一二三四五六七八九两十百千万亿"
        "壹贰叁肆伍陆柒捌玖拾佰仟]+)\\s*"
        "(?<more>余|多|来)?\\s*(?<scale>亿|千万|百万|万|千(?!克|米)|[kKwW](?![A-Za-z]))?\\s*(?<more2>余|多)?\\s*"
        "(?<unit>[^\\d()]{0,8}?)\\s*(?<more3>左右|上下|以上|起|不等)?\\s*(?:\\(.*\\))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    WrittenNumber read;
    QString digits = match.captured(u"number");
    digits.remove(u',').replace(u'−', u'-');
    bool isNumber = false;
    read.value = digits.toDouble(&isNumber);
    if (!isNumber) {
        const auto number = chineseNumber(digits);
        if (!number)
            return std::nullopt;
        read.value = static_cast<double>(*number);
        read.isNumeral = true;
    }
    read.scale = scaleOf(match.capturedView(u"scale"));
    read.unit = match.captured(u"unit").remove(u' ');
    static const QRegularExpression about(QStringLiteral("约|近|不低于|不少于|至少|≥|>="));
    const QStringView before = match.capturedView(u"before");
    read.approximate = about.match(before).hasMatch() || match.hasCaptured(u"more") || match.hasCaptured(u"more2") ||
                       match.hasCaptured(u"more3");
    read.per = timeIn(before, read.unit);
    return read;
}

bool isEatenNumber(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^[-+]?\\d(?:\\.\\d+)?[eE]\\+?\\d{1,3}$"));
    constexpr qsizetype kFewestHashes = 3;
    const bool isHashes =
        text.size() >= kFewestHashes && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; });
    const bool looksLikeACode = !text.contains(u'.') && !text.contains(u'+'); // room 2E5, class 3E1
    return isHashes || (!looksLikeACode && form.match(text).hasMatch());
}

} // namespace cooperage
