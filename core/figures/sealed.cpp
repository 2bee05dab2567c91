// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/sealed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

#include "core/figures/breakdown.h"
#include "core/records/term_closing.h"

namespace cooperage {

namespace {

const QString kCollege = QStringLiteral("college");
const QString kValues = QStringLiteral("values");
const QString kParts = QStringLiteral("parts");
const QString kTerm = QStringLiteral("term");
const QString kBefore = QStringLiteral("before");
const QString kDays = QStringLiteral("days");
constexpr int kEarlier = 5; ///< terms: the charts of a report go over six

QString nameOf(const Breakdown& breakdown)
{
    return QStringLiteral("%1/%2").arg(QLatin1StringView(breakdown.figure), QLatin1StringView(breakdown.name));
}

/// How the figures of a scope are called within a closing.
QString nameOf(const Scope& scope)
{
    return scope.isOfDepartment() ? QString::number(scope.department.value) : kCollege;
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray partsJson(const ReadStore& store, const Breakdown& breakdown, const Scope& scope, Basis basis)
{
    const Words words(Words::Language::Chinese); // titles of records are alike in all languages
    QJsonArray array;
    for (const Part& part : parts(store, breakdown, scope, words, Before::Skip, basis)) {
        const QJsonValue key = part.key.isNull()      ? QJsonValue()
                               : part.key.isInteger() ? QJsonValue(part.key.integer())
                                                      : QJsonValue(part.key.text());
        array.append(QJsonArray{key, part.value, part.key.isInteger() ? part.label : QString()});
    }
    return array;
}

QJsonObject valuesJson(const ReadStore& store, const Scope& scope, Basis basis)
{
    QJsonObject values;
    const auto counted = figureValues(store, scope, basis);
    for (size_t place = 0; place < counted.size(); ++place)
        values.insert(QString::fromLatin1(allFigures()[place]->id), jsonOf(counted[place]));
    return values;
}

QJsonObject splitJson(const ReadStore& store, const Scope& scope, Basis basis, const Progress& progress)
{
    QJsonObject split;
    for (const Breakdown* breakdown : allBreakdowns()) {
        progress.check();
        split.insert(nameOf(*breakdown), partsJson(store, *breakdown, scope, basis));
    }
    return split;
}

QJsonObject scopeJson(const ReadStore& store, Scope scope, Progress& progress)
{
    const QString term = scope.term.toString();
    QJsonObject made{{kTerm, term},
                     {kValues, valuesJson(store, scope, Basis::Records)},
                     {kParts, splitJson(store, scope, Basis::Records, progress)}};
    QJsonArray earlier;
    while (earlier.size() < kEarlier) {
        scope = previousScope(store, scope);
        QJsonObject one{{kTerm, scope.term.toString()}, {kValues, valuesJson(store, scope, Basis::Reported)}};
        if (earlier.isEmpty())
            one.insert(kParts, splitJson(store, scope, Basis::Reported, progress));
        earlier.append(one);
    }
    made.insert(kBefore, earlier);
    progress.advance();
    return made;
}

std::vector<SealedFigures::Part> readParts(const QJsonArray& array)
{
    std::vector<SealedFigures::Part> parts;
    for (const QJsonValue entry : array) {
        const QJsonArray part = entry.toArray();
        const QJsonValue key = part[0];
        parts.push_back({key.isNull()     ? Value()
                         : key.isDouble() ? Value(qint64(key.toInteger()))
                                          : Value(key.toString()),
                         part[1].toDouble(), part[2].toString()});
    }
    return parts;
}

SealedFigures readScope(const QJsonObject& kept)
{
    SealedFigures sealed;
    sealed.term = kept[kTerm].toString();
    const QJsonObject values = kept[kValues].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        sealed.values[value.key()] = value->isDouble() ? std::optional(value->toDouble()) : std::nullopt;
    const QJsonObject split = kept[kParts].toObject();
    for (auto parts = split.begin(); parts != split.end(); ++parts)
        sealed.parts[parts.key()] = readParts(parts->toArray());
    for (const QJsonValue one : kept[kBefore].toArray())
        sealed.earlier.push_back(readScope(one.toObject()));
    return sealed;
}

QString keyText(const Value& key)
{
    return key.isInteger() ? QString::number(key.integer()) : key.isNull() ? QString() : key.text();
}

bool differ(const std::optional<double>& one, const std::optional<double>& other)
{
    constexpr double kAlike = 1e-9;
    return one.has_value() != other.has_value() || (one && std::abs(*one - *other) > kAlike);
}

/// The figures of which some breakdown would be another today.
std::set<QString> movedFigures(const ReadStore& store, const Scope& scope, const SealedFigures& sealed)
{
    const Words words(Words::Language::Chinese);
    std::set<QString> moved;
    for (const Breakdown* breakdown : allBreakdowns()) {
        const auto kept = sealed.parts.find(nameOf(*breakdown));
        if (kept == sealed.parts.end())
            continue;
        std::map<QString, double> left;
        for (const SealedFigures::Part& part : kept->second)
            left[keyText(part.key)] += part.value;
        for (const Part& part : parts(store, *breakdown, scope, words, Before::Skip, Basis::Records))
            left[keyText(part.key)] -= part.value;
        if (std::any_of(left.begin(), left.end(), [](const auto& one) { return differ(one.second, 0.0); }))
            moved.insert(QString::fromLatin1(breakdown->figure));
    }
    return moved;
}

} // namespace

std::optional<TermClosing> findClosing(const ReadStore& store, const TermKey& term)
{
    Query query;
    query.filters.push_back({.field = recordType<TermClosing>().get("term"),
                             .test = Filter::Test::Equals,
                             .value = Value(term.toString())});
    for (TermClosing& closing : store.all<TermClosing>(query))
        if (!closing.reopenedOn.isValid())
            return std::move(closing);
    return std::nullopt;
}

QJsonObject sealFigures(const ReadStore& store, const Scope& term, Progress& progress)
{
    const std::vector<Department> departments = store.all<Department>();
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Keeping the figures")), qint64(departments.size()) + 1);
    QJsonObject object{
        {kDays, QJsonArray{term.period.from.toString(Qt::ISODate), term.period.to.toString(Qt::ISODate)}},
        {kCollege, scopeJson(store, term, progress)}};
    for (const Department& department : departments) {
        const Scope scope = findScope(store, term.term, department.id);
        object.insert(nameOf(scope), scopeJson(store, scope, progress));
    }
    return object;
}

QJsonObject sealedObject(const ReadStore& store, const TermKey& term)
{
    const std::optional<TermClosing> closing = findClosing(store, term);
    return closing ? QJsonDocument::fromJson(closing->figures.toUtf8()).object() : QJsonObject();
}

std::optional<Period> sealedDays(const ReadStore& store, const TermKey& term)
{
    const QJsonArray days = sealedObject(store, term)[kDays].toArray();
    const Period period{QDate::fromString(days[0].toString(), Qt::ISODate),
                        QDate::fromString(days[1].toString(), Qt::ISODate)};
    return period.from.isValid() && period.to.isValid() ? std::optional(period) : std::nullopt;
}

const SealedFigures* SealedFigures::find(const TermKey& of) const
{
    const QString wanted = of.toString();
    if (wanted == term)
        return this;
    const auto found =
        std::find_if(earlier.begin(), earlier.end(), [&](const SealedFigures& one) { return one.term == wanted; });
    return found == earlier.end() ? nullptr : &*found;
}

std::optional<SealedFigures> findSealed(const ReadStore& store, const Scope& scope)
{
    const QJsonObject kept = sealedObject(store, scope.term)[nameOf(scope)].toObject();
    return kept.isEmpty() ? std::nullopt : std::optional(readScope(kept)); // empty too: a department founded later
}

std::vector<TermKey> openTerms(const ReadStore& store, const Scope& scope)
{
    const std::set<TermKey> sealed = sealedTerms(store);
    if (scope.term.isTerm())
        return sealed.contains(scope.term) ? std::vector<TermKey>() : std::vector{scope.term};
    std::vector<TermKey> open;
    for (int year = scope.period.from.year() - 1; year <= scope.period.to.year(); ++year)
        for (int number = 1; number <= 3; ++number) {
            const TermKey term = TermKey::term(year, number);
            const std::optional<Period> days = findPeriod(store, term);
            if (days && days->overlaps(scope.period) && !sealed.contains(term))
                open.push_back(term);
        }
    return open;
}

bool isSealed(const ReadStore& store, const Scope& scope)
{
    return openTerms(store, scope).empty();
}

std::vector<Correction> corrections(const ReadStore& store, const Scope& scope)
{
    std::vector<Correction> found;
    const std::optional<SealedFigures> sealed = findSealed(store, scope);
    if (!sealed)
        return found;
    const auto now = figureValues(store, scope, Basis::Records);
    const std::set<QString> moved = movedFigures(store, scope, *sealed);
    for (size_t place = 0; place < now.size(); ++place) {
        const QString id = QString::fromLatin1(allFigures()[place]->id);
        const auto kept = sealed->values.find(id);
        if (kept == sealed->values.end())
            continue;
        const bool isOther = differ(kept->second, now[place]);
        if (isOther || moved.contains(id))
            found.push_back({allFigures()[place], kept->second, now[place], !isOther});
    }
    return found;
}

} // namespace cooperage
