// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/model/validate.h"
#include "core/store/file_lock.h"
#include "core/store/kept_names.h"
#include "core/store/read_store.h"

namespace cooperage {

/// The one gate for every change. Lives on the thread that writes.
///
/// `transact` is transaction, undo step, history and change notice in a single call:
///
///     const ChangeSet changes = store.transact(Op::Edit, title, [&] { store.update(agreement); });
///
/// Whatever throws inside rolls everything back: the file is as before, or as after, never between. insert, update and
/// remove outside of transact are programming mistakes.
class Store final : public ReadStore {
public:
    /// Makes a new file; never overwrites one.
    static std::unique_ptr<Store> create(const QString& path);
    /// Opens for reading and writing, and keeps others from writing until it is closed. Throws a Failure when the file
    /// is no Cooperage file, newer, damaged or read-only, or when another program has it open for changes.
    static std::unique_ptr<Store> open(const QString& path);
    ~Store() override;

    /// Whose name stands in the history, and whom others are told who find the file in use.
    void setPerson(const QString& name);

    /// Called after each commit, undo and redo, on this thread: how the window hears of a change.
    void onCommit(std::function<void(const ChangeSet&)> listener) { m_listener = std::move(listener); }

    /// Runs `change` as one step. A step that changed nothing leaves none. What was worked out for an earlier state of
    /// the file says so in `madeFor` (see fileState): where another program has changed the file since, nothing is
    /// written and a Failure says it.
    ChangeSet transact(Op op, const QString& text, const std::function<void()>& change,
                       std::optional<qint64> madeFor = {});

    /// Validates, writes and records. Returns the new id. Throws a Failure with the first error.
    qint64 insert(const RecordType& type, Row row);
    /// Writes only what differs; nothing differs: nothing is recorded.
    void update(const RecordType& type, Row row, Relink relink = Relink::Chosen);
    /// Refused with a Failure when records that are not taken along point to it.
    void remove(const RecordType& type, qint64 id);

    /// Brings a removed record back under the id it had.
    void bringBack(const RecordType& type, Row row);

    template <Described T>
    Id<T> insert(const T& record)
    {
        return {insert(recordType<T>(), toRow(record))};
    }
    template <Described T>
    void update(const T& record)
    {
        update(recordType<T>(), toRow(record));
    }
    template <Described T>
    void remove(Id<T> id)
    {
        remove(recordType<T>(), id.value);
    }

    /// Takes back the last step, or does the next undone one again. nullopt: there is none.
    std::optional<std::pair<Step, ChangeSet>> undo(Progress& progress);
    std::optional<std::pair<Step, ChangeSet>> redo(Progress& progress);

private:
    Store(const QString& path, db::Connection::Access access, std::shared_ptr<FileLock> lock);
    void requireTransaction() const;
    qint64 newId(const RecordType& type);
    void add(const RecordType& type, const Row& row);
    void write(db::Statement& statement, const RecordType& type, const Row& row);
    void record(const RecordType& type, qint64 id, const QByteArray& before, const QByteArray& after);
    void throwIfNotAmong() const;
    void note(const RecordType& type, qint64 id, const std::vector<int>& fields);
    void replay(const Step& step, bool backwards, Progress& progress);
    std::optional<std::pair<Step, ChangeSet>> take(bool backwards, Progress& progress);

    ChangeSet committed();

    std::shared_ptr<FileLock> m_lock;
    QString m_person;
    std::function<void(const ChangeSet&)> m_listener;
    std::map<const RecordType*, qint64> m_nextIds;
    std::optional<ChangeSet> m_open; ///< the step being made
};

} // namespace cooperage
