// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/ledger_fields.h"
#include "core/exchange/sheet_layout.h"

namespace cooperage {

/// How well one heading names one path, of 100.
struct HeadingFit {
    int path = -1;
    int endPath = -1; ///< set where the heading names a whole period
    int score = 0;
    bool isVague = false; ///< the words alone could mean many things (名称, 时间, 类型): the values decide
};

/// Every path that the heading may name.
std::vector<HeadingFit> fitsOf(const LedgerFields& fields, const HeadingCell& heading);

} // namespace cooperage
