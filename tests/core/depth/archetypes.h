// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/depth/score.h"

namespace cooperage::test {

/// The kinds of cooperation that the thresholds were chosen on: what an office would say of each, in values.
struct Archetype {
    const char* name;
    std::vector<std::pair<const char*, double>> values; ///< what is not named is 0
    double points;
    int dimensions; ///< with 30 % of their points
    depth::Level level;
    std::optional<depth::Dimension> mode{};

    depth::Evidence evidence() const
    {
        depth::Evidence made;
        for (auto& value : made.values)
            value = 0;
        for (const auto& [id, value] : values)
            made.set(id, value);
        made.set("active", 1);
        return made;
    }
};

inline const std::vector<Archetype>& archetypes()
{
    using depth::Level;
    static const std::vector<Archetype> all{
        {"plaque only", {{"6.1", .8}, {"6.2", 2}}, 3.2, 0, Level::Dormant},
        {"graduate recommendation",
         {{"1.3", 12}, {"1.4", .6}, {"1.5", 2}, {"1.6", 10}, {"6.1", .7}, {"6.2", 3}, {"6.3", 1}},
         10.2,
         1,
         Level::Shallow},
        {"big intern user",
         {{"1.3", 200},
          {"1.4", .8},
          {"1.5", 3},
          {"1.6", 40},
          {"3.1", 2},
          {"3.2", 3},
          {"6.1", .9},
          {"6.2", 4},
          {"6.3", 2},
          {"6.4", 1}},
         25.4,
         2,
         Level::Shallow},
        {"order class, mentors and a base",
         {{"1.1", 1},
          {"1.2", 2},
          {"1.3", 45},
          {"1.4", .9},
          {"1.5", 5},
          {"1.6", 25},
          {"2.1", 2},
          {"2.3", 64},
          {"3.1", 4},
          {"3.2", 6},
          {"4.1", 1},
          {"4.2", 30},
          {"4.3", 600},
          {"6.1", 1},
          {"6.2", 3},
          {"6.3", 2},
          {"6.4", 1},
          {"6.5", .5}},
         44.3,
         5,
         Level::Middle},
        {"research partner without students",
         {{"1.5", 2},
          {"3.2", 4},
          {"5.1", 3},
          {"5.2", 90},
          {"5.3", 2},
          {"5.4", 60},
          {"5.5", 1},
          {"6.1", 1},
          {"6.2", 3},
          {"6.3", 2},
          {"6.4", 1}},
         24.1,
         2,
         Level::Shallow,
         depth::Dimension::Technology},
        {"industry college with joint research",
         {{"1.1", 3},   {"1.2", 3},   {"1.3", 90},   {"1.4", .95}, {"1.5", 9},  {"1.6", 40}, {"2.1", 6},
          {"2.2", 2},   {"2.3", 200}, {"2.4", 2},    {"3.1", 8},   {"3.2", 24}, {"3.3", 2},  {"3.4", 6},
          {"4.1", 2},   {"4.2", 260}, {"4.3", 3000}, {"4.4", 1},   {"5.1", 2},  {"5.2", 60}, {"5.3", 1},
          {"5.4", 400}, {"5.5", 1},   {"6.1", 1},    {"6.2", 5},   {"6.3", 3},  {"6.4", 1},  {"6.5", 1}},
         99.8,
         6,
         Level::Deep},
    };
    return all;
}

} // namespace cooperage::test
