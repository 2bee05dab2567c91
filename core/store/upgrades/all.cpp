// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/store/schema.h"
#include "core/store/upgrades/to_2.h"
#include "core/store/upgrades/to_3.h"
#include "core/store/upgrades/upgrades.h"

namespace cooperage::upgrades {

namespace {

// One line a step, its SQL in a file of its own (to_2.h …); kVersion is raised with it.
constexpr std::array<Upgrade, schema::kVersion - 1> kAll{{{1, kTo2}, {2, kTo3}}};

} // namespace

std::span<const Upgrade> all()
{
    return kAll;
}

} // namespace cooperage::upgrades
