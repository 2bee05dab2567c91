// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSet>

#include "core/base/failure.h"
#include "core/store/cancellable.h"
#include "core/store/opened_file.h"
#include "ui/jobs/lane.h"

namespace cooperage::ui {

/// Runs long work off the UI thread: changes on one lane, reading on others. In a read-only file changes fail. One of
/// the two places that catch Failure.
///
///     jobs.write(tr("Importing"), this, [plan](Store& store, Progress& progress) { return apply(store, plan,
///     progress); },
///                [this](const ImportResult& result) { show(result); });
///
/// `work` touches no widget; once cancelled it ends at once, in the middle of a statement of the store too. `done` runs
/// on the UI thread, and not at all when `context` is gone or the job failed: a failure is told by failed(), a
/// cancelled job by cancelled().
class JobRunner : public QObject {
    Q_OBJECT

public:
    /// The connection that writes is opened at once, so that it is there to close last: only a writer can fold the
    /// journal beside the file into it. A file that cannot be written is told of by the first change.
    JobRunner(const OpenedFile& file, const QString& person, QObject* parent = nullptr);
    ~JobRunner() override;

    template <class Work, class Done>
    int write(const QString& what, QObject* context, Work work, Done done)
    {
        return start(m_writes, what, {}, context, std::move(work), std::move(done));
    }

    /// With a `topic` the newest wins: an older job of the same topic is cancelled and its result dropped.
    template <class Work, class Done>
    int read(const QString& topic, QObject* context, Work work, Done done)
    {
        return start(m_reads, {}, topic, context, std::move(work), std::move(done));
    }

    /// Like `read` on a lane of its own: lists and searches need not wait for all figures of a term.
    template <class Work, class Done>
    int count(const QString& topic, QObject* context, Work work, Done done)
    {
        return start(m_counts, {}, topic, context, std::move(work), std::move(done));
    }

    /// Reading that may take long and that nobody waits for, on a lane of its own: a copy.
    template <class Work, class Done>
    int aside(const QString& topic, QObject* context, Work work, Done done)
    {
        return start(m_asides, {}, topic, context, std::move(work), std::move(done));
    }

    /// What asks the drive of the automatic backups, on a lane of its own: a share that is gone may not answer for
    /// minutes.
    template <class Work, class Done>
    int drive(const QString& topic, QObject* context, Work work, Done done)
    {
        return start(m_drives, {}, topic, context, std::move(work), std::move(done));
    }

    /// Until `release`, what is to be read only gathers: a window's first frame goes before.
    void hold() { m_isHeld = true; }
    void release();

    void cancel(int job);
    void cancelAll();
    /// Whether a writing job is under way.
    bool isBusy() const { return !m_running.isEmpty(); }
    /// Waits for all that is being written, with no input of the user meanwhile. False: something was not written, and
    /// failed() has said why.
    bool finishWrites();
    /// Whose name stands in the history from now on.
    void setPerson(const QString& person);

Q_SIGNALS:
    void started(int job, const QString& what);
    void progressed(int job, const QString& what, qint64 done, qint64 total);
    void ended(int job);
    void failed(const QString& text, const QString& detail);
    void cancelled(const QString& what);
    /// A commit, undo or redo has changed the file.
    void changed(const cooperage::ChangeSet& changes);

private:
    struct Running {
        Progress::Flag flag;
        QString topic;
        bool writes = false;
    };

    template <class StoreType, class Work, class Done>
    int start(Lane<StoreType>& lane, const QString& what, const QString& topic, QObject* context, Work work, Done done)
    {
        const auto [job, flag] = announce(what, topic, std::is_same_v<StoreType, Store>);
        lane.post([this, job, flag, what, work = std::move(work), done = std::move(done),
                   guard = QPointer<QObject>(context)](const auto& open, auto& store) mutable {
            try {
                Progress progress(flag, [this, job](const Progress::State& state) { publish(job, state); });
                progress.check();
                if (!store)
                    store = open();
                const Cancellable statements(*store, flag);
                if constexpr (std::is_void_v<decltype(work(*store, progress))>) {
                    work(*store, progress);
                    finish(job, flag, guard, [done] { done(); });
                } else {
                    finish(job, flag, guard, [done, result = work(*store, progress)] { done(result); });
                }
            } catch (const Failure& failure) {
                fail(job, what, failure);
            }
        });
        if (!m_isHeld)
            lane.start();
        return job;
    }

    std::pair<int, Progress::Flag> announce(const QString& what, const QString& topic, bool writes);
    void publish(int job, const Progress::State& state);
    void finish(int job, const Progress::Flag& flag, const QPointer<QObject>& context, std::function<void()> done);
    void fail(int job, const QString& what, const Failure& failure);
    void end(int job);

    Lane<Store> m_writes; ///< outlives the readers
    Lane<ReadStore> m_reads;
    Lane<ReadStore> m_counts;
    Lane<ReadStore> m_asides;
    Lane<ReadStore> m_drives;
    QHash<int, Running> m_jobs;
    QSet<int> m_running;
    bool m_isHeld = false;
    int m_last = 0;
    int m_failedWrites = 0;
};

} // namespace cooperage::ui
