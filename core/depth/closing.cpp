// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/closing.h"

#include <QJsonDocument>

#include "core/base/clock.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"
#include "core/figures/figures.h"

namespace cooperage::depth {

namespace {

std::optional<TermClosing> stored(const ReadStore& store, const TermKey& term)
{
    for (TermClosing& closing : store.all<TermClosing>())
        if (closing.term == term.toString())
            return std::move(closing);
    return std::nullopt;
}

QString figuresOf(const ReadStore& store, const Scope& scope)
{
    QJsonObject values;
    const auto counted = figureValues(store, scope);
    for (size_t place = 0; place < counted.size(); ++place)
        values.insert(QString::fromLatin1(allFigures()[place]->id),
                      counted[place] ? QJsonValue(*counted[place]) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

ChangeSet closeTerm(Store& store, const TermKey& term, const QString& person, const OpenViolations& violations)
{
    const Scope scope = depthTerm(store, term);
    const Assessment assessment =
        assess(store, scope.term, parametersOf(store, scope), {.violations = violations, .records = KeepRecords::Yes});
    return store.transact(Op::Edit, text(QT_TRANSLATE_NOOP("depth", "Close %1")).arg(scope.term.label()), [&] {
        TermClosing closing = stored(store, scope.term).value_or(TermClosing{});
        closing.term = scope.term.toString();
        closing.closedOn = clock::today();
        closing.closedBy = person;
        closing.reopenedOn = {};
        closing.reopenedWhy.clear();
        closing.figures = figuresOf(store, scope);
        if (closing.id.isSet())
            store.update(closing);
        else
            store.insert(closing);
        keepSnapshots(store, assessment);
    });
}

std::optional<TermClosing> findClosing(const ReadStore& store, const TermKey& term)
{
    const std::optional<TermClosing> closing = stored(store, depthTerm(store, term).term);
    return closing && !closing->reopenedOn.isValid() ? closing : std::nullopt;
}

} // namespace cooperage::depth
