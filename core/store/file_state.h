// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// Grows with every change of the file, undo and redo included: what was worked out for one state fits no other.
qint64 fileState(const ReadStore& store);

/// Whether the file holds an invented sample college, as long as making it has not been undone.
bool isSample(const ReadStore& store);

} // namespace cooperage
