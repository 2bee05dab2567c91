// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/store/read_store.h"

namespace cooperage {

/// What an office has said a heading means. `target` is a path as in PlannedColumn::fields; empty: leave it aside.
struct HeadingMapping {
    QString type;    ///< table of the sheet's main type
    QString heading; ///< compared by text key
    QString target;
};

/// The mappings kept in the file (record type import_mapping).
std::vector<HeadingMapping> savedMappings(const ReadStore& store);

/// A mapping file: {"placement": {"实习生": "student.name", "QQ": null}, …}. Throws Failure with one sentence when it
/// cannot be read or names a type or field that does not exist.
std::vector<HeadingMapping> loadMappings(const QString& path);

} // namespace cooperage
