// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace cooperage::test {

/// Fills the file with records of every type that are valid and otherwise as they come: dates about the terms of
/// 2024 to 2026, gaps, every choice. The same seed makes the same records.
void fillAtRandom(Store& store, unsigned seed, int recordsOfEachType);

} // namespace cooperage::test
