// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record_type.h"

namespace cooperage {

/// What is wrong with a record, field by field and then together. Required fields, and the description's own check.
/// Errors keep the record from being saved; warnings do not.
Issues validate(const RecordType& type, const Row& row);

} // namespace cooperage
