// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/sample/dice.h"

/// Names of invented people and firms, put together from common parts.
namespace cooperage::sample_names {

QString person(Dice& dice, bool woman);

/// What firms do, and what interns do there.
struct Industry {
    const char16_t* word; ///< in the firm's name
    const char16_t* name; ///< GB/T 4754 division
    const char16_t* posts[3];
    int department; ///< that sends most interns: index into departments()
};
const std::vector<Industry>& industries();

struct Department {
    const char16_t* name;
    const char16_t* shortName;
    struct Major {
        const char16_t* code; ///< of the 2021 catalogue of higher vocational majors
        const char16_t* name;
    } majors[3];
};
const std::vector<Department>& departments();

constexpr int kMostFirms = 5000;
/// The `number`-th firm: a town, a word of its own, an industry and a form. No two numbers below kMostFirms are alike
/// as long as industries are taken in turn.
QString firm(int number, const Industry& industry);
QString town(int number);

/// A credit code with a right check character and an organisation code that nobody was given (begins with YJ).
QString creditCode(int number);
/// 138 0000 and four digits.
QString phone(Dice& dice);

} // namespace cooperage::sample_names
