// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/exchange/workbook.h"

namespace cooperage {

/// The ledgers on one sheet: tables below each other whose headings or titles differ (一、校内基地, 二、校外基地), and
/// a list that is printed in two or more halves side by side. Each part is a sheet of its own in which what belongs to
/// the others is empty, so that rows and columns keep their places. Most sheets are one part, and are not copied.
std::vector<std::shared_ptr<const Sheet>> partsOf(std::shared_ptr<const Sheet> sheet);

} // namespace cooperage
