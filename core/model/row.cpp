// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row.h"

namespace cooperage {

std::vector<int> differences(const Row& before, const Row& after)
{
    COOPERAGE_ASSERT(before.values.size() == after.values.size());
    std::vector<int> fields;
    for (size_t index = 0; index < before.values.size(); ++index)
        if (before.values[index] != after.values[index])
            fields.push_back(static_cast<int>(index));
    return fields;
}

Row merged(const Row& original, const Row& edited, Row newest)
{
    for (int field : differences(original, edited))
        newest.values[static_cast<size_t>(field)] = edited.values[static_cast<size_t>(field)];
    return newest;
}

FieldInfo notesField()
{
    return {"notes",
            QT_TRANSLATE_NOOP("records", "Notes"),
            Kind::LongText,
            {.list = false, .longText = true, .headings = "备注;说明;备注说明"},
            {},
            nullptr};
}

} // namespace cooperage
