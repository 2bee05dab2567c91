// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cooperage {

/// Why a cell could not be read.
enum class Trouble {
    None,
    NotUnderstood,
    NoSuchDay,   ///< 30 February, month 16
    FarYear,     ///< before 1950 or after 2100
    NumberEaten, ///< a long number that a spreadsheet has rounded (2.02304E+11)
    Range,       ///< two amounts where one is wanted
    Ambiguous,   ///< fits several choices
    OutOfRange,  ///< below zero, or more than any college has
    Rate,        ///< an amount per day, hour or person, where the whole is needed
    CellError,   ///< #N/A, #REF!
    NotCounted   ///< a formula without a saved result
};

struct Cell;
/// What the program that wrote the cell says is wrong with it; None when nothing.
Trouble errorOf(const Cell& cell);

/// One sentence for the user; empty for None.
QString explain(Trouble trouble);

enum class ReadingState { Empty, Value, Unreadable };

/// What a cell says: a value, nothing, or something that cannot be read (never guessed).
template <class T>
struct Reading {
    using State = ReadingState;

    State state = State::Empty;
    T value{};
    Trouble trouble = Trouble::None;
    bool dayAssumed = false;  ///< a date without a day: the first of the month was taken
    bool yearAssumed = false; ///< a date without a year: the one nearest to the term was taken
    bool openEnded = false;   ///< the cell says that there is no end (长期); of a date the state is then Empty
    bool approximate = false; ///< about so many (约, 余, 左右)
    const char* assumption = nullptr; ///< what else was taken for granted, in words for the user (of context "core")

    static Reading of(T value)
    {
        Reading reading;
        reading.state = State::Value;
        reading.value = std::move(value);
        return reading;
    }
    static Reading unreadable(Trouble trouble = Trouble::NotUnderstood)
    {
        Reading reading;
        reading.state = State::Unreadable;
        reading.trouble = trouble;
        return reading;
    }
    bool hasValue() const { return state == State::Value; }
    bool isEmpty() const { return state == State::Empty; }
    bool isUnreadable() const { return state == State::Unreadable; }
};

} // namespace cooperage
