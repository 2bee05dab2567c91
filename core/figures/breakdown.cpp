// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/breakdown.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/figures/scope_binding.h"

namespace cooperage {

namespace {

std::vector<std::pair<Value, double>> count(const ReadStore& store, const Breakdown& breakdown, const Scope& scope)
{
    const Figure& figure = getFigure(QString::fromLatin1(breakdown.figure));
    db::Statement& statement =
        store.connection().statement(counting::sql::parts(figure, breakdown, counting::ofScope(scope)));
    for (const auto& [name, value] : counting::bindings(scope))
        statement.bind(name, value);
    std::vector<std::pair<Value, double>> counted;
    while (statement.step())
        counted.emplace_back(statement.value(0), statement.real(1) / figure.measure.divisor);
    statement.reset();
    return counted;
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
                        Before before)
{
    const bool compared = before == Before::Count && getFigure(QString::fromLatin1(breakdown.figure)).dated;
    std::vector<Part> made;
    for (const auto& [key, value] : count(store, breakdown, scope))
        made.push_back({partId(breakdown, key), key, {}, value, compared ? std::optional(0.0) : std::nullopt});
    const auto earlier =
        compared ? count(store, breakdown, previousScope(store, scope)) : decltype(count(store, breakdown, scope)){};
    for (const auto& [key, value] : earlier) {
        auto found = std::find_if(made.begin(), made.end(), [&key = key](const Part& part) { return part.key == key; });
        if (found == made.end())
            found = made.insert(made.end(), Part{partId(breakdown, key), key, {}, 0, {}});
        found->before = value;
    }
    for (Part& part : made)
        part.label = label(store, breakdown, part.key, words);
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
