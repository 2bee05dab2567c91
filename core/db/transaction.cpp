// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/transaction.h"

#include "core/base/failure.h"

namespace cooperage::db {

Transaction::Transaction(Connection& connection) : m_connection(connection)
{
    m_connection.statement(QStringLiteral("BEGIN IMMEDIATE")).run();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const Failure&) {
        // The engine has rolled back by itself (full disk, I/O error): there is nothing left to take back.
    }
}

void Transaction::commit()
{
    m_connection.statement(QStringLiteral("COMMIT")).run();
    m_open = false;
}

} // namespace cooperage::db
