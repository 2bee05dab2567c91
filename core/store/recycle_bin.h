// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

/// What was deleted and can come back. Nothing is kept for it: all is read from what the gate wrote into the history,
/// and ids are never used again, so whatever pointed to a record can point to it once more.
namespace cooperage::recycle_bin {

using Key = std::pair<const RecordType*, qint64>;

/// One deletion as somebody asked for it; what it took along is counted, not listed.
struct Deleted {
    Key key;
    QString title; ///< as it was called when it was deleted
    QDateTime at;
    QString who;
    QString operation; ///< token of the Op: deleted, merged
    qint64 takenAlong = 0;
};

/// Newest first. Records that are back, or whose deletion was undone, are not among them.
std::vector<Deleted> allIn(const ReadStore& store, Progress& progress);

/// What restoring brings back, worked out before anything is written.
struct RestorePlan {
    enum class Why { Asked, TakenAlong, Needed };
    struct Record {
        const RecordType* type;
        Row row;
        QString title;
        Why why;                   ///< Needed: a record that comes back points to it, and it was deleted too
        bool isThereAgain = false; ///< somebody has entered the same since (twinsOf): it would stand there twice
    };
    /// A link that the deletion cleared in a record, or that had to wait for its target.
    struct Link {
        Key record;
        int field;
        qint64 target;
    };
    std::vector<Record> records; ///< those that others point to come first
    std::vector<Link> links;

    qint64 count(Why why) const;
};

RestorePlan planRestore(const ReadStore& store, const std::vector<Key>& wanted);

/// Writes the plan as one step. What has changed since then is left as it is now.
ChangeSet restore(Store& store, const RestorePlan& plan);

} // namespace cooperage::recycle_bin
