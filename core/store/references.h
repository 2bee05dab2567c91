// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "core/store/read_store.h"

namespace cooperage {

/// Records of one type that point to a given record through one field.
struct Reference {
    const RecordType* type;
    int field;
    OnDelete onDelete;
    std::vector<qint64> ids;
};

/// Who points to this record, type by type; empty when nobody does.
std::vector<Reference> referencesTo(const ReadStore& store, const RecordType& type, qint64 id);

/// Takes `id` out of the link or the list of links in `row`.
void clearReference(const RecordType& type, int field, qint64 id, Row& row);

} // namespace cooperage
