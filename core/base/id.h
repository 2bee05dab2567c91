// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace cooperage {

/// The number of one record of type T; 0 is "none". Ids are never used again, not even after an undo.
template <class T>
struct Id {
    qint64 value = 0;

    bool isSet() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace cooperage

template <class T>
struct std::hash<cooperage::Id<T>> {
    size_t operator()(const cooperage::Id<T>& id) const noexcept { return std::hash<qint64>()(id.value); }
};
