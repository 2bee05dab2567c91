// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace cooperage::test {

/// A valid value for this field; another `variant` gives another value. Links point to a sample record made in `store`.
Value sampleValue(Store& store, const FieldInfo& field, int variant);

/// A valid record with every field filled, not yet in the file. Call inside transact: linked records are made.
Row sampleRow(Store& store, const RecordType& type, int variant);

/// How a test names the parameter.
std::string typeName(const RecordType& type);

} // namespace cooperage::test
