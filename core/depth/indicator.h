// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "core/records/all.h"

namespace cooperage::depth {

/// The six sides of a cooperation that the index looks at. Side measures are no part of the score: they serve the
/// reciprocity, the initiative and the gate of dormant partners.
enum class Dimension { Training, Courses, Staff, Bases, Technology, Mechanism, Side };
inline constexpr int kDimensions = 6;

/// Records of one type that several indicators are counted from, in one scan. All conditions are SQL over the row `t`
/// of the type's table and what `joins` adds. `{day of term}` is a day in the middle of the term that t.term names.
struct Rows {
    const RecordType& (*type)();
    const char* joins = "";
    const char* where = "TRUE";
    const char* partner = "t.partner";
    const char* starts; ///< first day; NULL: has always been
    const char* ends;   ///< last day; NULL: no end
};

/// Which terms a record counts in: those of which it overlaps …
enum class Reach {
    Window,    ///< the last three school years up to the term's last day (a parameter)
    TwoTerms,  ///< this term or the one before
    Term,      ///< the term
    Year,      ///< the school year up to the term's last day
    LastDay,   ///< the term's last day
    EverBefore ///< any time up to the term's last day
};

enum class Measure {
    Distinct,     ///< different values
    Sum,          ///< of the values
    Highest,      ///< of the values
    Share,        ///< of the values 0 and 1, how many are 1; over nothing: empty
    Mean,         ///< of the values; over nothing: 0
    UnbrokenYears ///< school years up to the term's with a row in each, without a gap
};

/// Some rows and what they count. Names that may be used: :months, the shortest internship as SQLite takes it, and
/// :national, :provincial, :college, :loan, the factors of the parameters.
struct Source {
    const Rows& rows;
    Reach reach = Reach::Window;
    const char* condition = "TRUE";
    const char* value = "t.id"; ///< a whole number where values are told apart
    Measure measure = Measure::Distinct;
    int part = 0;                 ///< several parts are put together by Indicator::combine
    const char* starts = nullptr; ///< in the place of Rows::starts
    const char* kept = "TRUE";    ///< a row of which this holds shows that the office keeps such records
    const char* label = "";       ///< QT_TRANSLATE_NOOP("depth", …): what these are, where the values are forms
};

/// One indicator of the index (or side measure), defined here and nowhere else.
struct Indicator {
    const char* id; ///< "1.1"
    Dimension dimension;
    const char* label;      ///< QT_TRANSLATE_NOOP("depth", …)
    const char* definition; ///< QT_TRANSLATE_NOOP("depth", …): how it is counted, as a sentence
    const char* unit;       ///< QT_TRANSLATE_NOOP("depth", …)
    std::span<const Source> sources;
    const RecordType& (*keys)() = nullptr; ///< whose ids the values of all sources are; null: the rows count themselves
    double (*combine)(std::span<const double> parts) = nullptr; ///< null: there is one part
    double target = 1;                                          ///< where the points are full, by default
    double weight = 0;                                          ///< points, by default
    const char* basis = "";      ///< QT_TRANSLATE_NOOP("depth", …): where target and weight come from
    double step = 1;             ///< what is worth doing at once; 0: nothing that can be set out to do
    const char* commitment = ""; ///< token of Commitment::Kind that fits such a step
};

inline constexpr int kMostParts = 4;

} // namespace cooperage::depth
