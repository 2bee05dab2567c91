// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <QtGlobal>

namespace cooperage {

void assertionFailed(const char* condition, std::source_location place)
{
    qFatal("%s:%u: %s: this must hold: %s", place.file_name(), place.line(), place.function_name(), condition);
}

} // namespace cooperage
