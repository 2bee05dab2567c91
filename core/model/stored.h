// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/value.h"

namespace cooperage {

/// One column of a record as the file holds it, before it becomes a Value or a member of a struct. `text` is UTF-8 and
/// lasts until the next row is read.
struct Stored {
    enum class Type { Null, Integer, Real, Text };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    std::string_view text{};

    bool isNull() const { return type == Type::Null; }
};

/// As a field of this kind holds it: ISO text as a date.
Value toValue(const Stored& stored, Kind kind);

/// "2025-09-08" without the cost of a format; anything else is no date.
QDate fromIsoDate(std::string_view text);
/// The ten letters of a date; none outside of the years 0 to 9999, as of an invalid one.
struct IsoDate {
    char letters[10];
    size_t length = 0;
    operator std::string_view() const { return {letters, length}; }
};
IsoDate toIsoDate(QDate date);

} // namespace cooperage
