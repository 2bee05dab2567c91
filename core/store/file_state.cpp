// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_state.h"

namespace cooperage {

qint64 fileState(const ReadStore& store)
{
    // Undo and redo change the state of steps, every other change adds one.
    return store.connection()
        .scalar(QStringLiteral("SELECT coalesce(max(id), 0) * 1000003 + coalesce(sum(state = 'done'), 0) FROM step"))
        .integer();
}

} // namespace cooperage
