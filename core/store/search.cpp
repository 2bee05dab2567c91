// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <algorithm>

#include "core/base/text_key.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

struct Place {
    int field;
    SearchHit::Way way;
};

std::optional<Place> placeOf(const RecordType& type, const Row& row, const QString& word)
{
    for (int index = 0; index < type.fieldCount(); ++index)
        if (type.field(index).options.search && textKey(row.values[static_cast<size_t>(index)].text()).contains(word))
            return Place{index, SearchHit::Way::Text};
    return std::nullopt;
}

} // namespace

std::vector<SearchHit> searchAll(const ReadStore& store, const QString& words, size_t limitPerType)
{
    const QString first = textKey(words.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty));
    std::vector<SearchHit> hits;
    if (first.isEmpty())
        return hits;
    for (const RecordType* type : allRecordTypes()) {
        if (!type->isSearchable())
            continue;
        const size_t begin = hits.size();
        for (const Row& row : store.rows({.type = type, .search = words}))
            if (const std::optional<Place> place = placeOf(*type, row, first))
                hits.push_back({type, row.id, store.title(*type, row.id), place->field, place->way});
        std::stable_sort(hits.begin() + static_cast<qsizetype>(begin), hits.end(),
                         [](const SearchHit& a, const SearchHit& b) { return a.way < b.way; });
        hits.resize(std::min(hits.size(), begin + limitPerType));
    }
    return hits;
}

} // namespace cooperage
