// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// What is wrong with a record among the others of its type, as the type's description says: terms that overlap.
/// Empty for types that have no such rule.
Issues validateAmong(const ReadStore& store, const RecordType& type, const Row& row);

} // namespace cooperage
