// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// While it lives, all that is read from this store is of one and the same state, whatever others commit meanwhile:
/// numbers that stand side by side were true together. Inside another one, or inside a change that is being made, it
/// does nothing. Keep it short: on a share nobody can commit while somebody reads.
class OneMoment {
public:
    explicit OneMoment(const ReadStore& store);
    ~OneMoment();
    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;

private:
    db::Connection& m_connection;
    bool m_isOutermost;
};

} // namespace cooperage
