// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/validate_among.h"

namespace cooperage {

Issues validateAmong(const ReadStore& store, const RecordType& type, const Row& row)
{
    if (!type.isCheckedAmong())
        return {};
    std::vector<Row> others = store.rows({.type = &type});
    std::erase_if(others, [&](const Row& other) { return other.id == row.id; });
    return type.checkAmong(row, others);
}

} // namespace cooperage
