// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/resources.h"

#include "core/report/tables.h"

namespace cooperage::report {

namespace {

void addBases(const Material& m, Blocks& blocks)
{
    blocks.push_back(Heading{2, m.text(QT_TRANSLATE_NOOP("report", "Training bases"))});
    if (!m.has("bases.total")) {
        blocks.push_back(m.say(QT_TRANSLATE_NOOP("report", "No training bases are recorded.")));
        return;
    }
    const Text built = m.has("bases.built_in_term") ? m.say(QT_TRANSLATE_NOOP("report", "New in %1: %2."),
                                                            {m.plain(m.termWord()), m.count("bases.built_in_term")})
                                                    : Text{};
    blocks.push_back(joined(m.words(), {m.say(QT_TRANSLATE_NOOP("report", "College and partners share %1 with %2."),
                                              {m.count("bases.total"), m.count("bases.stations")}),
                                        built}));
    blocks.push_back(partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "Training bases by level")), m.text(QT_TRANSLATE_NOOP("report", "Level")),
        {{m.text(QT_TRANSLATE_NOOP("report", "Bases")), m.parts("bases.total", "level")},
         {m.text(QT_TRANSLATE_NOOP("report", "Stations")), m.parts("bases.stations", "level")}}));
}

void addContributions(const Material& m, Blocks& blocks)
{
    blocks.push_back(Heading{2, m.text(QT_TRANSLATE_NOOP("report", "Contributions of partners"))});
    if (!m.has("contributions.count")) {
        blocks.push_back(
            m.say(QT_TRANSLATE_NOOP("report", "No contributions were received in %1."), {m.plain(m.termWord())}));
        return;
    }
    blocks.push_back(m.say(QT_TRANSLATE_NOOP("report", "In %1 the college received %2 from %3, worth %4%5."),
                           {m.plain(m.termWord()), m.count("contributions.count"), m.count("contributions.partners"),
                            m.count("contributions.in_term_yuan"), m.withChange("contributions.in_term_yuan")}));
    const std::vector<Part> kinds = m.parts("contributions.in_term_yuan", "kind");
    blocks.push_back(partsTable(
        m, m.text(QT_TRANSLATE_NOOP("report", "Contributions by kind")), m.text(QT_TRANSLATE_NOOP("report", "Kind")),
        {{m.text(QT_TRANSLATE_NOOP("report", "Amount")), kinds, true},
         {m.text(QT_TRANSLATE_NOOP("report", "Contributions (number)")), m.parts("contributions.count", "kind")}}));
    if (kinds.size() < 2)
        return;
    const QString caption = m.text(QT_TRANSLATE_NOOP("report", "%1 was the largest contribution (10,000 yuan)"))
                                .replace(QLatin1StringView("%1"), largest(kinds));
    blocks.push_back(bars(caption, kinds, kinds.size(), 10'000, 1));
}

Blocks build(const Material& m)
{
    Blocks blocks;
    addBases(m, blocks);
    addContributions(m, blocks);
    return blocks;
}

} // namespace

const Section resourcesSection{"resources", QT_TRANSLATE_NOOP("report", "Bases and contributions"), build};

} // namespace cooperage::report
