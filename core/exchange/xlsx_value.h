// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/exchange/number_format.h"
#include "core/exchange/workbook.h"

/// What single attributes and values of a sheet part mean. All of them throw Damage for what no program writes.
namespace cooperage {

constexpr int kMaxRows = 1048576; ///< of Excel since 2007
constexpr int kMaxColumns = 16384;

/// The attribute `t` of a cell.
enum class ValueType : unsigned char { Number, Text, Shared, Inline, Boolean, Error, Date };
ValueType valueType(std::string_view attribute);

struct CellPlace {
    int row = 0, column = 0; ///< from 0
};

CellPlace cellPlace(std::string_view reference); ///< "B7"
CellRange cellRange(std::string_view reference); ///< "B7:D9", or one cell
int indexOf(std::string_view number, int count); ///< a number from 0 to count - 1

/// A cell of every type but Shared and Inline, from the text of its `<v>`.
Cell cellOf(ValueType type, std::string_view value, NumberFormat format, bool from1904);

} // namespace cooperage
