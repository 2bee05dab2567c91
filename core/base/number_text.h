// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace cooperage {

/// What stands where there is no value: —. Never 0.
extern const QString kDash;

/// 1,284 or −3.5: grouped by thousands, with the real minus, alike in both languages. Empty for NaN.
QString numberText(double value, int decimals = 0);

/// 97.4% of 0.974; a dash for nothing.
QString shareText(std::optional<double> share, int decimals = 1);

} // namespace cooperage
