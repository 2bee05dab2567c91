// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/store/store.h"

namespace cooperage {

struct ImportResult {
    ChangeSet changes; ///< step 0: nothing was to be done, no step was left
    qint64 inserted = 0;
    qint64 updated = 0;
};

/// Writes a plan as one undo step. Throws Failure when the file has been changed since the plan was made: make it
/// again. Cancelled at any moment, the file is as before.
ImportResult applyPlan(Store& store, const ImportPlan& plan, Progress& progress);

} // namespace cooperage
