// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credit_code.h"

#include "core/base/text_key.h"
#include "core/base/words.h"

namespace cooperage::credit_code {

namespace {

// No I, O, S, V, Z: the standard leaves them out because they are read as 1, 0, 5, U, 2.
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr qsizetype kLength = 18;

QChar checkCharacter(QStringView code)
{
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^i mod 31
    for (const QChar c : code.left(kLength - 1)) {
        sum += kAlphabet.indexOf(c) * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet[(31 - sum % 31) % 31];
}

} // namespace

QString normalised(QStringView written)
{
    return plainText(written).toUpper().remove(u' ');
}

Check check(QStringView written)
{
    const QString code = normalised(written);
    Check result;
    result.length = code.size();
    if (code.size() != kLength) {
        result.fault = Fault::Length;
        return result;
    }
    for (qsizetype i = 0; i < kLength; ++i) {
        const bool inRegion = i >= 2 && i < 8;
        const bool fits = inRegion ? code[i] >= u'0' && code[i] <= u'9' : kAlphabet.contains(code[i]);
        if (!fits) {
            result.fault = inRegion ? Fault::Region : Fault::Letter;
            result.found = code[i];
            return result;
        }
    }
    result.expected = checkCharacter(code);
    result.found = code.back();
    if (result.found != result.expected)
        result.fault = Fault::CheckCharacter;
    return result;
}

QString explain(const Check& check)
{
    switch (check.fault) {
    case Fault::None:
        return {};
    case Fault::Length:
        return coreText(QT_TRANSLATE_NOOP("core", "The credit code has %1 characters instead of 18."))
            .arg(check.length);
    case Fault::Letter:
        return coreText(QT_TRANSLATE_NOOP("core", "“%1” does not occur in credit codes.")).arg(check.found);
    case Fault::Region:
        return coreText(QT_TRANSLATE_NOOP("core", "Characters 3 to 8 of a credit code are digits, here stands “%1”."))
            .arg(check.found);
    case Fault::CheckCharacter:
        return coreText(QT_TRANSLATE_NOOP("core", "The last character of the credit code should be %1, not %2."))
            .arg(check.expected)
            .arg(check.found);
    }
    return {};
}

} // namespace cooperage::credit_code
