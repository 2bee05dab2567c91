// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/scope_binding.h"

#include "core/base/clock.h"

namespace cooperage::counting {

sql::Of ofScope(const Scope& scope)
{
    return scope.isOfDepartment() ? sql::Of::Department : sql::Of::College;
}

std::vector<std::pair<QString, Value>> bindings(const Scope& scope)
{
    std::vector<std::pair<QString, Value>> bound{
        {QStringLiteral(":S"), Value(scope.period.from)},
        {QStringLiteral(":E"), Value(scope.period.to)},
        {QStringLiteral(":N"), Value(std::min(scope.period.to, clock::today()))},
        {QStringLiteral(":E90"), Value(scope.period.to.addDays(90))},
    };
    if (scope.isOfDepartment())
        bound.emplace_back(QStringLiteral(":D"), Value(scope.department.value));
    return bound;
}

Selection selection(const Figure& figure, const Scope& scope, const QString& key, const QString& label)
{
    const RecordType& rows = figure.group.type();
    const RecordType& type =
        figure.measure.kind == Measure::Kind::Distinct ? rows.field(rows.get(figure.measure.field)).target() : rows;
    QStringList title{label, scope.term.label()};
    if (scope.isOfDepartment())
        title.append(scope.departmentName);
    return {sql::ids(figure, ofScope(scope), key), bindings(scope), &type, title.join(QStringLiteral(" · "))};
}

} // namespace cooperage::counting
