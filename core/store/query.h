// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "core/model/record_type.h"

namespace cooperage {

/// Records chosen by a figure or a rule: an opaque answer to "which are they?". Made in core only; screens carry it
/// from a number to the list that opens, without looking inside.
struct Selection {
    QString sql; ///< selects ids of `type`; values only as :names
    std::vector<std::pair<QString, Value>> bindings;
    const RecordType* type = nullptr;
    QString title; ///< what was chosen, in words: "In force · 2025-2026-1"
};

/// One condition on one field.
struct Filter {
    enum class Test {
        Contains, ///< text, or the name of a linked record; `*` stands for anything, then the whole text must fit
        Equals,
        AtLeast, ///< dates and numbers
        AtMost,
        OneOf, ///< `values`
        Empty,
        NotEmpty
    };
    int field = 0;
    Test test = Test::Contains;
    Value value{};
    std::vector<Value> values{};
};

struct Sort {
    int field = 0;
    bool descending = false;
};

/// Which records of one type, in which order. Values, no SQL.
struct Query {
    const RecordType* type = nullptr;
    std::vector<Filter> filters{};
    std::vector<Sort> sorts{};
    QString search{}; ///< in the searchable fields of the record and of the records it is called by; pinyin and
                      ///< initials too
    std::optional<Selection> within{};
    qint64 offset = 0;
    qint64 limit = -1; ///< -1: all
};

} // namespace cooperage
