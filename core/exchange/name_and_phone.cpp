// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_and_phone.h"

#include <QRegularExpression>

#include "core/base/text_key.h"

namespace cooperage {

std::optional<NameAndPhone> nameAndPhone(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\p{Han}[\\p{Han}· ]{0,10}\\p{Han})[ :,;、/(]*((?:\\+?86-?)?1\\d{2}[- ]?\\d{4}[- "
                       "]?\\d{4}|(?:0\\d{2,3}[- ]?)?"
                       "\\d{7,8})\\)?$"));
    const auto match = form.match(plainText(text));
    if (!match.hasMatch())
        return std::nullopt;
    QString phone = match.captured(2);
    return NameAndPhone{trimmedName(match.captured(1)), phone.remove(u' ')};
}

} // namespace cooperage
