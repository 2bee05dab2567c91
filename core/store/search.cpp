// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <algorithm>

#include "core/base/text_key.h"
#include "core/records/all.h"
#include "core/store/search_text.h"

namespace cooperage {

namespace {

struct Place {
    int field;
    SearchHit::Way way;
};

/// Of a word that stands in a hundred thousand names the first ones are weighed against each other, not all.
constexpr size_t kLookedAt = 1000;

bool anyContains(const QStringList& texts, const QString& word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(word); });
}

/// The first field that holds the word as written, else by its initials, else by its pinyin.
std::optional<Place> placeOf(const RecordType& type, const Row& row, const QString& word)
{
    std::optional<Place> best;
    for (int index = 0; index < type.fieldCount(); ++index) {
        const Value& value = row.values[static_cast<size_t>(index)];
        if (!type.field(index).options.search || value.isNull())
            continue;
        const search_text::Forms forms = search_text::formsOf(value.text());
        if (forms.text.contains(word))
            return Place{index, SearchHit::Way::Text};
        if (!best && anyContains(forms.initials, word))
            best = Place{index, SearchHit::Way::Initials};
        if (!best && anyContains(forms.pinyin, word))
            best = Place{index, SearchHit::Way::Pinyin};
    }
    return best;
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
        const auto looked = static_cast<qint64>(std::max(limitPerType, kLookedAt));
        for (const Row& row : store.rows({.type = type, .search = words, .limit = looked}))
            if (const std::optional<Place> place = placeOf(*type, row, first))
                hits.push_back({type, row.id, store.title(*type, row.id), place->field, place->way});
        std::stable_sort(hits.begin() + static_cast<qsizetype>(begin), hits.end(),
                         [](const SearchHit& a, const SearchHit& b) { return a.way < b.way; });
        hits.resize(std::min(hits.size(), begin + limitPerType));
    }
    return hits;
}

} // namespace cooperage
