// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>

#include "core/base/term.h"
#include "core/records/department.h"
#include "core/store/read_store.h"

namespace cooperage {

/// What figures are counted for: a term, school year or calendar year, of the whole college or of one department.
struct Scope {
    TermKey term;
    Period period; ///< both days set
    Id<Department> department{};
    QString departmentName{};
    std::optional<TermKey> comparison{}; ///< what it is compared with; empty: the one before

    bool isOfDepartment() const { return department.isSet(); }
    bool operator==(const Scope& other) const
    {
        return term == other.term && period == other.period && department == other.department;
    }
};

/// The scope of a key as typed ("2025-2026-1", "2025-2026", "2025"): days from the recorded terms, else from the
/// college's first days of terms, else 1 September and 1 February. A department is known by its name or short name;
/// empty: the whole college. Throws a Failure of kind Usage for a term or department that there is not.
Scope findScope(const ReadStore& store, const QString& termKey, const QString& departmentName = {});
Scope findScope(const ReadStore& store, const TermKey& term, Id<Department> department = {});

/// The days of a term or year; nullopt for a third term that is not recorded.
std::optional<Period> findPeriod(const ReadStore& store, const TermKey& term);

/// The same with another one to compare with. Throws a Failure of kind Usage unless it is another term, or another year
/// for a year.
Scope comparedWith(const ReadStore& store, Scope scope, const TermKey& comparison);

/// The terms that are sealed and not opened again.
std::set<TermKey> sealedTerms(const ReadStore& store);

/// Which teaching week a day of this term is in: weeks begin on Mondays, the first is the one that the term begins in.
int weekOfTerm(const Period& term, QDate day);

/// The scope that this one is compared with: the chosen one, else the one before of the same kind. Before a first term
/// comes the last one of the year before, a third where there is one.
Scope previousScope(const ReadStore& store, const Scope& scope);

} // namespace cooperage
