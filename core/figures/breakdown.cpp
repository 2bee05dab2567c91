// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/breakdown.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/figures/scope_binding.h"
#include "core/figures/sealed.h"

namespace cooperage {

namespace {

using Counted = std::vector<SealedFigures::Part>;

Counted count(const ReadStore& store, const Breakdown& breakdown, const Scope& scope)
{
    const Figure& figure = getFigure(QString::fromLatin1(breakdown.figure));
    db::Statement& statement =
        store.connection().statement(counting::sql::parts(figure, breakdown, counting::ofScope(scope)));
    for (const auto& [name, value] : counting::bindings(scope))
        statement.bind(name, value);
    Counted counted;
    while (statement.step())
        counted.push_back({statement.value(0), statement.real(1) / figure.measure.divisor, {}});
    statement.reset();
    return counted;
}

/// Of the scope of a report or of the one it is compared with.
Counted countIn(const ReadStore& store, const Scope& report, const Breakdown& breakdown, const Scope& scope,
                Basis basis)
{
    const QString name =
        QStringLiteral("%1/%2").arg(QLatin1StringView(breakdown.figure), QLatin1StringView(breakdown.name));
    const auto kept = [&](const Scope& sealedOf) -> std::optional<Counted> {
        const std::optional<SealedFigures> sealed = findSealed(store, sealedOf);
        const SealedFigures* of = sealed ? sealed->find(scope.term) : nullptr;
        const auto found = of ? of->parts.find(name) : std::map<QString, Counted>::const_iterator();
        return of && found != of->parts.end() ? std::optional(found->second) : std::nullopt;
    };
    if (basis == Basis::Reported)
        for (const Scope& sealedOf : {report, scope})
            if (std::optional<Counted> counted = kept(sealedOf))
                return std::move(*counted);
    return count(store, breakdown, scope);
}

QString label(const ReadStore& store, const Breakdown& breakdown, const Value& key, const Words& words)
{
    if (key.isNull())
        return words.text("figures", QT_TRANSLATE_NOOP("figures", "Not stated"));
    const RecordType& type = breakdown.type();
    if (!*breakdown.choice)
        return store.title(type, key.integer());
    for (const Choice& choice : type.field(type.get(breakdown.choice)).choices)
        if (key.text() == QLatin1StringView(choice.token))
            return words.text("records", choice.label);
    return key.text();
}

QString partId(const Breakdown& breakdown, const Value& key)
{
    const QString shown = key.isInteger() ? QString::number(key.integer()) : key.text();
    return QStringLiteral("%1/%2=%3")
        .arg(QString::fromLatin1(breakdown.figure), QString::fromLatin1(breakdown.name), shown);
}

bool comesBefore(const Part& one, const Part& other)
{
    if (one.key.isNull() != other.key.isNull())
        return other.key.isNull();
    if (one.value != other.value)
        return one.value > other.value;
    return one.label < other.label;
}

} // namespace

std::vector<Part> parts(const ReadStore& store, const Breakdown& breakdown, const Scope& scope, const Words& words,
                        Before before, Basis basis)
{
    const bool compared = before == Before::Count && getFigure(QString::fromLatin1(breakdown.figure)).dated;
    std::vector<Part> made;
    for (const auto& [key, value, title] : countIn(store, scope, breakdown, scope, basis))
        made.push_back({partId(breakdown, key), key, title, value, compared ? std::optional(0.0) : std::nullopt});
    const Counted earlier = compared ? countIn(store, scope, breakdown, previousScope(store, scope), basis) : Counted{};
    for (const auto& [key, value, title] : earlier) {
        auto found = std::find_if(made.begin(), made.end(), [&key = key](const Part& part) { return part.key == key; });
        if (found == made.end())
            found = made.insert(made.end(), Part{partId(breakdown, key), key, title, 0, {}});
        found->before = value;
    }
    for (Part& part : made)
        if (const QString today = label(store, breakdown, part.key, words); !today.isEmpty())
            part.label = today; // what is gone keeps the title it was sealed with
    std::stable_sort(made.begin(), made.end(), comesBefore);
    return made;
}

std::optional<Selection> findPart(const QString& id, const Scope& scope)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9_.]+)/([a-z_]+)=(.*)$"));
    const QRegularExpressionMatch match = form.match(id);
    const Breakdown* breakdown = findBreakdown(match.capturedView(1), match.capturedView(2));
    if (!breakdown)
        return std::nullopt;
    const QString key = match.captured(3);
    const QString test = key.isEmpty() ? QStringLiteral("(%1) IS NULL") : QStringLiteral("(%1) = :K");
    const Figure& figure = getFigure(match.capturedView(1));
    Selection selection =
        counting::selection(figure, scope, test.arg(QString::fromLatin1(breakdown->key)), figureLabel(figure));
    if (!key.isEmpty())
        selection.bindings.emplace_back(QStringLiteral(":K"),
                                        *breakdown->choice ? Value(key) : Value(key.toLongLong()));
    return selection;
}

} // namespace cooperage
