// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/citizen_id.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/province.h"
#include "core/base/text_key.h"
#include "core/base/words.h"

namespace cooperage::citizen_id {

namespace {

constexpr qsizetype kLength = 18;
constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}; // 2^(18-i) mod 11

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasForm(QStringView number)
{
    return number.size() == kLength && std::all_of(number.begin(), number.end() - 1, isDigit) &&
           (isDigit(number.back()) || number.back() == u'X');
}

QChar checkCharacter(QStringView number)
{
    int sum = 0;
    for (qsizetype i = 0; i < kLength - 1; ++i)
        sum += number[i].digitValue() * kWeights[i];
    return u"10X98765432"[sum % 11];
}

QDate birthDate(QStringView number)
{
    return QDate(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(), number.mid(12, 2).toInt());
}

/// The fault of a number of the right form, and the part that has it.
std::pair<Fault, QStringView> faultOf(QStringView number)
{
    const QStringView born = number.mid(6, 8);
    if (provinceOfCode(number).isEmpty())
        return {Fault::Province, number.left(2)};
    if (!birthDate(number).isValid())
        return {Fault::BirthDate, born};
    if (birthDate(number) > clock::today())
        return {Fault::Future, born};
    if (number.back() != checkCharacter(number))
        return {Fault::CheckCharacter, number.right(1)};
    return {Fault::None, {}};
}

} // namespace

QString normalised(QStringView written)
{
    return plainText(written).toUpper().remove(u' ');
}

Check check(QStringView written)
{
    const QString number = normalised(written);
    Check result;
    result.length = number.size();
    if (number.size() != kLength) {
        result.fault = Fault::Length;
    } else if (!hasForm(number)) {
        const auto wrong = std::find_if_not(number.begin(), number.end(), isDigit);
        result.fault = Fault::Letter;
        result.found = QString(*wrong);
    } else {
        const auto [fault, part] = faultOf(number);
        result.fault = fault;
        result.found = part.toString();
        result.expected = checkCharacter(number);
    }
    return result;
}

QString explain(const Check& check)
{
    switch (check.fault) {
    case Fault::None:
        return {};
    case Fault::Length:
        return coreText(QT_TRANSLATE_NOOP("core", "The citizen number has %1 characters instead of 18."))
            .arg(check.length);
    case Fault::Letter:
        return coreText(QT_TRANSLATE_NOOP("core", "“%1” does not belong in a citizen number.")).arg(check.found);
    case Fault::Province:
        return coreText(QT_TRANSLATE_NOOP("core", "No province has the code %1 that the citizen number begins with."))
            .arg(check.found);
    case Fault::BirthDate:
        return coreText(QT_TRANSLATE_NOOP("core", "The birth date %1 in the citizen number does not exist."))
            .arg(check.found);
    case Fault::Future:
        return coreText(QT_TRANSLATE_NOOP("core", "The birth date %1 in the citizen number is in the future."))
            .arg(check.found);
    case Fault::CheckCharacter:
        return coreText(QT_TRANSLATE_NOOP("core", "The last character of the citizen number should be %1, not %2."))
            .arg(check.expected)
            .arg(check.found);
    }
    return {};
}

QDate bornOn(QStringView written)
{
    const QString number = normalised(written);
    return hasForm(number) ? birthDate(number) : QDate();
}

std::optional<Gender> gender(QStringView written)
{
    const QString number = normalised(written);
    if (!hasForm(number))
        return std::nullopt;
    return number[16].digitValue() % 2 == 1 ? Gender::Male : Gender::Female;
}

QString province(QStringView written)
{
    const QString number = normalised(written);
    return hasForm(number) ? provinceOfCode(number) : QString();
}

} // namespace cooperage::citizen_id
