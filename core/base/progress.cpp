// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "core/base/failure.h"

namespace cooperage {

using namespace std::chrono_literals;

Progress::Progress(Flag cancelled, Publish publish) : m_cancelled(std::move(cancelled)), m_publish(std::move(publish))
{
}

void Progress::begin(QString what, qint64 total)
{
    m_state = {std::move(what), 0, total};
    publish();
    check();
}

void Progress::advance(qint64 units)
{
    m_state.done += units;
    check();
    if (m_publish && std::chrono::steady_clock::now() - m_last >= 100ms)
        publish();
}

void Progress::check() const
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        throw Cancelled();
}

void Progress::publish()
{
    m_last = std::chrono::steady_clock::now();
    if (m_publish)
        m_publish(m_state);
}

} // namespace cooperage
