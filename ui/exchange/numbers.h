// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace cooperage::ui {

/// 1,284: counts as they stand in sentences and buttons.
inline QString numberText(qint64 number)
{
    return QLocale(QLocale::Chinese).toString(number);
}

} // namespace cooperage::ui
