// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_mappings.h"
#include "core/store/store.h"

namespace cooperage::ui {

/// Those of `said` that the file does not remember yet, or remembers otherwise.
std::vector<HeadingMapping> unkeptMappings(const ReadStore& store, const std::vector<HeadingMapping>& said);

/// Writes what was said of headings, in place of what was kept before. Inside Store::transact.
void keepMappings(Store& store, const std::vector<HeadingMapping>& said);

} // namespace cooperage::ui
