// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job_runner.h"

namespace cooperage::ui {

/// One open file as the window sees it: reading on the UI thread, changes through the job runner, one term for all
/// pages. Holds the file's lock, or is read-only.
class Session : public QObject {
    Q_OBJECT

public:
    /// Throws a Failure when the file cannot be opened.
    Session(const QString& path, const QString& person, QObject* parent = nullptr);
    /// On a file that was opened before, in a thread that may wait.
    Session(OpenedFile file, const QString& person, QObject* parent = nullptr);

    /// The file the user opened; what is read may be a copy of it.
    const QString& path() const { return m_file.path; }
    bool isReadOnly() const { return m_file.isReadOnly(); }
    /// The sentence that says why nothing can be changed; empty when everything can.
    const QString& whyReadOnly() const { return m_file.whyReadOnly; }
    /// The committed state, for short reads on the UI thread (a window of about 200 rows).
    const ReadStore& store() const { return m_store; }
    JobRunner& jobs() { return m_jobs; }

    const QString& term() const { return m_term; } ///< "2025-2026-1"
    void setTerm(const QString& term);
    const QString& person() const { return m_person; }
    void setPerson(const QString& person);

    /// Runs a change as one step on the worker thread; `done` afterwards on the UI thread.
    template <class Change, class Done>
    void change(Op op, const QString& text, QObject* context, Change change, Done done)
    {
        m_jobs.write(
            QString(), context,
            [op, text, change = std::move(change)](Store& store, Progress&) {
                return store.transact(op, text, [&] { change(store); });
            },
            [done = std::move(done)](const ChangeSet& changes) { done(changes); });
    }
    void undo();
    void redo();

Q_SIGNALS:
    /// The file has changed; each page asks whether it is touched.
    void changed(const cooperage::ChangeSet& changes);
    void termChanged(const QString& term);
    /// A step was taken back (or done again), in words for the toast.
    void undone(const QString& text);
    void redone(const QString& text);

private:
    OpenedFile m_file;
    // Closed in reverse: the writer is the last connection to the file and folds what is still beside it into it.
    JobRunner m_jobs;
    ReadStore m_store;
    QString m_term;
    QString m_person;
};

} // namespace cooperage::ui
