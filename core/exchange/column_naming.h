// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/exchange/headings.h"

namespace cooperage {

/// Whether a column tells one record from all others, and what else its ledger says of that record. A blank in such a
/// column is not lightly filled with the value above it.
struct ColumnNaming {
    enum class Tells {
        Attribute, ///< may be alike in many rows: a department, the partner of a placement
        Name,      ///< what a record is called: a project's name, a student's
        Identity   ///< a number or code that only one record has
    };

    Tells tells = Tells::Attribute;
    std::vector<int> identities{}; ///< columns of numbers and codes of the same record
    std::vector<int> all{};        ///< all columns that speak of it
};

ColumnNaming columnNaming(const Recognition& recognition, const ColumnUse& use);

} // namespace cooperage
