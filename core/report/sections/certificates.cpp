// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/certificates.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

/// A certificate with its level: each level is examined on its own.
QString certificateName(const Material& m, const Part& part)
{
    // What was sealed may be gone by now.
    const std::optional<Certificate> certificate = m.store().find(Id<Certificate>{part.key.integer()});
    if (!certificate || !certificate->level)
        return part.label;
    const Choice& level = choicesOf(*certificate->level)[static_cast<size_t>(*certificate->level)];
    const QString pattern = m.words().isChinese() ? QStringLiteral("%1（%2）") : QStringLiteral("%1 (%2)");
    return pattern.arg(certificate->name, m.words().text("records", level.label));
}

Table byCertificate(const Material& m)
{
    Table table = partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "1+X examinations by certificate and level (unit: candidates)")),
        m.text(QT_TRANSLATE_NOOP("report", "Certificate and level")),
        {{m.text(QT_TRANSLATE_NOOP("report", "Entered")), m.parts("certificates.candidates", "certificate")},
         {m.text(QT_TRANSLATE_NOOP("report", "Examined")), m.parts("certificates.sat", "certificate")},
         {m.text(QT_TRANSLATE_NOOP("report", "Passed")), m.parts("certificates.passed", "certificate")}});
    table.columns.push_back(numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Pass rate"))));
    size_t place = 0;
    for (const Part& part : m.parts("certificates.candidates", "certificate")) {
        std::vector<Span>& row = table.rows[place++];
        row[0].text = certificateName(m, part);
        const double sat = row[2].text.remove(QLatin1Char(',')).toDouble();
        const double passed = row[3].text.remove(QLatin1Char(',')).toDouble();
        row.push_back({sat > 0 ? shareText(passed / sat) : kDash, {}});
    }
    return table;
}

Blocks build(const Material& m)
{
    if (!m.has("certificates.candidates"))
        return {m.say(QT_TRANSLATE_NOOP("report", "There were no 1+X examinations in %1."), {m.plain(m.termWord())})};
    const Text state =
        m.say(QT_TRANSLATE_NOOP("report",
                                "In %1 the college entered %2 for %3%4; %5 were examined and %6 passed, a rate of %7."),
              {m.plain(m.termWord()), m.count("certificates.candidates"), m.count("certificates.held"),
               m.withChange("certificates.candidates"), m.count("certificates.sat"), m.count("certificates.passed"),
               m.count("certificates.pass_share")});
    return {state, byCertificate(m)};
}

} // namespace

const Section certificatesSection{"certificates", QT_TRANSLATE_NOOP("report", "1+X examinations"), build};

} // namespace cooperage::report
