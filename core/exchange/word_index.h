// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace cooperage {

/// Which records may be found by which words. Keeps no words, only their hashes: whoever asks compares with the record
/// itself, which may have changed since. A hundred thousand records take 2 MB instead of 20.
class WordIndex {
public:
    void add(QStringView words, int record);
    /// All records ever added under these words, and a few under others; oldest first, each once.
    std::vector<int> find(QStringView words) const;

    size_t size() const { return m_entries.size(); }
    /// Forgets all but the first `size` that were added.
    void truncate(size_t size);

private:
    struct Entry {
        quint32 hash;
        int record;
        int next; ///< of the same bucket, added before; -1: none
    };

    void enlarge();
    size_t bucketOf(quint32 hash) const { return hash & (m_buckets.size() - 1); }

    std::vector<int> m_buckets; ///< the last entry of each, -1: none; as many as a power of two
    std::vector<Entry> m_entries;
};

} // namespace cooperage
