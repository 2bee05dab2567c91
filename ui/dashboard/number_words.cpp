// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/number_words.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/paper/report_chart.h"

namespace cooperage::ui {

QString numberText(double value, int decimals)
{
    return paper::chartValue(value, decimals);
}

QString shareText(std::optional<double> share, int decimals)
{
    return share ? numberText(*share * 100, decimals) + QLatin1Char('%') : QStringLiteral("—");
}

QString changeText(double change, int decimals)
{
    const QString amount = numberText(std::abs(change), decimals);
    if (amount == numberText(0, decimals))
        return QCoreApplication::translate("NumberWords", "unchanged");
    return (change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + amount;
}

} // namespace cooperage::ui
