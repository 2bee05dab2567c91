// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/parameter_sets.h"

#include <QJsonDocument>
#include <algorithm>

#include "core/base/failure.h"
#include "core/records/parameter_set.h"

namespace cooperage::depth {

namespace {

/// The name of all sets of this kind in the file; rules have theirs.
const QString kName = QStringLiteral("depth");

std::vector<ParameterSet> stored(const ReadStore& store)
{
    std::vector<ParameterSet> sets;
    for (ParameterSet& set : store.all<ParameterSet>())
        if (set.name == kName)
            sets.push_back(std::move(set));
    std::sort(sets.begin(), sets.end(), [](const auto& one, const auto& other) { return one.version > other.version; });
    return sets;
}

Parameters read(const ParameterSet& set)
{
    Parameters parameters = Parameters::fromJson(QJsonDocument::fromJson(set.contents.toUtf8()).object());
    parameters.name = set.name;
    parameters.version = set.version;
    parameters.source = set.source;
    return parameters;
}

} // namespace

std::vector<Parameters> parameterSets(const ReadStore& store)
{
    std::vector<Parameters> sets;
    for (const ParameterSet& set : stored(store))
        sets.push_back(read(set));
    return sets;
}

Parameters parametersOf(const ReadStore& store, const Scope& term)
{
    const ParameterSet* latest = nullptr; // of sets that begin on one day the newest version
    const std::vector<ParameterSet> sets = stored(store);
    for (const ParameterSet& set : sets) {
        if (set.startsOn.isValid() && set.startsOn > term.period.to)
            continue;
        const bool isLater =
            latest && set.startsOn.isValid() && (!latest->startsOn.isValid() || set.startsOn > latest->startsOn);
        if (!latest || isLater)
            latest = &set;
    }
    return latest ? read(*latest) : Parameters();
}

Parameters addParameterSet(Store& store, Parameters parameters, QDate appliesFrom)
{
    const Issues issues = parameters.check();
    for (const Issue& issue : issues.all())
        if (issue.severity == Issue::Severity::Error)
            throw Failure(issue.text);
    const std::vector<ParameterSet> before = stored(store);
    ParameterSet set;
    set.name = kName;
    set.version = before.empty() ? 1 : before.front().version + 1;
    set.startsOn = appliesFrom;
    set.source = parameters.source;
    set.contents = QString::fromUtf8(QJsonDocument(parameters.toJson()).toJson(QJsonDocument::Compact));
    store.insert(set);
    return read(set);
}

} // namespace cooperage::depth
