// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/depth/all.h"

#include "core/base/assert.h"
#include "core/depth/dimensions/bases.h"
#include "core/depth/dimensions/courses.h"
#include "core/depth/dimensions/mechanism.h"
#include "core/depth/dimensions/sides.h"
#include "core/depth/dimensions/staff.h"
#include "core/depth/dimensions/technology.h"
#include "core/depth/dimensions/training.h"

namespace cooperage::depth {

namespace {

using Group = std::span<const Indicator>;

std::vector<const Indicator*> joined()
{
    std::vector<const Indicator*> all;
    for (const Group group :
         {Group(trainingIndicators), Group(courseIndicators), Group(staffIndicators), Group(baseIndicators),
          Group(technologyIndicators), Group(mechanismIndicators), Group(sideMeasures)})
        for (const Indicator& one : group)
            all.push_back(&one);
    return all;
}

} // namespace

std::span<const Indicator* const> allMeasures()
{
    static const std::vector<const Indicator*> all = joined();
    return all;
}

std::span<const Indicator* const> allIndicators()
{
    return allMeasures().first(allMeasures().size() - std::size(sideMeasures));
}

int findPlace(std::string_view id)
{
    for (size_t place = 0; place < allMeasures().size(); ++place)
        if (id == allMeasures()[place]->id)
            return static_cast<int>(place);
    return -1;
}

int getPlace(std::string_view id)
{
    const int place = findPlace(id);
    COOPERAGE_ASSERT(place >= 0);
    return place;
}

const Indicator& measureAt(int place)
{
    return *allMeasures()[static_cast<size_t>(place)];
}

} // namespace cooperage::depth
