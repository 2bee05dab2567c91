// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/base/period.h"
#include "core/exchange/reading.h"

namespace cooperage {

/// A day as it stands in a text: what is missing is 0. Not yet checked against the calendar.
struct WrittenDay {
    int year = 0;
    int month = 0;
    int day = 0;
    qsizetype end = 0;         ///< behind it in the text, weekday and time of day included
    bool orderAssumed = false; ///< 9/1/2025: the month was taken to stand first
};

/// The text of a cell with the shapes of digits, dashes, dots and numerals made one, so that days can be found in it.
QString textOfDates(QStringView text);

/// The day that begins at `at`; nullopt when none does. `text` comes from textOfDates.
std::optional<WrittenDay> dayAt(const QString& text, qsizetype at);

/// The day in the calendar. A missing day is the first (dayAssumed); a missing year (yearAssumed) is that of the day
/// nearest to `around`, or of the first on or after it where it has no end; without `around` the day is unreadable.
/// Of orderAssumed says an `assumption`.
Reading<QDate> resolved(const WrittenDay& day, const Period& around);

/// 长期, 无固定期限, 至今 and the like: the text says that there is no end.
bool saysNoEnd(QStringView text);

} // namespace cooperage
