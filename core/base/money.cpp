// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QLocale>

namespace cooperage {

QString toYuanText(Money money)
{
    static const QLocale locale = QLocale::c();
    const bool whole = money.fen % 100 == 0;
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return whole ? grouped.toString(money.fen / 100) : grouped.toString(money.yuan(), 'f', 2);
}

QString toWanText(Money money, int decimals)
{
    QLocale grouped = QLocale::c();
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toString(money.yuan() / 10000.0, 'f', decimals);
}

} // namespace cooperage
