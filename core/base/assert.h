// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>

namespace cooperage {

/// Logs the place of a programming mistake and aborts. On in all builds: a wrong number in a report is worse than a
/// stop.
[[noreturn]] void assertionFailed(const char* condition, std::source_location place = std::source_location::current());

} // namespace cooperage

#define COOPERAGE_ASSERT(condition)                                                                                    \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            ::cooperage::assertionFailed(#condition);                                                                  \
    } while (false)
