// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/communications.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Text followUpSentence(const Material& m)
{
    if (!m.has("communications.open_follow_ups"))
        return {};
    return m.say(QT_TRANSLATE_NOOP("report", "The agreed follow-up of %1 was due and is not done."),
                 {m.count("communications.open_follow_ups")});
}

Blocks build(const Material& m)
{
    if (!m.has("communications.in_term"))
        return {m.say(QT_TRANSLATE_NOOP("report", "There were no communications with partners in %1."),
                      {m.plain(m.termWord())})};
    const Text state = m.say(QT_TRANSLATE_NOOP("report", "In %1 the college held %2 with %3%4."),
                             {m.plain(m.termWord()), m.count("communications.in_term"),
                              m.count("communications.partners"), m.withChange("communications.in_term")});
    return {joined(m.words(), {state, followUpSentence(m)}),
            partsTable(m, m.text(QT_TRANSLATE_NOOP("report", "Communications by kind (unit: times)")),
                       m.text(QT_TRANSLATE_NOOP("report", "Kind")),
                       {{m.text(QT_TRANSLATE_NOOP("report", "Times")), m.parts("communications.in_term", "kind")}})};
}

} // namespace

const Section communicationsSection{"communications", QT_TRANSLATE_NOOP("report", "Communication with partners"),
                                    build};

} // namespace cooperage::report
