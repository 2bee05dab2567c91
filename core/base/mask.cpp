// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mask.h"

#include <algorithm>

namespace cooperage {

namespace {

void hide(QString& text, qsizetype from, qsizetype to)
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < to; ++i)
        text[i] = u'*';
}

} // namespace

QString maskedCitizenId(const QString& number)
{
    QString masked = number;
    if (number.size() == 18)
        hide(masked, 6, 14);
    else if (number.size() > 8)
        hide(masked, 2, number.size() - 2);
    else
        hide(masked, 0, number.size());
    return masked;
}

QString maskedPhone(const QString& phone)
{
    QString masked = phone;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= phone.size(); ++i) {
        if (i < phone.size() && phone[i].isDigit())
            continue;
        if (i - start >= 7)
            hide(masked, std::max(start, i - 8), i - 4);
        start = i + 1;
    }
    return masked;
}

QString maskedText(const QString& text)
{
    if (text.size() == 18)
        return maskedCitizenId(text);
    const QString phone = maskedPhone(text);
    return phone == text ? maskedCitizenId(text) : phone;
}

} // namespace cooperage
