// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/projects.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Text undatedSentence(const Material& m)
{
    if (!m.has("projects.undated"))
        return {};
    return m.say(QT_TRANSLATE_NOOP("report", "The ledgers give no start for %1; this is not counted."),
                 {m.count("projects.undated")});
}

Blocks build(const Material& m)
{
    if (!m.has("projects.running"))
        return {
            joined(m.words(), {m.say(QT_TRANSLATE_NOOP("report", "No projects ran in %1."), {m.plain(m.termWord())}),
                               undatedSentence(m)})};
    const Text state =
        m.say(QT_TRANSLATE_NOOP(
                  "report",
                  "In %1 the college ran %2 with %3%4; their contracts are worth %5, of which %6 have been received."),
              {m.plain(m.termWord()), m.count("projects.running"), m.count("projects.partners"),
               m.withChange("projects.running"), m.count("projects.contract_yuan"), m.count("projects.received_yuan")});
    Blocks blocks{joined(m.words(), {state, undatedSentence(m)})};
    blocks.push_back(partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "Projects by kind")), m.text(QT_TRANSLATE_NOOP("report", "Kind")),
        {{m.text(QT_TRANSLATE_NOOP("report", "Projects")), m.parts("projects.running", "kind")},
         {m.text(QT_TRANSLATE_NOOP("report", "Contract amount")), m.parts("projects.contract_yuan", "kind"), true},
         {m.text(QT_TRANSLATE_NOOP("report", "Received so far")), m.parts("projects.received_yuan", "kind"), true}}));
    return blocks;
}

} // namespace

const Section projectsSection{"projects", QT_TRANSLATE_NOOP("report", "Projects"), build};

} // namespace cooperage::report
