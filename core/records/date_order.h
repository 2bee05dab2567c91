// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include "core/base/issues.h"
#include "core/base/words.h"

namespace cooperage {

/// The check that many types share: a period must not end before it starts. The fault stands at `field`, the end.
inline void checkOrder(QDate start, QDate end, const char* field, Issues& issues)
{
    if (start.isValid() && end.isValid() && end < start)
        issues.error(QString::fromLatin1(field),
                     recordText(QT_TRANSLATE_NOOP("records", "The end is before the start.")));
}

} // namespace cooperage
