// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/figures/figures_json.h"

namespace cooperage::cli {

namespace {

QString shown(const std::optional<double>& value, const FigureValue& figure)
{
    if (!value)
        return QStringLiteral("—");
    return figure.figure->measure.kind == Measure::Kind::Share
               ? QString::number(*value * 100, 'f', 1)
               : QString::number(*value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

int figures(const Arguments& arguments)
{
    const TermKey term = termOf(arguments);
    const ReadStore store(arguments.plain().front());
    const Scope scope = findScope(store, term.toString(), arguments.value("department"));
    const std::vector<FigureValue> values = cooperage::figures(store, scope);
    if (arguments.has("json")) {
        printJson(figuresJson(scope, values));
        return Done;
    }
    std::vector<QStringList> rows;
    for (const FigureValue& one : values)
        rows.push_back({figureLabel(*one.figure), shown(one.value, one), figureUnit(*one.figure),
                        shown(one.before, one), one.id()});
    printTable({term.label(), text(QT_TRANSLATE_NOOP("cli", "Value")), text(QT_TRANSLATE_NOOP("cli", "Unit")),
                text(QT_TRANSLATE_NOOP("cli", "Term before")), QStringLiteral("id")},
               rows);
    return Done;
}

} // namespace cooperage::cli
