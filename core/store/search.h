// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"

namespace cooperage {

/// One record in which all words of a search were found, and where the first of them was.
struct SearchHit {
    enum class Way { Text, Pinyin, Initials };
    const RecordType* type = nullptr;
    qint64 id = 0;
    QString title;
    int field = 0; ///< the searchable field that holds the first word
    Way way = Way::Text;
};

/// Looks for `words` (all of them, in any order) in the searchable fields of every record: as written, by pinyin
/// (yunfan) and by initials (yf). Better matches first within a type: as written, then pinyin, then initials.
std::vector<SearchHit> searchAll(const ReadStore& store, const QString& words, size_t limitPerType = 200);

} // namespace cooperage
