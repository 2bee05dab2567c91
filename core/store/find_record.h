// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// The records a person means by `key`: an id, a title, or the values of a natural key joined by '|', linked records by
/// their titles (张三|云帆科技有限公司|2025-09-01). The first of these readings that fits anything decides; several ids
/// when it fits several records. An id may be that of a record that is gone but has a history.
std::vector<qint64> findRecords(const ReadStore& store, const RecordType& type, const QString& key);

} // namespace cooperage
