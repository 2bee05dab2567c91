// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"
#include "core/model/record_type.h"

namespace cooperage {

/// An empty ledger of a type to fill in and import: the headings that the export writes, `*` at required ones, a note
/// on every column (what it is, in which form, an example), lists to pick from, and one example row. That row is marked
/// 示例 in the serial column, by which the import leaves it aside.
SheetOut ledgerTemplate(const RecordType& type);

/// The same as an .xlsx file; an existing one is replaced. Throws a usage Failure for another ending and for a type
/// that ledgers do not carry.
void writeTemplate(const RecordType& type, const QString& path, Progress& progress);

} // namespace cooperage
