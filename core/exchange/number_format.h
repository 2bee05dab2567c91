// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace cooperage {

/// What a number format makes of a number, as far as reading a ledger needs it.
enum class NumberFormat : unsigned char { General, Date, Percent };

/// By the id of a built-in format (ECMA-376 part 1, 18.8.30, with the ids that Chinese and Japanese Excel use for
/// dates).
NumberFormat builtinNumberFormat(int id);

/// By a format code such as `yyyy"年"m"月"`, `[$-804]yyyy/m/d;@` or `0.0%`: letters of dates and times count only
/// outside quotes, brackets (except elapsed times, `[h]`) and after no `\`, `_` or `*`.
NumberFormat customNumberFormat(std::string_view code);

} // namespace cooperage
