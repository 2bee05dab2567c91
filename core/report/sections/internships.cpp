// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/internships.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

constexpr size_t kBars = 10;

Text stateSentence(const Material& m)
{
    return m.say(QT_TRANSLATE_NOOP("report", "In %1 the college placed %2 as interns%4, with %3, in %5."),
                 {m.plain(m.termWord()), m.count("placements.students"), m.count("placements.partners"),
                  m.withChange("placements.students"), m.count("placements.in_term")});
}

Text agreementsSentence(const Material& m)
{
    return m.say(
        QT_TRANSLATE_NOOP("report", "A tripartite agreement was signed for %1 (%2), insurance was bought for %3 "
                                    "(%4), and the post matched the major in %5 (%6)."),
        {m.count("placements.tripartite_signed"), m.count("placements.tripartite_share"), m.count("placements.insured"),
         m.count("placements.insured_share"), m.count("placements.matched"), m.count("placements.matched_share")});
}

/// What the ledgers leave open is named: a share that silently counts it as "no" would be read as a fault.
Text unknownSentence(const Material& m)
{
    Spans items;
    const auto add = [&](const char* id, const char* source) {
        if (!m.has(id))
            return;
        if (!items.empty())
            items.push_back({m.words().isChinese() ? QStringLiteral("，") : QStringLiteral(", "), {}});
        const Text item = m.say(source, {m.count(id)});
        items.insert(items.end(), item.spans.begin(), item.spans.end());
    };
    add("placements.tripartite_unknown", QT_TRANSLATE_NOOP("report", "the tripartite agreement of %1"));
    add("placements.insured_unknown", QT_TRANSLATE_NOOP("report", "the insurance of %1"));
    add("placements.matched_unknown", QT_TRANSLATE_NOOP("report", "the match of %1"));
    if (items.empty())
        return {};
    return m.say(QT_TRANSLATE_NOOP("report", "Still to be completed in the ledgers, and not counted above: %1."),
                 {items});
}

Text uncoveredSentence(const Material& m)
{
    if (!m.has("placements.partners_without_agreement"))
        return m.say(QT_TRANSLATE_NOOP("report", "All partners with interns hold an agreement in force."));
    return m.say(
        QT_TRANSLATE_NOOP("report", "Among the partners with interns, %1 held no agreement in force at the end."),
        {m.count("placements.partners_without_agreement")});
}

/// The largest; the annex lists all partners.
Table partnersTable(const Material& m, std::vector<Part> partners)
{
    const QString caption = m.text(
        partners.size() > kBars ? QT_TRANSLATE_NOOP("report", "Internships at the ten partners with the most interns")
                                : QT_TRANSLATE_NOOP("report", "Internships by partner"));
    std::vector<Part> times;
    partners.resize(std::min(partners.size(), kBars));
    for (const Part& part : m.parts("placements.in_term", "partner"))
        for (const Part& partner : partners)
            if (part.key == partner.key)
                times.push_back(part);
    return partsTable(m, caption, m.text(QT_TRANSLATE_NOOP("report", "Partner")),
                      {{m.text(QT_TRANSLATE_NOOP("report", "Students placed")), partners},
                       {m.text(QT_TRANSLATE_NOOP("report", "Times placed")), times}});
}

Chart partnersChart(const Material& m, const std::vector<Part>& partners)
{
    const QString caption = m.text(QT_TRANSLATE_NOOP("report", "%1 took the most interns (persons)"))
                                .replace(QLatin1StringView("%1"), largest(partners));
    return bars(caption, partners, kBars);
}

void addDepartments(const Material& m, Blocks& blocks)
{
    const std::vector<Part> departments = m.parts("placements.students", "department");
    blocks.push_back(Heading{2, m.text(QT_TRANSLATE_NOOP("report", "Department by department"))});
    blocks.push_back(partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "Internships by department")),
        m.text(QT_TRANSLATE_NOOP("report", "Department")),
        {{m.text(QT_TRANSLATE_NOOP("report", "Students placed")), departments},
         {m.text(QT_TRANSLATE_NOOP("report", "Times placed")), m.parts("placements.in_term", "department")},
         {m.text(QT_TRANSLATE_NOOP("report", "Tripartite")), m.parts("placements.tripartite_signed", "department")},
         {m.text(QT_TRANSLATE_NOOP("report", "With insurance")), m.parts("placements.insured", "department")},
         {m.text(QT_TRANSLATE_NOOP("report", "Matching posts")), m.parts("placements.matched", "department")}}));
    if (departments.size() < 2)
        return;
    const QString caption = m.text(QT_TRANSLATE_NOOP("report", "%1 had the most interns (persons)"))
                                .replace(QLatin1StringView("%1"), largest(departments));
    blocks.push_back(bars(caption, departments, kBars));
}

Blocks build(const Material& m)
{
    if (!m.has("placements.in_term"))
        return {m.say(QT_TRANSLATE_NOOP("report", "There were no internships in %1."), {m.plain(m.termWord())})};
    Blocks blocks{joined(m.words(), {stateSentence(m), uncoveredSentence(m)})};
    blocks.push_back(Heading{2, m.text(QT_TRANSLATE_NOOP("report", "Agreements and insurance"))});
    blocks.push_back(joined(m.words(), {agreementsSentence(m), unknownSentence(m)}));
    const std::vector<Part> partners = m.parts("placements.students", "partner");
    blocks.push_back(Heading{2, m.text(QT_TRANSLATE_NOOP("report", "Partner by partner"))});
    blocks.push_back(partnersTable(m, partners));
    if (partners.size() > 1)
        blocks.push_back(partnersChart(m, partners));
    if (!m.scope().isOfDepartment())
        addDepartments(m, blocks);
    return blocks;
}

} // namespace

const Section internshipsSection{"internships", QT_TRANSLATE_NOOP("report", "Student internships"), build};

} // namespace cooperage::report
