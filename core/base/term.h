// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

#include "core/base/period.h"
#include "core/base/words.h"

namespace cooperage {

/// What figures are counted for: a term `2025-2026-1`, a school year `2025-2026` or a calendar year `2025`.
///
/// Only the key and its default dates; the dates a college has set for its terms are records. Ordered by the first day
/// of the defaults, the shorter before the longer.
class TermKey {
public:
    enum class Kind { Term, SchoolYear, CalendarYear };

    static TermKey term(int firstYear, int number); ///< number 1 to 3
    static TermKey schoolYear(int firstYear);
    static TermKey calendarYear(int year);
    /// The key as it is stored and typed on the command line; blanks and full-width digits are forgiven.
    static std::optional<TermKey> parse(QStringView text);
    /// The first or second term that the default dates put this day in.
    static TermKey at(QDate day);

    Kind kind() const { return m_kind; }
    bool isTerm() const { return m_kind == Kind::Term; }
    int firstYear() const { return m_year; }
    int number() const { return m_number; } ///< 1 to 3 of a term, else 0

    /// `2025-2026-1`, `2025-2026`, `2025`.
    QString toString() const;
    /// First term 1 Sep to 31 Jan, second 1 Feb to 31 Aug; school year 1 Sep to 31 Aug; calendar year. A third (summer)
    /// term is 1 Jul to 31 Aug: a college that has one sets the dates of its terms itself, so that they do not overlap.
    Period defaultPeriod() const;
    /// The one before, of the same kind. Before a first term comes the second: whether the year before had a third is
    /// known to the term records only.
    TermKey previous() const;
    TermKey next() const;
    /// The school year a term belongs to; itself for the others.
    TermKey year() const;
    /// In words: 2025—2026 学年第一学期, First term of 2025-2026.
    QString label(const Words& words) const;
    QString label() const; ///< in the language of the program

    bool operator==(const TermKey&) const = default;
    std::strong_ordering operator<=>(const TermKey& other) const;

private:
    TermKey(Kind kind, int year, int number) : m_kind(kind), m_year(year), m_number(number) {}
    const char* labelSource() const;
    QString filled(QString label) const;

    Kind m_kind;
    int m_year;
    int m_number;
};

/// The term that a sheet's title, a heading or a file's name speaks of: 2025-2026-1, 2025-2026学年第一学期,
/// 25-26学年上学期, 2025年秋季学期. nullopt when none is named or several different ones are; a school year alone names
/// no term.
std::optional<TermKey> findTerm(QStringView text);

} // namespace cooperage
