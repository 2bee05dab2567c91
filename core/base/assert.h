// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage {

/// Logs the place of a programming mistake and aborts. On in all builds: a wrong number in a report is worse than a
/// stop.
[[noreturn]] void assertionFailed(const char* condition, const char* file = __builtin_FILE(),
                                  int line = __builtin_LINE());

} // namespace cooperage

#define COOPERAGE_ASSERT(condition)                                                                                    \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            ::cooperage::assertionFailed(#condition);                                                                  \
    } while (false)
