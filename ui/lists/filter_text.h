// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/store/query.h"

namespace cooperage::ui {

/// What somebody typed over a column, as conditions. Text: words, `*` for anything. Dates and numbers: `2025-09`,
/// `>=2025-09-01`, `2025-09-01..2025-12-31`, `9月起`, `<3000`; amounts in yuan. Everywhere: 空 (empty) and 非空 (not
/// empty). Of choices and yes/no: tokens joined by ';', "-" for empty. nullopt: it says nothing that fits the column.
std::optional<std::vector<Filter>> filtersOf(const RecordType& type, int field, const QString& text);

/// Whether the column is filtered by a check list instead of typed text.
bool isFilteredByList(const FieldInfo& field);

} // namespace cooperage::ui
