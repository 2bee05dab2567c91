// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/annex_partners.h"

#include <map>

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Span cellOf(const Material& m, const std::map<qint64, Part>& parts, qint64 partner, bool money)
{
    const auto found = parts.find(partner);
    return found == parts.end() ? Span{kDash, {}} : m.part(found->second, money);
}

/// What a partner row counts: a figure by partner.
struct Counted {
    const char* figure;
    const char* title;
    bool money = false;
};
constexpr Counted kCounted[] = {
    {"agreements.in_force", QT_TRANSLATE_NOOP("report", "Agreements")},
    {"order_classes.running", QT_TRANSLATE_NOOP("report", "Classes")},
    {"placements.students", QT_TRANSLATE_NOOP("report", "Students placed")},
    {"projects.running", QT_TRANSLATE_NOOP("report", "Projects")},
    {"contributions.in_term_yuan", QT_TRANSLATE_NOOP("report", "Contributed"), true},
    {"communications.in_term", QT_TRANSLATE_NOOP("report", "Talks")},
};

/// The names under which each partner signed what is in force.
std::map<qint64, QStringList> signedNames(const Material& m)
{
    const Selection inForce = getRecords(QStringLiteral("agreements.in_force"), m.scope());
    std::map<qint64, QStringList> names;
    for (const Agreement& agreement : m.store().all<Agreement>({.type = inForce.type, .within = inForce}))
        names[agreement.partner.value] << agreement.partnerAsSigned;
    return names;
}

Blocks build(const Material& m)
{
    if (!m.has("partners.total"))
        return {m.say(QT_TRANSLATE_NOOP("report", "No partners are recorded."))};
    Table table{m.listCaption(QT_TRANSLATE_NOOP(
                    "report", "All partners (numbers of agreements, classes, students, projects, talks)")),
                {numberColumn(m.text(QT_TRANSLATE_NOOP("report", "No.")), 0.6),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Partner")), 3.6),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Nature")), 1.2)},
                {},
                false};
    std::vector<std::map<qint64, Part>> counted;
    for (const Counted& one : kCounted) {
        table.columns.push_back(numberColumn(m.text(one.title), one.money ? 1.4 : 0.9));
        counted.emplace_back();
        for (const Part& part : m.parts(one.figure, "partner"))
            counted.back()[part.key.integer()] = part;
    }
    const Selection selection = getRecords(QStringLiteral("partners.total"), m.scope());
    const Query query{.type = selection.type, .sorts = {{selection.type->get("name")}}, .within = selection};
    std::map<qint64, QStringList> names = signedNames(m);
    int number = 0;
    for (const Partner& partner : m.store().all<Partner>(query)) {
        std::vector<Span> row{
            {QString::number(++number), {}}, {signedName(m, partner.name, names[partner.id.value]), {}}, {kDash, {}}};
        if (partner.nature)
            row[2].text =
                m.words().text("records", choicesOf(*partner.nature)[static_cast<size_t>(*partner.nature)].label);
        for (size_t place = 0; place < counted.size(); ++place)
            row.push_back(cellOf(m, counted[place], partner.id.value, kCounted[place].money));
        table.rows.push_back(std::move(row));
    }
    return {table};
}

} // namespace

const Section annexPartnersSection{"annex_partners", QT_TRANSLATE_NOOP("report", "List of partners"), build, true};

} // namespace cooperage::report
