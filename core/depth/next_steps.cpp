// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/next_steps.h"

#include <algorithm>
#include <cmath>

#include "core/depth/words.h"

namespace cooperage::depth {

namespace {

/// All sets of up to so many indicators are tried; where more are needed they are added one by one.
constexpr size_t kTriedTogether = 3;

/// Whether more of the indicator is activity: an agreement or a base alone is none.
bool makesActivity(int place)
{
    const std::span<const Source> activities = measureAt(getPlace("active")).sources;
    return std::any_of(activities.begin(), activities.end(), [&](const Source& activity) {
        return &activity.rows == &measureAt(place).sources.front().rows;
    });
}

/// What can be done at one indicator.
struct Room {
    int place;
    double step;
    int most; ///< steps until the points are full
};

class Search {
public:
    Search(const Evidence& evidence, const Parameters& parameters)
        : m_evidence(evidence), m_parameters(parameters), m_before(standing(evidence, parameters))
    {
        m_wanted = m_before.level == Level::Deep ? Level::Deep : Level(int(m_before.level) + 1);
        for (int place = 0; place < int(allIndicators().size()); ++place)
            addRoom(place);
    }

    std::vector<NextSteps> run(size_t most)
    {
        if (m_before.level == Level::Deep || !reaches(all()))
            return {};
        std::vector<NextSteps> found;
        for (size_t size = 1; size <= kTriedTogether && found.empty(); ++size)
            tryAll({}, 0, size, found);
        if (found.empty())
            found.push_back(made(shrunk(grown())));
        std::stable_sort(found.begin(), found.end(),
                         [](const NextSteps& one, const NextSteps& other) { return one.effort < other.effort; });
        return differing(found, most);
    }

private:
    /// How many steps at each room, by its index.
    using Counts = std::vector<std::pair<size_t, int>>;

    void addRoom(int place)
    {
        const double step = measureAt(place).step, target = m_parameters.target(place);
        const double missing = target - m_evidence.values[size_t(place)].value_or(0);
        if (step > 0 && missing > 1e-9 && m_parameters.weight(place) > 0)
            m_rooms.push_back({place, step, int(std::ceil(missing / step - 1e-9))});
    }

    double after(const Room& room, int steps) const
    {
        const double value = m_evidence.values[size_t(room.place)].value_or(0) + steps * room.step;
        // A rate cannot be more than whole; of everything else a whole step is done.
        return room.step < 1 ? std::min(value, m_parameters.target(room.place)) : value;
    }

    Evidence with(const Counts& counts) const
    {
        std::vector<NextStep> steps;
        for (const auto& [room, count] : counts)
            steps.push_back({m_rooms[room].place, 0, after(m_rooms[room], count), 0});
        return withSteps(m_evidence, steps);
    }

    bool reaches(const Counts& counts) const { return standing(with(counts), m_parameters).level >= m_wanted; }

    Counts all() const
    {
        Counts counts;
        for (size_t room = 0; room < m_rooms.size(); ++room)
            counts.emplace_back(room, m_rooms[room].most);
        return counts;
    }

    /// The first ones, no two of which begin with the same indicator.
    static std::vector<NextSteps> differing(const std::vector<NextSteps>& found, size_t most)
    {
        std::vector<NextSteps> chosen;
        for (const NextSteps& next : found)
            if (chosen.size() < most && std::none_of(chosen.begin(), chosen.end(), [&](const NextSteps& other) {
                    return other.steps.front().place == next.steps.front().place;
                }))
                chosen.push_back(next);
        return chosen;
    }

    /// Every set of `size` indicators that reaches the level when all of them are full.
    void tryAll(Counts counts, size_t first, size_t size, std::vector<NextSteps>& found) const
    {
        if (counts.size() == size) {
            if (reaches(counts))
                found.push_back(made(shrunk(counts)));
            return;
        }
        for (size_t room = first; room < m_rooms.size(); ++room) {
            Counts more = counts;
            more.emplace_back(room, m_rooms[room].most);
            tryAll(std::move(more), room + 1, size, found);
        }
    }

    /// Adds what brings the most until the level is reached.
    Counts grown() const
    {
        Counts counts;
        std::vector<bool> taken(m_rooms.size());
        while (!reaches(counts)) {
            size_t best = m_rooms.size();
            double most = -1;
            for (size_t room = 0; room < m_rooms.size(); ++room) {
                Counts more = counts;
                more.emplace_back(room, m_rooms[room].most);
                const double worth = taken[room] ? -1 : this->worth(more);
                if (worth > most) {
                    most = worth;
                    best = room;
                }
            }
            taken[best] = true;
            counts.emplace_back(best, m_rooms[best].most);
        }
        return counts;
    }

    /// Points, and what a gate asks for above them.
    double worth(const Counts& counts) const
    {
        const Score made = score(with(counts), m_parameters);
        double worth = std::min(made.total, threshold());
        for (const Gate& gate : made.gates)
            if (gate.id == GateId::MiddleDimensions || (m_wanted == Level::Deep && gate.id != GateId::Compliance))
                worth += 10 * std::min(gate.value, gate.needed);
        return worth;
    }

    double threshold() const
    {
        return m_parameters.number(m_wanted == Level::Deep     ? Number::Deep
                                   : m_wanted == Level::Middle ? Number::Middle
                                                               : Number::Shallow);
    }

    /// Takes single steps back, the dearest first, as long as the level holds.
    Counts shrunk(Counts counts) const
    {
        for (bool smaller = true; smaller;) {
            smaller = false;
            std::sort(counts.begin(), counts.end(),
                      [this](const auto& one, const auto& other) { return price(one.first) > price(other.first); });
            for (size_t at = 0; at < counts.size() && !smaller; ++at) {
                Counts fewer = counts;
                if (--fewer[at].second == 0)
                    fewer.erase(fewer.begin() + std::ptrdiff_t(at));
                smaller = reaches(fewer);
                if (smaller)
                    counts = std::move(fewer);
            }
        }
        return counts;
    }

    /// The effort of one step for a point.
    double price(size_t room) const { return 1 / m_parameters.weight(m_rooms[room].place); }

    NextSteps made(const Counts& counts) const
    {
        const Standing reached = standing(with(counts), m_parameters);
        NextSteps next{reached.level, reached.total, 0, {}};
        for (const auto& [room, steps] : counts) {
            const int place = m_rooms[room].place;
            const double before = m_evidence.values[size_t(place)].value_or(0);
            const double becomes = after(m_rooms[room], steps);
            const double gain = standing(with({{room, steps}}), m_parameters).total - m_before.total;
            next.steps.push_back(
                {place, becomes - before, becomes, gain, m_evidence.values[size_t(place)].has_value()});
            next.effort += (becomes - before) / m_parameters.target(place);
        }
        std::sort(next.steps.begin(), next.steps.end(),
                  [](const NextStep& one, const NextStep& other) { return one.gain > other.gain; });
        return next;
    }

    Evidence m_evidence;
    const Parameters& m_parameters;
    Standing m_before;
    Level m_wanted;
    std::vector<Room> m_rooms;
};

} // namespace

std::vector<NextSteps> nextSteps(const Evidence& evidence, const Parameters& parameters, size_t most)
{
    return Search(evidence, parameters).run(most);
}

Evidence withSteps(Evidence evidence, const std::vector<NextStep>& steps)
{
    for (const NextStep& step : steps) {
        evidence.values[size_t(step.place)] = step.becomes;
        if (makesActivity(step.place))
            evidence.set("active", 1);
    }
    return evidence;
}

QString stepText(const NextStep& step)
{
    const Indicator& indicator = measureAt(step.place);
    return (step.isKept ? text(QT_TRANSLATE_NOOP("depth", "%1: %2 more"))
                        : text(QT_TRANSLATE_NOOP("depth", "%1: %2 (not kept so far: enter what there is first)")))
        .arg(label(indicator), amountText(indicator, step.more));
}

} // namespace cooperage::depth
