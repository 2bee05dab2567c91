// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/job_runner.h"

#include <QEventLoop>
#include <QSemaphore>

namespace cooperage::ui {

JobRunner::JobRunner(const OpenedFile& file, const QString& person, QObject* parent)
    : QObject(parent), m_writes([this, file, person] {
          if (file.isReadOnly())
              throw Failure(file.whyReadOnly);
          std::unique_ptr<Store> store = Store::open(file.path);
          store->setPerson(person);
          store->onCommit([this](const ChangeSet& changes) {
              QMetaObject::invokeMethod(
                  this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
          });
          return store;
      }),
      m_reads([path = file.readPath] { return std::make_unique<ReadStore>(path); }),
      m_counts([path = file.readPath] { return std::make_unique<ReadStore>(path); }),
      m_asides([path = file.readPath] { return std::make_unique<ReadStore>(path); }),
      m_drives([path = file.readPath] { return std::make_unique<ReadStore>(path); })
{
    // Waited for: the log of a file at rest is begun by the writer, which it cannot while others read.
    QSemaphore opened;
    m_writes.start();
    m_writes.post([&opened](const auto& open, auto& store) {
        const QSemaphoreReleaser done(opened);
        try {
            store = open();
        } catch (const Failure&) {
            store.reset();
        }
    });
    opened.acquire();
}

JobRunner::~JobRunner()
{
    cancelAll();
}

void JobRunner::release()
{
    m_isHeld = false;
    for (Lane<ReadStore>* lane : {&m_reads, &m_counts, &m_asides, &m_drives})
        lane->start();
}

void JobRunner::setPerson(const QString& person)
{
    m_writes.post([person](const auto&, auto& store) {
        if (store)
            store->setPerson(person);
    });
}

std::pair<int, Progress::Flag> JobRunner::announce(const QString& what, const QString& topic, bool writes)
{
    if (!topic.isEmpty())
        for (const Running& older : std::as_const(m_jobs))
            if (older.topic == topic)
                older.flag->store(true);
    const int job = ++m_last;
    auto flag = std::make_shared<std::atomic_bool>(false);
    m_jobs.insert(job, {flag, topic, writes});
    if (writes)
        m_running.insert(job);
    if (!what.isEmpty())
        Q_EMIT started(job, what);
    return {job, flag};
}

void JobRunner::cancel(int job)
{
    const auto found = m_jobs.constFind(job);
    if (found != m_jobs.constEnd())
        found->flag->store(true);
}

void JobRunner::cancelAll()
{
    for (const Running& running : std::as_const(m_jobs))
        running.flag->store(true);
}

bool JobRunner::finishWrites()
{
    const int failedBefore = m_failedWrites;
    QEventLoop loop;
    while (isBusy())
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    return m_failedWrites == failedBefore;
}

void JobRunner::publish(int job, const Progress::State& state)
{
    QMetaObject::invokeMethod(
        this, [this, job, state] { Q_EMIT progressed(job, state.what, state.done, state.total); },
        Qt::QueuedConnection);
}

/// On the worker thread: hands the result over to the UI thread.
void JobRunner::finish(int job, const Progress::Flag& flag, const QPointer<QObject>& context,
                       std::function<void()> done)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, flag, context, done = std::move(done)] {
            const bool dropped = m_jobs.value(job).topic.isEmpty() ? false : flag->load();
            end(job);
            if (context && !dropped)
                done();
        },
        Qt::QueuedConnection);
}

void JobRunner::fail(int job, const QString& what, const Failure& failure)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, what, failure] {
            m_failedWrites += m_jobs.value(job).writes && failure.kind() != Failure::Kind::Cancelled;
            const bool quiet = !m_jobs.value(job).topic.isEmpty() && failure.kind() == Failure::Kind::Cancelled;
            end(job);
            if (failure.kind() != Failure::Kind::Cancelled)
                Q_EMIT failed(failure.text(), failure.detail());
            else if (!quiet)
                Q_EMIT cancelled(what);
        },
        Qt::QueuedConnection);
}

void JobRunner::end(int job)
{
    m_jobs.remove(job);
    m_running.remove(job);
    Q_EMIT ended(job);
}

} // namespace cooperage::ui
