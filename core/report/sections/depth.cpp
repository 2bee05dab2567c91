// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/depth.h"

#include <algorithm>

#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

using depth::Level;
using depth::PartnerDepth;

constexpr std::array kLevels = {Level::Deep, Level::Middle, Level::Shallow, Level::Dormant};
constexpr size_t kListed = 20;
constexpr size_t kNamed = 3;
constexpr double kWorthNaming = 1; ///< points

class Writer {
public:
    explicit Writer(const Material& m)
        : m_m(m), m_scope(depth::depthTerm(m.store(), m.scope().term)),
          m_all(depth::assess(m.store(), m_scope.term, depth::parametersOf(m.store(), m_scope)))
    {
        for (const PartnerDepth& partner : m_all.partners) {
            ++m_now[size_t(partner.score.level)];
            if (partner.trend.size() > 1)
                ++m_before[size_t(partner.trend[partner.trend.size() - 2].level)];
        }
        m_isCompared = std::any_of(m_before.begin(), m_before.end(), [](int count) { return count > 0; });
    }

    Blocks blocks() const
    {
        if (m_all.partners.empty())
            return {m_m.say(QT_TRANSLATE_NOOP("report", "No partner is on file, so there is no depth to speak of."))};
        Blocks made{joined(m_m.words(), {ofAll(), state(), comparison()}), levels()};
        if (m_isCompared)
            made.push_back(chart());
        for (const Text& text : {moved(), reciprocity()})
            if (!text.spans.empty())
                made.push_back(text);
        if (m_now[size_t(Level::Deep)] + m_now[size_t(Level::Middle)] > 0)
            made.push_back(partners());
        made.push_back(explanation());
        return made;
    }

private:
    Spans number(double value) const { return m_m.plain(numberText(value)); }
    int now(Level level) const { return m_now[size_t(level)]; }
    int before(Level level) const { return m_before[size_t(level)]; }
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

    Text comparison() const
    {
        if (!m_isCompared)
            return {};
        const int more = now(Level::Deep) + now(Level::Middle) - before(Level::Deep) - before(Level::Middle);
        const Spans amount = number(std::abs(more));
        if (more == 0)
            return m_m.say(
                QT_TRANSLATE_NOOP("report", "As many partners as in the term before reach the middle or deep level."));
        return more > 0 ? m_m.say(QT_TRANSLATE_NOOP("report",
                                                    "%1 more than in the term before reach the middle or deep level."),
                                  {amount})
                        : m_m.say(QT_TRANSLATE_NOOP("report",
                                                    "%1 fewer than in the term before reach the middle or deep level."),
                                  {amount});
    }

    Table levels() const
    {
        Table table{m_m.text(QT_TRANSLATE_NOOP("report", "Partners by depth of cooperation")),
                    {leftColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Depth level"))),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Partners"))),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Share"))),
                     numberColumn(m_m.text(QT_TRANSLATE_NOOP("report", "Term before")))},
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
        made.caption = m_m.text(QT_TRANSLATE_NOOP("report", "Partners by level, this term and the term before"));
        made.categories = {m_m.text(QT_TRANSLATE_NOOP("report", "This term")),
                           m_m.text(QT_TRANSLATE_NOOP("report", "Term before"))};
        for (const Level level : kLevels)
            made.series.push_back({levelText(level), {double(now(level)), double(before(level))}});
        return made;
    }

    /// The partners with the largest changes one way: +1 or −1.
    QStringList movers(int way) const
    {
        std::vector<const PartnerDepth*> found;
        for (const PartnerDepth& partner : m_all.partners)
            if (partner.change().value_or(0) * way >= kWorthNaming)
                found.push_back(&partner);
        std::stable_sort(found.begin(), found.end(), [way](const PartnerDepth* one, const PartnerDepth* other) {
            return *one->change() * way > *other->change() * way;
        });
        found.resize(std::min(found.size(), kNamed));
        QStringList names;
        for (const PartnerDepth* partner : found)
            names << m_m.text(QT_TRANSLATE_NOOP("report", "%1 (%2 points)"))
                         .arg(partner->name,
                              (way > 0 ? QStringLiteral("+") : QString()) + numberText(*partner->change(), 1));
        return names;
    }

    Text moved() const
    {
        const QStringList up = movers(1), down = movers(-1);
        const auto named = [&](const char* source, const QStringList& names) {
            return names.isEmpty() ? Text{} : m_m.say(source, {m_m.plain(joinedNames(names))});
        };
        return joined(m_m.words(), {named(QT_TRANSLATE_NOOP("report", "Most deepened: %1."), up),
                                    named(QT_TRANSLATE_NOOP("report", "Fell back most: %1."), down)});
    }

    Text reciprocity() const
    {
        const auto tilted = [&](depth::Reciprocity::Tilt tilt) {
            return number(double(std::count_if(m_all.partners.begin(), m_all.partners.end(), [&](const auto& partner) {
                return partner.score.reciprocity.tilt == tilt;
            })));
        };
        return m_m.say(
            QT_TRANSLATE_NOOP("report", "The college gives far more than it gets in %1 cases, the partner in %2."),
            {tilted(depth::Reciprocity::Tilt::CollegeHot), tilted(depth::Reciprocity::Tilt::PartnerHot)});
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
                                  {numberText(partner->score.total, 1), {}},
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
    Scope m_scope;
    depth::Assessment m_all;
    std::array<int, 4> m_now{};
    std::array<int, 4> m_before{};
    bool m_isCompared = false;
};

Blocks build(const Material& m)
{
    return Writer(m).blocks();
}

} // namespace

const Section depthSection{"depth", QT_TRANSLATE_NOOP("report", "Depth of cooperation"), build};

} // namespace cooperage::report
