// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/order_classes.h"

#include <map>

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

Table classes(const Material& m)
{
    Table table{m.listCaption(QT_TRANSLATE_NOOP("report", "Order classes (unit of students: persons)")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Class")), 3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Partner")), 3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Class form")), 1.6),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Opened on")), 1.7),
                 numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Students")))},
                {},
                false};
    std::map<qint64, Part> students;
    for (const Part& part : m.parts("order_classes.students", "class"))
        students[part.key.integer()] = part;
    const Selection selection = getRecords(QStringLiteral("order_classes.running"), m.scope());
    const Query query{.type = selection.type, .sorts = {{selection.type->get("started_on")}}, .within = selection};
    for (const OrderClass& one : m.store().all<OrderClass>(query)) {
        const Choice& form = choicesOf(one.form)[static_cast<size_t>(one.form)];
        const auto found = students.find(one.id.value);
        table.rows.push_back({{one.name, {}},
                              {m.store().title(recordType<Partner>(), one.partner.value), {}},
                              {m.words().text("records", form.label), {}},
                              {one.startedOn.toString(Qt::ISODate), {}},
                              found == students.end() ? Span{QStringLiteral("0"), {}} : m.part(found->second)});
    }
    return table;
}

Blocks build(const Material& m)
{
    if (!m.has("order_classes.running"))
        return {m.say(QT_TRANSLATE_NOOP("report", "No order class ran in %1."), {m.plain(m.termWord())})};
    const Text state =
        m.say(QT_TRANSLATE_NOOP("report", "In %1 the college ran %2 together with %3%4; %5 learned in them%6."),
              {m.plain(m.termWord()), m.count("order_classes.running"), m.count("order_classes.partners"),
               m.withChange("order_classes.running"), m.count("order_classes.students"),
               m.withChange("order_classes.students")});
    const Text opened = m.has("order_classes.started")
                            ? m.say(QT_TRANSLATE_NOOP("report", "New in %1: %2."),
                                    {m.plain(m.termWord()), m.count("order_classes.started")})
                            : m.say(QT_TRANSLATE_NOOP("report", "No class was opened in %1."), {m.plain(m.termWord())});
    return {joined(m.words(), {state, opened}), classes(m)};
}

} // namespace

const Section orderClassesSection{"order_classes", QT_TRANSLATE_NOOP("report", "Order-class training"), build};

} // namespace cooperage::report
