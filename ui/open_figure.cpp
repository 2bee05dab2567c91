// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open_figure.h"

#include <QCoreApplication>

#include "core/figures/figures.h"
#include "ui/shell/page.h"

namespace cooperage::ui {

void openFigure(Navigator& navigator, const QString& id, const Scope& scope)
{
    if (const std::optional<Selection> selection = findRecords(id, scope))
        navigator.openList(*selection->type, selection);
}

QString figureToolTip(const QString& id, const Scope& scope)
{
    const Figure* figure = findFigure(id.section(QLatin1Char('/'), 0, 0));
    if (!figure)
        return {};
    const QString text = QCoreApplication::translate("OpenFigure", "<b>%1</b><br>%2<br>%3 to %4 · opens the records");
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    return text.arg(figureLabel(*figure), figureDefinition(*figure, scope), day(scope.period.from),
                    day(scope.period.to));
}

} // namespace cooperage::ui
