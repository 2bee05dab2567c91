// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_state.h"

namespace cooperage {

qint64 fileState(const ReadStore& store)
{
    return store.connection()
        .scalar(QStringLiteral("SELECT coalesce((SELECT max(id) FROM step), 0) + "
                               "coalesce((SELECT max(id) FROM replay), 0)"))
        .integer();
}

bool isSample(const ReadStore& store)
{
    return !store.connection()
                .scalar(QStringLiteral("SELECT 1 FROM step WHERE operation = ? AND state = 'done' LIMIT 1"),
                        {Value(opToken(Op::Sample))})
                .isNull();
}

} // namespace cooperage
