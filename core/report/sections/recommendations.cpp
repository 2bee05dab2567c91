// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/recommendations.h"

#include "core/report/recommendation_list.h"

namespace cooperage::report {

namespace {

Blocks build(const Material& m)
{
    return recommendationBlocks(m.store(), m.scope().term, m.words());
}

} // namespace

const Section recommendationsSection{
    .id = "recommendations", .title = QT_TRANSLATE_NOOP("report", "Recommendations"), .build = build, .onDemand = true};

} // namespace cooperage::report
