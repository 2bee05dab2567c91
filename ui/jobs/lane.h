// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

#include "core/store/store.h"

namespace cooperage::ui {

/// One worker thread with its own connection to the file: jobs of a lane run one after another.
///
/// The store is opened on the worker thread at the first job and closed there when the lane ends. Jobs wait until the
/// lane is started.
template <class StoreType>
class Lane {
public:
    using Open = std::function<std::unique_ptr<StoreType>()>;

    explicit Lane(Open open) : m_open(std::move(open)), m_worker(new QObject) { m_worker->moveToThread(&m_thread); }
    ~Lane()
    {
        start();
        QMetaObject::invokeMethod(
            m_worker,
            [this] {
                m_store.reset();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        // The last job may be waiting for this thread to draw a chart: let it, or both would wait for ever.
        while (!m_thread.wait(QDeadlineTimer(20)))
            QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
        delete m_worker;
    }
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    void start()
    {
        if (!m_thread.isRunning())
            m_thread.start();
    }

    /// `work` runs on the worker thread; whatever it throws is its own matter.
    void post(std::function<void(const Open& open, std::unique_ptr<StoreType>& store)> work)
    {
        QMetaObject::invokeMethod(
            m_worker, [this, work = std::move(work)] { work(m_open, m_store); }, Qt::QueuedConnection);
    }

private:
    Open m_open;
    std::unique_ptr<StoreType> m_store;
    QThread m_thread;
    QObject* m_worker;
};

} // namespace cooperage::ui
