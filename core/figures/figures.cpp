// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/assert.h"
#include "core/figures/breakdown.h"
#include "core/figures/figure_sql.h"
#include "core/figures/scope_binding.h"
#include "core/figures/sealed.h"
#include "core/figures/survey_scores.h"
#include "core/store/one_moment.h"

namespace cooperage {

namespace {

constexpr char kContext[] = "figures";

QString translated(const char* source)
{
    return QCoreApplication::translate(kContext, source);
}

/// One scan: the figures of one group, written to their places in `values`.
void countGroup(const ReadStore& store, const Scope& scope, std::span<const int> places,
                std::vector<std::optional<double>>& values)
{
    const auto all = allFigures();
    std::vector<const Figure*> counted;
    for (const int place : places)
        counted.push_back(all[static_cast<size_t>(place)]);
    db::Statement& statement =
        store.connection().statement(counting::sql::scan(counted.front()->group, counted, counting::ofScope(scope)));
    for (const auto& [name, value] : counting::bindings(scope))
        statement.bind(name, value);
    statement.step();
    int column = 0;
    for (const int place : places) {
        if (!statement.isNull(column))
            values[static_cast<size_t>(place)] =
                statement.real(column) / all[static_cast<size_t>(place)]->measure.divisor;
        ++column;
    }
    statement.reset();
}

using Values = std::vector<std::optional<double>>;

/// What counts without a date counts in every term: the figures of one in which nothing can have happened.
Values valuesOfNothing(const ReadStore& store, const Scope& scope)
{
    const TermKey never = TermKey::calendarYear(1950);
    Scope empty{never, never.defaultPeriod()};
    empty.department = scope.department;
    return figureValues(store, empty);
}

/// Puts what was sealed in the place of what is counted today.
void put(const SealedFigures& sealed, Values& values)
{
    for (size_t place = 0; place < values.size(); ++place)
        if (const auto kept = sealed.values.find(QString::fromLatin1(allFigures()[place]->id));
            kept != sealed.values.end())
            values[place] = kept->second;
}

/// What the report of `in` says of the figures of another scope, mostly that of the term before.
Values valuesIn(const ReadStore& store, const Scope& in, const Scope& scope, Basis basis)
{
    Values values = figureValues(store, scope, basis);
    if (basis == Basis::Reported)
        if (const std::optional<SealedFigures> sealed = findSealed(store, in))
            if (const SealedFigures* kept = sealed->find(scope.term))
                put(*kept, values);
    return values;
}

bool isNothing(const Values& values, const Values& nothing)
{
    for (size_t place = 0; place < values.size(); ++place)
        if (allFigures()[place]->dated && values[place] != nothing[place])
            return false;
    return true;
}

} // namespace

std::optional<double> FigureValue::change() const
{
    return value && before ? std::optional(*value - *before) : std::nullopt;
}

QString figureLabel(const Figure& figure)
{
    return translated(figure.label);
}

QString figureLabel(const Figure& figure, const Words& words)
{
    return words.text(kContext, figure.label);
}

QString figureUnit(const Figure& figure)
{
    return translated(figure.unit);
}

QString figureUnit(const Figure& figure, const Words& words)
{
    return words.text(kContext, figure.unit);
}

QString unitBehind(double value, const QString& unit)
{
    if (value != 1 || !unit.endsWith(QLatin1Char('s')))
        return unit;
    return unit.chopped(unit.endsWith(QLatin1StringView("classes")) ? 2 : 1); // yuan has no plural
}

QString figureDefinition(const Figure& figure, const Scope& scope)
{
    const QString text = translated(figure.definition);
    return scope.isOfDepartment() ? text + QLatin1Char(' ') + translated(figure.group.departmentInWords) : text;
}

QString figureDefinition(const Figure& figure, const Scope& scope, const Words& words)
{
    const QString text = words.text(kContext, figure.definition);
    if (!scope.isOfDepartment())
        return text;
    return text + (words.isChinese() ? QString() : QStringLiteral(" ")) +
           words.text(kContext, figure.group.departmentInWords);
}

std::vector<std::optional<double>> figureValues(const ReadStore& store, const Scope& scope, Basis basis)
{
    const auto all = allFigures();
    std::vector<std::optional<double>> values(all.size());
    std::map<const FigureGroup*, std::vector<int>> groups;
    for (size_t place = 0; place < all.size(); ++place)
        groups[&all[place]->group].push_back(static_cast<int>(place));
    for (const auto& [group, places] : groups)
        countGroup(store, scope, places, values);
    if (basis == Basis::Reported)
        if (const std::optional<SealedFigures> sealed = findSealed(store, scope))
            put(*sealed, values);
    return values;
}

std::vector<FigureValue> figures(const ReadStore& store, const Scope& scope, Basis basis)
{
    const OneMoment moment(store);
    const auto values = figureValues(store, scope, basis);
    const auto before = valuesIn(store, scope, previousScope(store, scope), basis);
    std::vector<FigureValue> counted;
    for (size_t place = 0; place < values.size(); ++place) {
        const Figure* figure = allFigures()[place];
        counted.push_back({figure, values[place], figure->dated ? before[place] : std::nullopt});
    }
    return counted;
}

std::optional<Selection> findRecords(const QString& id, const Scope& scope)
{
    if (std::optional<Selection> answers = findSurveyAnswers(id))
        return answers;
    const qsizetype slash = id.indexOf(QLatin1Char('/'));
    if (slash >= 0)
        return findPart(id, scope);
    const Figure* figure = findFigure(id);
    if (!figure)
        return std::nullopt;
    return counting::selection(*figure, scope, {}, figureLabel(*figure));
}

Selection getRecords(const QString& id, const Scope& scope)
{
    std::optional<Selection> found = findRecords(id, scope);
    COOPERAGE_ASSERT(found);
    return std::move(*found);
}

bool holdsNothingOf(const ReadStore& store, const Scope& scope)
{
    return isNothing(figureValues(store, scope, Basis::Records), valuesOfNothing(store, scope));
}

bool isCompared(const ReadStore& store, const Scope& scope)
{
    const Scope before = previousScope(store, scope);
    return !isNothing(valuesIn(store, scope, before, Basis::Reported), valuesOfNothing(store, before));
}

bool covers(const ReadStore& store, const Figure& figure, const Scope& scope)
{
    const RecordType& type = figure.group.type();
    const QString on = QString::fromLatin1(type.names().from).section(u'+', 0, 0);
    if (scope.term.isTerm() || on.isEmpty())
        return true;
    const QString first =
        store.connection().scalar(QStringLiteral("SELECT min(\"%1\") FROM \"%2\"").arg(on, type.table())).text();
    return QDate::fromString(first, Qt::ISODate) < scope.period.from.addMonths(4);
}

Trend trend(const ReadStore& store, const Scope& last, int count, Basis basis)
{
    Trend made{{last}, {}};
    while (static_cast<int>(made.scopes.size()) < count) {
        Scope first = made.scopes.front();
        first.comparison.reset();
        made.scopes.insert(made.scopes.begin(), previousScope(store, first));
    }
    const Values empty = valuesOfNothing(store, last);
    for (const Scope& scope : made.scopes) {
        const Values values = valuesIn(store, last, scope, basis);
        const bool nothing = isNothing(values, empty);
        for (size_t place = 0; place < values.size(); ++place) {
            const Figure* figure = allFigures()[place];
            const bool known = figure->dated ? !nothing : scope == last;
            made.values[QString::fromLatin1(figure->id)].push_back(known ? values[place] : std::nullopt);
        }
    }
    return made;
}

} // namespace cooperage
