// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/overview.h"

#include <cmath>

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

constexpr const char* kPrincipal[] = {
    "partners.total",         "partners.active",
    "agreements.in_force",    "order_classes.running",
    "order_classes.students", "placements.students",
    "placements.partners",    "teachers.dual_qualified",
    "teachers.dual_share",    "practices.in_term",
    "certificates.passed",    "bases.total",
    "projects.running",       "contributions.in_term_yuan",
    "communications.in_term",
};

Text partnersSentence(const Material& m)
{
    return m.say(
        QT_TRANSLATE_NOOP(
            "report",
            "By %1 the ledgers counted %2, of which the college worked with %3%4; it had %5 in force%7, held with %6."),
        {m.plain(m.date(m.scope().period.to)),
         m.count("partners.total"),
         {m.cell("partners.active")},
         m.withChange("partners.active"),
         m.count("agreements.in_force"),
         m.count("agreements.partners"),
         m.withChange("agreements.in_force")});
}

Text trainingSentence(const Material& m)
{
    return m.say(QT_TRANSLATE_NOOP("report", "In %1 it ran %2 with %3 and placed %4 as interns%6, with %5."),
                 {m.plain(m.termWord()), m.count("order_classes.running"), m.count("order_classes.students"),
                  m.count("placements.students"), m.count("placements.partners"), m.withChange("placements.students")});
}

Text resourcesSentence(const Material& m)
{
    return m.say(QT_TRANSLATE_NOOP("report", "The college employs %1 full-time, %2 of them dual-qualified, and shares "
                                             "%3 with %4. It ran %5, received %6 from partners and held %7."),
                 {m.count("teachers.full_time"),
                  {m.cell("teachers.dual_qualified")},
                  m.count("bases.total"),
                  m.count("bases.stations"),
                  m.count("projects.running"),
                  m.count("contributions.in_term_yuan"),
                  m.count("communications.in_term")});
}

Table principalTable(const Material& m)
{
    Table table{m.text(QT_TRANSLATE_NOOP("report", "Principal figures")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Figure")), 3),
                 {m.text(QT_TRANSLATE_NOOP("report", "Unit")), Column::Align::Centre, 1},
                 numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Current")), 1.3),
                 numberColumn(m.earlierTitle(), 1.3),
                 numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Change")), 1.3)},
                {},
                false};
    for (const char* id : kPrincipal) {
        const Figure& figure = *m.figure(id).figure;
        table.rows.push_back({{figureLabel(figure, m.words()), {}},
                              {figureUnit(figure, m.words()), {}},
                              m.cell(id),
                              m.beforeCell(id),
                              m.changeCell(id)});
    }
    return table;
}

/// The interns of the last six terms; nothing where there are not two to compare.
Blocks internsOverTerms(const Material& m)
{
    constexpr int kTerms = 6;
    const Trend made = trend(m.store(), m.scope(), kTerms, Basis::Reported);
    const auto& values = made.values.at(QStringLiteral("placements.students"));
    Chart chart;
    chart.kind = Chart::Kind::Line;
    chart.series.push_back({figureLabel(getFigure(u"placements.students"), m.words()), {}});
    int known = 0;
    for (size_t place = 0; place < values.size(); ++place) {
        if (known == 0 && values[place].value_or(0) == 0)
            continue; // the ledgers begin later
        chart.categories.push_back(made.scopes[place].term.toString());
        chart.series.front().values.push_back(values[place].value_or(std::nan("")));
        known += values[place].has_value();
    }
    if (known < 2)
        return {};
    QString caption;
    for (const Span& span :
         m.say(QT_TRANSLATE_NOOP("report", "%1 were interns in %2%3 (persons)"),
               {m.count("placements.students"), m.plain(m.termWord()), m.withChange("placements.students")})
             .spans)
        caption += span.text;
    chart.caption = caption;
    return {chart};
}

Blocks build(const Material& m)
{
    if (!m.has("partners.total"))
        return {m.say(QT_TRANSLATE_NOOP("report", "The ledgers hold no cooperation yet."))};
    Blocks blocks{joined(m.words(), {partnersSentence(m), trainingSentence(m), resourcesSentence(m)})};
    blocks.push_back(principalTable(m));
    for (const Block& block : internsOverTerms(m))
        blocks.push_back(block);
    return blocks;
}

} // namespace

const Section overviewSection{"overview", QT_TRANSLATE_NOOP("report", "Overall situation"), build};

} // namespace cooperage::report
