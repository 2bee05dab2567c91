// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/satisfaction.h"

#include "core/depth/reach.h"
#include "core/report/survey_pages.h"

namespace cooperage::report {

namespace {

Blocks build(const Material& m)
{
    Blocks blocks = satisfactionBlocks(m.store(), depth::depthTerm(m.store(), m.scope().term).term, m.words());
    if (m.scope().isOfDepartment())
        blocks.insert(blocks.begin(),
                      Text{{{m.text(QT_TRANSLATE_NOOP("report", "Surveys are of the whole college.")), {}}}});
    return blocks;
}

} // namespace

const Section satisfactionSection{
    .id = "satisfaction", .title = QT_TRANSLATE_NOOP("report", "Satisfaction"), .build = build, .onDemand = true};

} // namespace cooperage::report
