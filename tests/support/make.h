// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cooperage::test {

/// A record with some fields set: `make<Partner>([](Partner& partner) { partner.name = … })`.
template <class T, class Set>
T make(Set&& set)
{
    T record;
    set(record);
    return record;
}

} // namespace cooperage::test
