// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figures_json.h"

namespace cooperage {

namespace {

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject figuresJson(const Scope& scope, const std::vector<FigureValue>& values)
{
    QJsonObject figures;
    for (const FigureValue& one : values)
        figures.insert(one.id(), QJsonObject{{QStringLiteral("value"), numberOrNull(one.value)},
                                             {QStringLiteral("before"), numberOrNull(one.before)},
                                             {QStringLiteral("label"), figureLabel(*one.figure)},
                                             {QStringLiteral("definition"), figureDefinition(*one.figure, scope)}});
    QJsonObject json{{QStringLiteral("term"), scope.term.toString()}, {QStringLiteral("figures"), figures}};
    if (scope.isOfDepartment())
        json.insert(QStringLiteral("department"), scope.departmentName);
    return json;
}

} // namespace cooperage
