// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <QtGlobal>

namespace cooperage {

void assertionFailed(const char* condition, const char* file, int line)
{
    qFatal("%s:%d: this must hold: %s", file, line, condition);
}

} // namespace cooperage
