// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/satisfaction.h"

#include "core/report/survey_pages.h"

namespace cooperage::report {

namespace {

Blocks build(const Material& m)
{
    return satisfactionBlocks(m.store(), m.scope().term, m.words());
}

} // namespace

const Section satisfactionSection{
    .id = "satisfaction", .title = QT_TRANSLATE_NOOP("report", "Satisfaction"), .build = build, .onDemand = true};

} // namespace cooperage::report
