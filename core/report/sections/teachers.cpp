// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/teachers.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Text teachersSentence(const Material& m)
{
    if (!m.has("teachers.full_time"))
        return m.say(QT_TRANSLATE_NOOP("report", "No full-time teachers are recorded."));
    return m.say(QT_TRANSLATE_NOOP("report", "The ledgers carry %1 employed full-time, of them %2 dual-qualified "
                                             "(%3)%4. Enterprises lend the college %5."),
                 {m.count("teachers.full_time"),
                  {m.cell("teachers.dual_qualified")},
                  m.count("teachers.dual_share"),
                  m.withChange("teachers.dual_qualified"),
                  m.count("teachers.enterprise")});
}

Text undatedSentence(const Material& m)
{
    if (!m.has("teachers.recognitions_undated"))
        return {};
    return m.say(QT_TRANSLATE_NOOP(
                     "report", "The ledgers give no date for %1; this is counted, and the date is to be completed."),
                 {m.count("teachers.recognitions_undated")});
}

Text practiceSentence(const Material& m)
{
    if (!m.has("practices.in_term"))
        return m.say(QT_TRANSLATE_NOOP("report", "No teacher practised in an enterprise in %1."),
                     {m.plain(m.termWord())});
    return m.say(QT_TRANSLATE_NOOP("report", "In %1 %2 practised at %3, %4 in all%5."),
                 {m.plain(m.termWord()), m.count("practices.teachers"), m.count("practices.partners"),
                  m.count("practices.in_term"), m.withChange("practices.in_term")});
}

Blocks build(const Material& m)
{
    Blocks blocks{joined(m.words(), {teachersSentence(m), undatedSentence(m)}), practiceSentence(m)};
    const std::vector<Part> departments = m.parts("teachers.full_time", "department");
    if (!m.scope().isOfDepartment() && !departments.empty())
        blocks.push_back(partsTable(
            m, m.text(QT_TRANSLATE_NOOP("report", "Teachers and enterprise practice by department")),
            m.text(QT_TRANSLATE_NOOP("report", "Department")),
            {{m.text(QT_TRANSLATE_NOOP("report", "Full-time teachers")), departments},
             {m.text(QT_TRANSLATE_NOOP("report", "Dual-qualified")), m.parts("teachers.dual_qualified", "department")},
             {m.text(QT_TRANSLATE_NOOP("report", "Practices")), m.parts("practices.in_term", "department")}}));
    return blocks;
}

} // namespace

const Section teachersSection{"teachers", QT_TRANSLATE_NOOP("report", "Teachers and enterprise practice"), build};

} // namespace cooperage::report
