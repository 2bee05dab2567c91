// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// The records of the file that tell the same thing as this row, itself left out: the first natural key that both have
/// filled is equal in both. An import takes such two for one.
std::vector<qint64> twinsOf(const ReadStore& store, const RecordType& type, const Row& row);

} // namespace cooperage
