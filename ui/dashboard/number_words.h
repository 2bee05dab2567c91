// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"

/// Changes as the home page writes them.
namespace cooperage::ui {

inline constexpr double kWan = 10000; ///< yuan in 万元

/// ▲ 8, ▼ 2.4, or "unchanged": in text colour, since red means up to Chinese readers.
QString changeText(double change, int decimals = 0);

} // namespace cooperage::ui
