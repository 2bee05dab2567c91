// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

/// What of a plan is counted and shown: rows by what becomes of them, and rows that somebody should look at.
namespace cooperage::ui {

enum class RowFilter { All, New, Update, Unchanged, Refused, Warned };

/// How many rows of the sheet, or of all sheets, are meant. Warned: rows that are written although something is odd.
qint64 countRows(const PlannedSheet& sheet, RowFilter filter);
qint64 countRows(const ImportPlan& plan, RowFilter filter);

/// New and changed rows: what an import would write.
qint64 rowsToWrite(const ImportPlan& plan);

/// Records that come along with the rows and are no rows themselves, such as the students of a list of internships.
struct BroughtAlong {
    const RecordType* type = nullptr; ///< the most frequent type; null: none
    qint64 count = 0;
};
BroughtAlong broughtAlong(const ImportPlan& plan);

/// Whether a row is meant by the filter; `isWarned` is told by the caller, who has looked it up.
bool isMeant(const PlannedRow& row, RowFilter filter, bool isWarned);

} // namespace cooperage::ui
