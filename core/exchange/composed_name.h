// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/model/record_type.h"

/// What ledgers call a record that has no name of its own: a placement is 张三 2023010101 · 云帆科技有限公司 ·
/// 2025-09-01. The export writes it and the import finds the record by it.
namespace cooperage {

/// Whether records of the type have a text of their own to be called by (name, number, key).
bool hasName(const RecordType& type);

/// The fields of the first natural key, links by their records' names, with the number where a name is no key.
/// `linked` gives the record of a link.
QString composedName(const RecordType& type, const Row& row,
                     const std::function<const Row&(const RecordType&, qint64)>& linked);

} // namespace cooperage
