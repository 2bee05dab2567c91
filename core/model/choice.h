// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <concepts>
#include <span>
#include <type_traits>

namespace cooperage {

/// One value of an enumeration: how it is stored, how it is shown, and how people write it in their ledgers.
struct Choice {
    const char* token; ///< English snake_case, in the file for ever
    const char* label; ///< QT_TRANSLATE_NOOP("records", …)
    const char* words; ///< spellings recognised on import, ';'-separated; the Chinese label is the first
};

/// An enumeration whose values are described: `friend constexpr std::span<const Choice> choicesOf(E)` beside it, in the
/// order of the enumerators.
template <class E>
concept ChoiceEnum = std::is_enum_v<E> && requires(E e)
{
    {
        choicesOf(e)
        } -> std::convertible_to<std::span<const Choice>>;
};

} // namespace cooperage
