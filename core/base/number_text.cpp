// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"

#include <QLocale>
#include <cmath>

namespace cooperage {

const QString kDash = QStringLiteral("—");

QString numberText(double value, int decimals)
{
    if (std::isnan(value))
        return {};
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions); // the C locale alone leaves out the thousands' commas
    const QString digits = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? QStringLiteral("−") + digits : digits;
}

QString shareText(std::optional<double> share, int decimals)
{
    if (!share)
        return kDash;
    const QString percent = numberText(*share * 100, decimals);
    // 3 of 1000 are not none.
    const bool isTooSmall = *share > 0 && percent == numberText(0, decimals);
    return (isTooSmall ? u'<' + numberText(std::pow(10, -decimals), decimals) : percent) + QLatin1Char('%');
}

} // namespace cooperage
