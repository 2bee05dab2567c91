// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "core/base/period.h"

namespace cooperage {

/// Chance that is the same everywhere for the same seed (splitmix64): the standard library's distributions differ from
/// one compiler to the next.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    int below(int end) { return static_cast<int>(next() % static_cast<quint64>(end)); }
    /// Both ends included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day(const Period& period) { return period.from.addDays(below(static_cast<int>(period.days()))); }
    /// The first ones more often than the last ones, as a few partners take most interns.
    int firstOften(int end) { return std::min(below(end), below(end)); }

    template <class Container>
    const auto& pick(const Container& all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(std::size(all))))];
    }

private:
    quint64 next()
    {
        quint64 mixed = (m_state += 0x9E3779B97F4A7C15u);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};

} // namespace cooperage
