// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include "core/store/store.h"

namespace cooperage::test {

/// A new, real file in a folder of its own, gone with the object.
class TempStore {
public:
    TempStore() : m_store(Store::create(path())) {}

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("college.coop")); }
    QString folder() const { return m_folder.path(); }
    /// Closes and opens the file again, as the next start of the program does.
    void reopen()
    {
        m_store.reset();
        m_store = Store::open(path());
    }
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace cooperage::test
