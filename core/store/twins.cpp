// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/twins.h"

#include <algorithm>

namespace cooperage {

namespace {

const Value& at(const Row& row, int field)
{
    return row.values[static_cast<size_t>(field)];
}

bool isFilled(const Row& row, const RecordType::Key& key)
{
    return std::none_of(key.begin(), key.end(), [&](int field) { return at(row, field).isNull(); });
}

bool areSame(const RecordType& type, const Row& one, const Row& other)
{
    for (const RecordType::Key& key : type.keys())
        if (isFilled(one, key) && isFilled(other, key))
            return std::all_of(key.begin(), key.end(), [&](int field) { return at(one, field) == at(other, field); });
    return false;
}

} // namespace

std::vector<qint64> twinsOf(const ReadStore& store, const RecordType& type, const Row& row)
{
    std::vector<qint64> twins;
    for (const RecordType::Key& key : type.keys()) {
        if (!isFilled(row, key))
            continue;
        Query query{.type = &type};
        for (int field : key)
            query.filters.push_back({field, Filter::Test::Equals, at(row, field)});
        for (const Row& other : store.rows(query))
            if (other.id != row.id && areSame(type, row, other) &&
                std::find(twins.begin(), twins.end(), other.id) == twins.end())
                twins.push_back(other.id);
    }
    return twins;
}

} // namespace cooperage
