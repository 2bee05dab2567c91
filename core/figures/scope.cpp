// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/scope.h"

#include "core/base/failure.h"
#include "core/base/text_key.h"
#include "core/records/college.h"
#include "core/records/term.h"

namespace cooperage {

namespace {

/// "09-01" in a year; the default day where the college wrote something else.
QDate dayOf(const QString& monthAndDay, QDate usual)
{
    const QDate day = QDate::fromString(QStringLiteral("%1-%2").arg(usual.year()).arg(monthAndDay), Qt::ISODate);
    return day.isValid() ? day : usual;
}

/// When terms begin and end: what is recorded, and for the rest the college's usual days. A term without a recorded end
/// ends the day before the next one starts, so that there is never a gap.
class Calendar {
public:
    explicit Calendar(const ReadStore& store) : m_terms(store.all<Term>())
    {
        const std::vector<College> colleges = store.all<College>();
        if (!colleges.empty())
            m_college = colleges.front();
    }

    std::optional<Period> find(const TermKey& key) const
    {
        const int year = key.firstYear();
        switch (key.kind()) {
        case TermKey::Kind::CalendarYear:
            return key.defaultPeriod();
        case TermKey::Kind::SchoolYear:
            return Period{start(year, 1), start(year + 1, 1).addDays(-1)};
        case TermKey::Kind::Term:
            break;
        }
        if (const Term* term = recorded(year, key.number()))
            return Period{term->startsOn, term->endsOn};
        if (key.number() == 3)
            return std::nullopt;
        return Period{start(year, key.number()), startOfNext(year, key.number()).addDays(-1)};
    }

    TermKey previous(const TermKey& key) const
    {
        const bool first = key.isTerm() && key.number() == 1;
        return first && recorded(key.firstYear() - 1, 3) ? TermKey::term(key.firstYear() - 1, 3) : key.previous();
    }

private:
    const Term* recorded(int year, int number) const
    {
        const QString key = TermKey::term(year, number).toString();
        for (const Term& term : m_terms)
            if (term.key == key)
                return &term;
        return nullptr;
    }

    /// The recorded term right before this one: an unrecorded one begins the day after it ends.
    const Term* recordedBefore(int year, int number) const
    {
        if (number > 1)
            return recorded(year, number - 1);
        const Term* third = recorded(year - 1, 3);
        return third ? third : recorded(year - 1, 2);
    }

    QDate start(int year, int number) const
    {
        if (const Term* term = recorded(year, number))
            return term->startsOn;
        if (const Term* before = recordedBefore(year, number))
            return before->endsOn.addDays(1);
        const QDate usual = TermKey::term(year, number).defaultPeriod().from;
        return dayOf(number == 1 ? m_college.firstTermStarts : m_college.secondTermStarts, usual);
    }

    QDate startOfNext(int year, int number) const
    {
        if (number == 1)
            return start(year, 2);
        const Term* third = recorded(year, 3);
        return third ? third->startsOn : start(year + 1, 1);
    }

    std::vector<Term> m_terms;
    College m_college;
};

Department getDepartment(const ReadStore& store, const QString& name)
{
    const QString wanted = textKey(name);
    for (const Department& department : store.all<Department>())
        if (textKey(department.name) == wanted || textKey(department.shortName) == wanted)
            return department;
    throw Failure(coreText(QT_TRANSLATE_NOOP("core", "There is no department \"%1\" in this file.")).arg(name), {},
                  Failure::Kind::Usage);
}

[[noreturn]] void refuseTerm(const QString& key)
{
    throw Failure(
        coreText(QT_TRANSLATE_NOOP("core", "There is no term \"%1\". Write 2025-2026-1 for a term, 2025-2026 for "
                                           "a school year or 2025 for a calendar year."))
            .arg(key),
        {}, Failure::Kind::Usage);
}

} // namespace

std::optional<Period> findPeriod(const ReadStore& store, const TermKey& term)
{
    return Calendar(store).find(term);
}

int weekOfTerm(const Period& term, QDate day)
{
    const QDate firstMonday = term.from.addDays(1 - term.from.dayOfWeek());
    return int(firstMonday.daysTo(day)) / 7 + 1;
}

Scope findScope(const ReadStore& store, const QString& termKey, const QString& departmentName)
{
    const std::optional<TermKey> term = TermKey::parse(termKey);
    if (!term)
        refuseTerm(termKey);
    return findScope(store, *term,
                     departmentName.trimmed().isEmpty() ? Id<Department>{} : getDepartment(store, departmentName).id);
}

Scope findScope(const ReadStore& store, const TermKey& term, Id<Department> department)
{
    const std::optional<Period> period = findPeriod(store, term);
    if (!period)
        refuseTerm(term.toString());
    return {term, *period, department, department.isSet() ? store.get(department).name : QString()};
}

Scope comparedWith(const ReadStore& store, Scope scope, const TermKey& comparison)
{
    if (comparison.kind() != scope.term.kind() || comparison == scope.term)
        throw Failure(coreText(QT_TRANSLATE_NOOP("core", "%1 cannot be compared with \"%2\". A term is compared with "
                                                         "another term, a year with another year of its kind."))
                          .arg(scope.term.label(), comparison.toString()),
                      {}, Failure::Kind::Usage);
    findScope(store, comparison); // there may be no such term
    scope.comparison = comparison;
    return scope;
}

/// Without what was sealed, which may be much.
std::set<TermKey> sealedTerms(const ReadStore& store)
{
    std::set<TermKey> terms;
    db::Statement& closings =
        store.connection().statement(QStringLiteral("SELECT term FROM term_closing WHERE reopened_on IS NULL"));
    while (closings.step())
        if (const auto term = TermKey::parse(closings.text(0)))
            terms.insert(*term);
    closings.reset();
    return terms;
}

Scope previousScope(const ReadStore& store, const Scope& scope)
{
    return findScope(store, scope.comparison.value_or(Calendar(store).previous(scope.term)), scope.department);
}

} // namespace cooperage
