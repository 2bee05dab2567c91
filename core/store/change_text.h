// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <vector>

#include "core/model/record_type.h"

/// Rows as the change log keeps them: a JSON object by field name, so that a step can still be taken back after an
/// upgrade has moved the columns. UTF-8, as the file holds it.
namespace cooperage::change_text {

/// All values that are not Null, and the revision.
QByteArray ofRow(const RecordType& type, const Row& row);
/// The named fields only, Null included.
QByteArray ofFields(const RecordType& type, const Row& row, const std::vector<int>& fields);
/// Puts the values of `text` into `row`; fields this program does not know are passed over.
void apply(const RecordType& type, const QByteArray& text, Row& row);
/// The fields `text` speaks of, with their values.
std::vector<std::pair<int, Value>> values(const RecordType& type, const QByteArray& text);

} // namespace cooperage::change_text
