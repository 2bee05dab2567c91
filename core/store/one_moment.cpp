// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/one_moment.h"

#include "core/base/failure.h"

namespace cooperage {

OneMoment::OneMoment(const ReadStore& store)
    : m_connection(store.connection()), m_isOutermost(!m_connection.isInTransaction())
{
    if (m_isOutermost)
        m_connection.statement(QStringLiteral("BEGIN")).run();
}

OneMoment::~OneMoment()
{
    if (!m_isOutermost)
        return;
    try {
        m_connection.execute(QStringLiteral("COMMIT"));
    } catch (const Failure&) {
        // The engine has ended it by itself (the drive is gone): there is nothing left to end.
    }
}

} // namespace cooperage
