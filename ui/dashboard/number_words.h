// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// Numbers as the home page writes them.
namespace cooperage::ui {

inline constexpr double kWan = 10000; ///< yuan in 万元

/// 1,284 or −3.5, with the real minus.
QString numberText(double value, int decimals = 0);
/// 97.4% of 0.974; "—" of nothing.
QString shareText(std::optional<double> share, int decimals = 1);
/// ▲ 8, ▼ 2.4, or "unchanged": in text colour, since red means up to Chinese readers.
QString changeText(double change, int decimals = 0);

} // namespace cooperage::ui
