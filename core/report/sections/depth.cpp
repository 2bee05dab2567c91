// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/depth.h"

#include <algorithm>

#include "core/depth/aggregates.h"
#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

using depth::Level;
using depth::PartnerDepth;

constexpr std::array kLevels = {Level::Deep, Level::Middle, Level::Shallow, Level::Dormant};
constexpr size_t kListed = 20;
constexpr size_t kNamed = 3;
constexpr double kMuch = 0.5; ///< of a major's interns with one partner

/// Told against what the figures are compared with. Of a term the trend already holds the one before, sealed with it.
depth::Assessment judged(const Material& m)
{
    depth::Assessment all = depth::judge(m.store(), m.scope().term);
    if (!m.scope().comparison && m.scope().term.isTerm())
        return all;
    return depth::against(m.store(), std::move(all), previousScope(m.store(), m.scope()).term);
}

class Writer {
public:
    explicit Writer(const Material& m)
        : m_m(m), m_all(judged(m)), m_over(depth::overview(m.store(), m_all)), m_isCompared(m_over.levels.isCompared())
    {
    }

    Blocks blocks() const
    {
        if (m_all.partners.empty())
            return {m_m.say(QT_TRANSLATE_NOOP("report", "No partner is on file, so there is no depth to speak of."))};
        Blocks made{joined(m_m.words(), {ofAll(), state(), comparison(), recordsCover()}), levels()};
        if (m_isCompared)
            made.push_back(chart());
        for (const Text& text : {moved(), reciprocity(), coverage(), concentration()})
            if (!text.spans.empty())
                made.push_back(text);
        if (const Table table = departments(); !table.rows.empty())
            made.push_back(table);
        if (m_over.levels.now.middleOrDeep() > 0)
            made.push_back(partners());
        made.push_back(explanation());
        return made;
    }

private:
    Spans number(double value) const { return m_m.plain(numberText(value)); }
    int now(Level level) const { return m_over.levels.now.count(level); }
    int before(Level level) const { return m_over.levels.before.count(level); }
    QString levelText(Level level) const { return m_m.words().text("records", choicesOf(level)[size_t(level)].label); }
    QString joinedNames(const QStringList& names) const
    {
        return names.join(m_m.words().isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
    }

    Text ofAll() const
    {
        if (!m_m.scope().isOfDepartment())
            return {};
        return m_m.say(QT_TRANSLATE_NOOP("report", "Depth is judged for the college as a whole."));
    }

    Text state() const
    {
        return m_m.say(
            QT_TRANSLATE_NOOP("report", "On %2, judged by the records, %3 of %1 partners were at the deep level, %4 at "
                                        "the middle and %5 at the shallow one; %6 were dormant."),
            {number(double(m_all.partners.size())), m_m.plain(m_m.date(m_all.term.last())), number(now(Level::Deep)),
             number(now(Level::Middle)), number(now(Level::Shallow)), number(now(Level::Dormant))});
    }

    Text recordsCover() const
    {
        const QString text = depth::coverageText(m_all, m_m.words());
        return text.isEmpty() ? Text{} : Text{{{text, {}}}};
    }

    Text comparison() const
    {
        if (!m_isCompared)
            return {};
        const int more = m_over.levels.change(Level::Deep) + m_over.levels.change(Level::Middle);
        const char* source = QT_TRANSLATE_NOOP("report", "As many partners as in %1 reach the middle or deep level.");
        if (more != 0)
            source = more > 0 ? QT_TRANSLATE_NOOP("report", "%2 more than in %1 reach the middle or deep level.")
                              : QT_TRANSLATE_NOOP("report", "%2 fewer than in %1 reach the middle or deep level.");
        return m_m.say(source, {m_m.plain(m_m.beforeWord()), number(std::abs(more))});
    }

    Table levels() const
    {
        Table table{m_m.text(QT_TRANSLATE_NOOP("report", "Partners by depth of cooperation")),
                    {leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Depth level"))),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Partners"))),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Share"))), numberColumn(m_m.earlierTitle())},
                    {},
                    false};
        for (const Level level : kLevels)
            table.rows.push_back({{levelText(level), {}},
                                  {numberText(now(level)), {}},
                                  {shareText(double(now(level)) / double(m_all.partners.size())), {}},
                                  {m_isCompared ? numberText(before(level)) : kDash, {}}});
        return table;
    }

    Chart chart() const
    {
        Chart made;
        made.kind = Chart::Kind::StackedShare;
        made.caption =
            m_m.text(QT_TRANSLATE_NOOP("report", "Partners by level, %1 and %2")).arg(m_m.termWord(), m_m.beforeWord());
        made.categories = {m_m.text(QT_TRANSLATE_NOOP("report", "Current")), m_m.earlierTitle()};
        for (const Level level : kLevels)
            made.series.push_back({levelText(level), {double(now(level)), double(before(level))}});
        return made;
    }

    /// The first of those that rose or fell.
    QStringList movers(const std::vector<Id<Partner>>& moved) const
    {
        QStringList names;
        for (size_t place = 0; place < std::min(moved.size(), kNamed); ++place) {
            const PartnerDepth& partner = *m_all.find(moved[place]);
            const double change = *partner.change();
            names << m_m.text(QT_TRANSLATE_NOOP("report", "%1 (%2 points)"))
                         .arg(partner.name, (change > 0 ? QStringLiteral("+") : QString()) + numberText(change, 1));
        }
        return names;
    }

    Text moved() const
    {
        const auto named = [&](const char* source, const QStringList& names) {
            return names.isEmpty() ? Text{} : m_m.say(source, {m_m.plain(joinedNames(names))});
        };
        return joined(m_m.words(), {named(QT_TRANSLATE_NOOP("report", "Most deepened: %1."), movers(m_over.risers)),
                                    named(QT_TRANSLATE_NOOP("report", "Fell back most: %1."), movers(m_over.fallers))});
    }

    Text reciprocity() const
    {
        return m_m.say(QT_TRANSLATE_NOOP("report", "Partners to which the college gives far more than it gets: %1; "
                                                   "partners that give far more than they get: %2."),
                       {number(double(m_over.collegeHot.size())), number(double(m_over.partnerHot.size()))});
    }

    Text coverage() const
    {
        if (m_over.majors == 0)
            return {};
        const Text all =
            m_m.say(QT_TRANSLATE_NOOP("report", "Majors with a partner of the middle or deep level: %1 of %2 (%3)."),
                    {number(m_over.majorsCovered()), number(m_over.majors), m_m.plain(shareText(*m_over.coverage()))});
        if (m_over.majorsWithout.empty())
            return all;
        QStringList names;
        for (size_t place = 0; place < std::min(m_over.majorsWithout.size(), kNamed); ++place)
            names << m_over.majorsWithout[place].label;
        const char* without = m_over.majorsWithout.size() > kNamed
                                  ? QT_TRANSLATE_NOOP("report", "Still without one are %1 and others.")
                                  : QT_TRANSLATE_NOOP("report", "Still without one: %1.");
        return joined(m_m.words(), {all, m_m.say(without, {m_m.plain(joinedNames(names))})});
    }

    Text concentration() const
    {
        const depth::Concentration& most = m_over.concentration;
        if (!most.partner.isSet())
            return {};
        const Text all = m_m.say(
            QT_TRANSLATE_NOOP("report", "Of %1 interns of the last school years the most, %2 (%3), were with %4."),
            {number(most.allInterns), number(most.interns), m_m.plain(shareText(most.share())), m_m.plain(most.name)});
        if (m_over.byMajor.empty())
            return all;
        const auto narrow = std::count_if(m_over.byMajor.begin(), m_over.byMajor.end(),
                                          [](const depth::Concentration& major) { return major.share() > kMuch; });
        return joined(
            m_m.words(),
            {all, m_m.say(QT_TRANSLATE_NOOP("report",
                                            "Majors with more than half of their interns at one partner: %1 of %2."),
                          {number(double(narrow)), number(double(m_over.byMajor.size()))})});
    }

    Table departments() const
    {
        Table table{m_m.text(QT_TRANSLATE_NOOP("report", "Partners by department and depth of cooperation (a partner "
                                                         "counts in each department it works with)")),
                    {leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Department")), 2.4),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Partners")))},
                    {},
                    false};
        for (const Level level : kLevels)
            table.columns.push_back(numberColumn(levelText(level)));
        for (const depth::LevelGroup& group : depth::levelGroups(m_m.store(), m_all, depth::GroupBy::Department)) {
            if (group.key.isNull())
                continue;
            std::vector<Span> row{{group.label, {}}, {numberText(group.levels.total()), {}}};
            for (const Level level : kLevels)
                row.push_back({numberText(group.levels.count(level)), {}});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    Table partners() const
    {
        std::vector<const PartnerDepth*> listed;
        for (const PartnerDepth& partner : m_all.partners)
            if (partner.score.level >= Level::Middle)
                listed.push_back(&partner);
        std::stable_sort(listed.begin(), listed.end(), [](const PartnerDepth* one, const PartnerDepth* other) {
            return std::pair(one->score.level, one->score.total) > std::pair(other->score.level, other->score.total);
        });
        listed.resize(std::min(listed.size(), kListed));
        Table table{m_m.text(QT_TRANSLATE_NOOP("report", "Partners of the deep and middle levels, the first twenty")),
                    {leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Partner")), 4),
                     leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Depth level")), 1),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Points"))),
                     leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Strongest in")), 2.4)},
                    {},
                    false};
        for (const PartnerDepth* partner : listed)
            table.rows.push_back({{partner->name, {}},
                                  {levelText(partner->score.level), {}},
                                  {depth::pointsText(partner->score.total), {}},
                                  {partner->score.mode ? depth::label(*partner->score.mode, m_m.words()) : kDash, {}}});
        return table;
    }

    Text explanation() const
    {
        const Text what = m_m.say(
            QT_TRANSLATE_NOOP("report", "The score has 100 points: %1 indicators in six dimensions, counted from the "
                                        "records of the last %2 school years and from nothing else."),
            {number(double(depth::allIndicators().size())),
             number(m_all.parameters.number(depth::Number::WindowYears))});
        const Text basis =
            m_all.parameters.version == 0
                ? m_m.say(QT_TRANSLATE_NOOP("report", "Its targets and weights are a default folded from literature, "
                                                      "which the college may change; they are no national standard."))
                : m_m.say(QT_TRANSLATE_NOOP("report", "Its targets and weights are those the college has set (version "
                                                      "%1); they are no national standard."),
                          {number(m_all.parameters.version)});
        return joined(m_m.words(), {what, basis});
    }

    const Material& m_m;
    depth::Assessment m_all;
    depth::Overview m_over;
    bool m_isCompared;
};

Blocks build(const Material& m)
{
    return Writer(m).blocks();
}

} // namespace

const Section depthSection{"depth", QT_TRANSLATE_NOOP("report", "Depth of cooperation"), build};

} // namespace cooperage::report
