// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include "core/store/read_store.h"

namespace cooperage {

/// The ids in a link or a list of links.
std::vector<qint64> idsIn(const FieldInfo& field, const Value& value);

/// Reads deletions from the history: rows as they were last, and what each step did besides.
class Deletions {
public:
    using Key = std::pair<const RecordType*, qint64>;

    /// The last deletion of a record that has not been undone.
    struct Deletion {
        qint64 step;
        Row row; ///< as it was deleted
    };
    /// What one step did to the records that pointed to those it deleted, by these.
    struct Effects {
        std::map<Key, std::vector<Key>> takenAlong;
        std::map<Key, std::vector<std::pair<Key, int>>> cleared; ///< record and field
    };

    explicit Deletions(const ReadStore& store) : m_store(store) {}

    std::optional<Deletion> find(const Key& key) const;
    const Effects& effectsOf(qint64 step);
    /// What a record that is gone was called; links are named as they are now, or as they were when they went.
    QString title(const RecordType& type, const Row& row) const;

    static Row rowOf(const RecordType& type, qint64 id, const QByteArray& text);
    /// The records that would take this one along when they are deleted.
    static std::vector<Key> takersOf(const RecordType& type, const Row& row);

private:
    const ReadStore& m_store;
    std::map<qint64, Effects> m_effects;
};

} // namespace cooperage
