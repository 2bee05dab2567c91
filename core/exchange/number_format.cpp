// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <algorithm>

namespace cooperage {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// `[h]`, `[mm]`, `[ss]`: hours, minutes or seconds that run on; every other bracket is a colour, condition or
/// language.
bool isElapsed(std::string_view inBrackets)
{
    return !inBrackets.empty() && std::string_view("hms").find(lower(inBrackets[0])) != std::string_view::npos &&
           std::all_of(inBrackets.begin(), inBrackets.end(), [&](char c) { return lower(c) == lower(inBrackets[0]); });
}

bool isWord(std::string_view code, size_t at, std::string_view word)
{
    return code.size() - at >= word.size() && std::equal(word.begin(), word.end(), code.begin() + std::ptrdiff_t(at),
                                                         [](char a, char b) { return a == lower(b); });
}

} // namespace

NumberFormat builtinNumberFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberFormat::Percent;
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? NumberFormat::Date : NumberFormat::General;
}

NumberFormat customNumberFormat(std::string_view code)
{
    bool isPercent = false;
    for (size_t at = 0; at < code.size(); ++at) {
        const char c = lower(code[at]);
        if (isWord(code, at, "general")) {
            at += 6;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '[') {
            const size_t close = std::min(code.find(']', at), code.size());
            if (isElapsed(code.substr(at + 1, close - at - 1)))
                return NumberFormat::Date;
            at = close;
        } else if (c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's' || isWord(code, at, "aaa")) {
            return NumberFormat::Date;
        } else if (c == '%') {
            isPercent = true;
        }
    }
    return isPercent ? NumberFormat::Percent : NumberFormat::General;
}

} // namespace cooperage
