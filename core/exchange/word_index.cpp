// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_index.h"

#include <QHash>
#include <algorithm>

namespace cooperage {

namespace {

constexpr size_t kFirstBuckets = 64;

quint32 hashOf(QStringView words)
{
    return static_cast<quint32>(qHash(words));
}

} // namespace

void WordIndex::add(QStringView words, int record)
{
    if (m_entries.size() >= m_buckets.size())
        enlarge();
    const quint32 hash = hashOf(words);
    int& last = m_buckets[bucketOf(hash)];
    m_entries.push_back({hash, record, last});
    last = static_cast<int>(m_entries.size()) - 1;
}

std::vector<int> WordIndex::find(QStringView words) const
{
    std::vector<int> found;
    if (m_entries.empty())
        return found;
    const quint32 hash = hashOf(words);
    for (int at = m_buckets[bucketOf(hash)]; at >= 0; at = m_entries[static_cast<size_t>(at)].next)
        if (const Entry& entry = m_entries[static_cast<size_t>(at)]; entry.hash == hash)
            found.push_back(entry.record);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void WordIndex::truncate(size_t size)
{
    for (; m_entries.size() > size; m_entries.pop_back())
        m_buckets[bucketOf(m_entries.back().hash)] = m_entries.back().next;
}

void WordIndex::enlarge()
{
    m_buckets.assign(std::max(kFirstBuckets, m_buckets.size() * 2), -1);
    for (size_t at = 0; at < m_entries.size(); ++at) {
        int& last = m_buckets[bucketOf(m_entries[at].hash)];
        m_entries[at].next = last;
        last = static_cast<int>(at);
    }
}

} // namespace cooperage
