// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/agreements.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Text stateSentence(const Material& m)
{
    return m.say(QT_TRANSLATE_NOOP("report", "On %1 the college had %2 in force%4, held with %3."),
                 {m.plain(m.date(m.scope().period.to)), m.count("agreements.in_force"), m.count("agreements.partners"),
                  m.withChange("agreements.in_force")});
}

Text movementSentence(const Material& m)
{
    return m.say(QT_TRANSLATE_NOOP("report", "In %1 it signed %2 and saw %3 expire."),
                 {m.plain(m.termWord()), m.count("agreements.signed_in_term"), m.count("agreements.expired_in_term")});
}

Text expiringSentence(const Material& m)
{
    if (!m.has("agreements.expiring_within_90_days"))
        return m.say(QT_TRANSLATE_NOOP("report", "None expires within 90 days after the end."));
    return m.say(
        QT_TRANSLATE_NOOP("report", "Within 90 days after the end, %1 will expire and need a decision on renewal."),
        {m.count("agreements.expiring_within_90_days")});
}

Chart kindsChart(const Material& m, const std::vector<Part>& kinds)
{
    Chart chart;
    chart.kind = m.isCompared("agreements.in_force") ? Chart::Kind::Dumbbell : Chart::Kind::HorizontalBars;
    chart.caption = m.text(QT_TRANSLATE_NOOP("report", "Most agreements in force are of the kind %1 (agreements)"))
                        .replace(QLatin1StringView("%1"), largest(kinds));
    chart.series.push_back({m.text(QT_TRANSLATE_NOOP("report", "Current")), {}});
    if (m.isCompared("agreements.in_force"))
        chart.series.push_back({m.earlierTitle(), {}});
    for (const Part& kind : kinds) {
        chart.categories.push_back(kind.label);
        chart.series.front().values.push_back(kind.value);
        if (m.isCompared("agreements.in_force"))
            chart.series.back().values.push_back(kind.before.value_or(0));
    }
    return chart;
}

/// Soonest first: whom to speak with about a renewal.
Table expiring(const Material& m)
{
    const Selection selection = getRecords(QStringLiteral("agreements.expiring_within_90_days"), m.scope());
    const RecordType& type = *selection.type;
    Table table{m.listCaption(QT_TRANSLATE_NOOP("report", "Agreements that expire within 90 days")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Agreement")), 2),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Partner")), 3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Kind")), 1.6),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Last day")), 1.6)},
                {},
                false};
    const Query query{.type = &type, .sorts = {{type.get("ends_on")}}, .within = selection};
    for (const Agreement& agreement : m.store().all<Agreement>(query)) {
        const QString name = agreement.number.isEmpty() ? agreement.title : agreement.number;
        const Choice& kind = choicesOf(agreement.kind)[static_cast<size_t>(agreement.kind)];
        table.rows.push_back({{name.isEmpty() ? kDash : name, {}},
                              {signedName(m, m.store().title(recordType<Partner>(), agreement.partner.value),
                                          {agreement.partnerAsSigned}),
                               {}},
                              {m.words().text("records", kind.label), {}},
                              {agreement.endsOn.toString(Qt::ISODate), {}}});
    }
    return table;
}

Blocks build(const Material& m)
{
    if (!m.has("agreements.total"))
        return {m.say(QT_TRANSLATE_NOOP("report", "No agreements are recorded."))};
    Blocks blocks{joined(m.words(), {stateSentence(m), movementSentence(m), expiringSentence(m)})};
    const std::vector<Part> kinds = m.parts("agreements.in_force", "kind", Before::Count);
    blocks.push_back(partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "Agreements by kind (unit: agreements)")),
        m.text(QT_TRANSLATE_NOOP("report", "Kind")),
        {{m.text(QT_TRANSLATE_NOOP("report", "In force")), kinds},
         {m.text(QT_TRANSLATE_NOOP("report", "Signed")), m.parts("agreements.signed_in_term", "kind")},
         {m.text(QT_TRANSLATE_NOOP("report", "Expired")), m.parts("agreements.expired_in_term", "kind")},
         {m.text(QT_TRANSLATE_NOOP("report", "Expiring")), m.parts("agreements.expiring_within_90_days", "kind")}}));
    if (m.has("agreements.in_force"))
        blocks.push_back(kindsChart(m, kinds));
    if (m.has("agreements.expiring_within_90_days"))
        blocks.push_back(expiring(m));
    return blocks;
}

} // namespace

const Section agreementsSection{"agreements", QT_TRANSLATE_NOOP("report", "Cooperation agreements"), build};

} // namespace cooperage::report
