// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <optional>

/// The present, replaceable in tests: nothing else in the program asks the system for the time.
namespace cooperage::clock {

QDateTime now(); ///< local time
QDate today();

/// From here on the time is `fixed`; nullopt: the system's again. For tests and reproducible samples.
void fix(std::optional<QDateTime> fixed);

} // namespace cooperage::clock
