// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// While it lives, a statement of this store ends as Cancelled as soon as the flag is up, however long it would have
/// run: what asks the store needs no Progress of its own. Afterwards nothing is left half read.
class Cancellable {
public:
    Cancellable(const ReadStore& store, Progress::Flag cancelled) : m_connection(store.connection())
    {
        m_connection.beginWork(std::move(cancelled));
    }
    ~Cancellable() { m_connection.endWork(); }
    Cancellable(const Cancellable&) = delete;
    Cancellable& operator=(const Cancellable&) = delete;

private:
    db::Connection& m_connection;
};

} // namespace cooperage
