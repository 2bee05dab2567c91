// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include "core/base/progress.h"
#include "core/figures/figures.h"

namespace cooperage {

/// The closing (结账) that holds of a term: it was sealed and not opened again. nullopt: there is none.
std::optional<TermClosing> findClosing(const ReadStore& store, const TermKey& term);

/// The figures of one scope as they were when its term was sealed, with those of the terms before that its report
/// compares it with.
struct SealedFigures {
    struct Part {
        Value key;
        double value = 0;
        QString title; ///< of the record that the key names: it may be gone by now
    };
    std::map<QString, std::optional<double>> values; ///< by id; figures that the program learned since are missing
    std::map<QString, std::vector<Part>> parts;      ///< by "figure/breakdown"
    QString term;                                    ///< that they are of
    std::vector<SealedFigures> earlier{};            ///< of the terms before, the latest first; parts only of that

    const SealedFigures* find(const TermKey& of) const; ///< itself or one of the earlier; null: was not kept
};

/// The figures and their parts of a term, of the whole college and of each department, as a closing keeps them.
QJsonObject sealFigures(const ReadStore& store, const Scope& term, Progress& progress);

/// The days of a term when it was sealed, whatever they are set to since; nullopt: it is not sealed.
std::optional<Period> sealedDays(const ReadStore& store, const TermKey& term);

/// All that the closing of a term keeps; empty: the term is not sealed.
QJsonObject sealedObject(const ReadStore& store, const TermKey& term);

/// nullopt: the term is not sealed, or the scope is a year (its terms are sealed, one by one).
std::optional<SealedFigures> findSealed(const ReadStore& store, const Scope& scope);

/// The term itself, or those with days in a year, that are not sealed; oldest first.
std::vector<TermKey> openTerms(const ReadStore& store, const Scope& scope);
/// There is none of them. Holidays between recorded terms need no seal.
bool isSealed(const ReadStore& store, const Scope& scope);

/// A figure of a sealed term that today's records would give otherwise, itself or what it is made of.
struct Correction {
    const Figure* figure = nullptr;
    std::optional<double> sealed, now;
    bool isOnlyParts = false; ///< the same in all: some of it has moved from one part to another
};
/// In the order of allFigures(); nothing where the scope is not sealed.
std::vector<Correction> corrections(const ReadStore& store, const Scope& scope);

} // namespace cooperage
