// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/annex_definitions.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Blocks build(const Material& m)
{
    Table table{m.text(QT_TRANSLATE_NOOP("report", "How the figures are counted")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Figure")), 1.2),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Definition")), 3)},
                {},
                false};
    for (const Figure* figure : allFigures())
        table.rows.push_back(
            {{figureLabel(*figure, m.words()), {}}, {figureDefinition(*figure, m.scope(), m.words()), {}}});
    return {m.say(QT_TRANSLATE_NOOP("report", "Counted from %1 to %2, both days included."),
                  {m.plain(m.date(m.scope().period.from)), m.plain(m.date(m.scope().period.to))}),
            table};
}

} // namespace

const Section annexDefinitionsSection{"annex_definitions", QT_TRANSLATE_NOOP("report", "Definitions"), build, true};

} // namespace cooperage::report
