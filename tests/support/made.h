// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cooperage::test {

/// A record of which only what the test is about is set: made<Partner>([](auto& partner) { partner.name = …; }).
template <class T, class Set>
T made(Set set)
{
    T record;
    set(record);
    return record;
}

} // namespace cooperage::test
