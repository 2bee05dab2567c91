// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/store/query.h"

namespace cooperage {

/// Exactly these records, such as one window of a long list.
Selection selectionOfIds(const RecordType& type, const std::vector<qint64>& ids, const QString& title = {});

/// The records of `type` whose link (or list of links) `field` points to `id`, also those that will come.
Selection selectionPointingTo(const RecordType& type, int field, qint64 id, const QString& title);

/// The records of a dated type that lie in these days, or in part of them.
Selection selectionWithin(const RecordType& type, const Period& period, const QString& title);

} // namespace cooperage
