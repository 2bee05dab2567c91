// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"
#include "core/store/read_store.h"

namespace cooperage {

enum class Sensitive { Masked, Shown };

/// The records of a query as a ledger: every field under the Chinese heading that the import knows best, and for each
/// link what tells its record from others (学号 beside the student's name). Importing the sheet again changes nothing.
/// Sensitive fields show a mask, which the import leaves aside, unless they are asked for.
SheetOut exportSheet(const ReadStore& store, const Query& query, Sensitive sensitive, Progress& progress);

/// The same as a file, .xlsx or .csv after the end of its name; an existing one is replaced. Throws a usage Failure for
/// any other ending.
void exportRecords(const ReadStore& store, const Query& query, Sensitive sensitive, const QString& path,
                   Progress& progress);

} // namespace cooperage
