// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/base/period.h"
#include "core/exchange/reading.h"
#include "core/exchange/workbook.h"

/// Dates and periods as ledgers hold them.
///
/// A date without a day (2025年9月, 2025.9) is the first of its month, marked `dayAssumed`; so is the end of a period.
/// A year alone is unreadable. Two-digit years up to 60 are of this century. A date without a year (9月8日) is the
/// one nearest to `around` (the term that the sheet speaks of), marked `yearAssumed`; where that has no end, the first
/// on or after its beginning; unreadable without one.
namespace cooperage {

/// Also a number in a column of dates: 20250901, 202509, the month 2025.9 (2025.1 is January: that is what its writer
/// saw in the cell), and the serial numbers 20000 to 80000 of a 1900 book. 长期 and its like are Empty with
/// `openEnded`.
Reading<QDate> readDate(const Cell& cell, const Period& around = {});

/// From and to in one cell. A second date may leave out what it shares with the first (2025.9.8-1.16, 2025年9-12月); a
/// length may stand for the end (2025年9月1日起三年). `openEnded` where the cell says that there is no end (起, 长期,
/// 至今); without it an invalid `to` is an end nobody wrote.
Reading<Period> readPeriod(const Cell& cell, const Period& around = {});

} // namespace cooperage
