// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/number_words.h"

#include <QCoreApplication>
#include <cmath>

namespace cooperage::ui {

QString changeText(double change, int decimals)
{
    const QString amount = numberText(std::abs(change), decimals);
    if (amount == numberText(0, decimals))
        return QCoreApplication::translate("NumberWords", "unchanged");
    return (change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + amount;
}

} // namespace cooperage::ui
