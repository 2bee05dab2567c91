// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>

#include "core/figures/all.h"
#include "core/figures/scope.h"

namespace cooperage {

/// One figure, counted.
struct FigureValue {
    const Figure* figure = nullptr;
    std::optional<double> value;  ///< empty: a share of nothing
    std::optional<double> before; ///< in the scope before; empty too for totals of the file

    QString id() const { return QString::fromLatin1(figure->id); }
    std::optional<double> change() const;
};

/// What a figure is called and how it is counted, in the program's language or the given one.
QString figureLabel(const Figure& figure);
QString figureLabel(const Figure& figure, const Words& words);
QString figureUnit(const Figure& figure);
QString figureUnit(const Figure& figure, const Words& words);
/// The unit as it stands behind this number: 1 agreement, 2 agreements. Chinese units are the same for all.
QString unitBehind(double value, const QString& unit);
/// With the sentence on departments where the scope is one.
QString figureDefinition(const Figure& figure, const Scope& scope);
QString figureDefinition(const Figure& figure, const Scope& scope, const Words& words);

/// Where numbers come from: the records as they are, or, of sealed terms, what was sealed, so that window, report and
/// command line say the same; lists are always of today.
enum class Basis { Records, Reported };

/// All figures of a scope, in the order of allFigures(); one scan a group.
std::vector<FigureValue> figures(const ReadStore& store, const Scope& scope, Basis basis = Basis::Reported);
/// Without the values of the scope before.
std::vector<std::optional<double>> figureValues(const ReadStore& store, const Scope& scope,
                                                Basis basis = Basis::Reported);

/// Whether the file says nothing about that time: no comparison makes sense then, and a 0 would be a lie.
bool holdsNothingOf(const ReadStore& store, const Scope& scope);
/// Whether the report of a scope has something to compare it with.
bool isCompared(const ReadStore& store, const Scope& scope);

/// Whether the ledgers that a figure is counted from cover a scope. Terms are taken as they are; of a year the first
/// records must lie within its first four months, else half a year would be compared with a whole one.
bool covers(const ReadStore& store, const Figure& figure, const Scope& scope);

/// The records behind a figure ("agreements.in_force") or a part of one ("agreements.in_force/kind=strategic"). For
/// counts there are as many as the figure says; a sum's are the records summed, a share's those that it counts.
/// nullopt: there is no such figure.
std::optional<Selection> findRecords(const QString& id, const Scope& scope);
Selection getRecords(const QString& id, const Scope& scope); ///< the figure must exist

/// Figures over the last terms (or years), oldest first.
struct Trend {
    std::vector<Scope> scopes;
    /// By figure id, one value a scope. Empty where the file holds nothing yet for that term, and for totals of the
    /// file in all scopes but the last: a gap, never 0.
    std::map<QString, std::vector<std::optional<double>>> values;
};
Trend trend(const ReadStore& store, const Scope& last, int count, Basis basis = Basis::Reported);

} // namespace cooperage
