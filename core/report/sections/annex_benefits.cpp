// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/annex_benefits.h"

#include "core/depth/benefit_sheet.h"
#include "core/depth/closing.h"
#include "core/report/benefit_page.h"

namespace cooperage::report {

namespace {

Blocks build(const Material& m)
{
    const Scope scope = depth::depthTerm(m.store(), m.scope().term);
    const depth::Assessment all = depth::judge(m.store(), scope.term, {.terms = 1});
    const depth::Assessment regulation = depth::byRegulation(m.store(), scope.term);
    Blocks made;
    for (const depth::PartnerDepth& partner : all.partners) {
        if (partner.score.level < depth::Level::Middle)
            continue;
        if (!made.empty())
            made.push_back(PageBreak{});
        made.push_back(Heading{2, partner.name});
        for (Block& block : benefitBlocks(m.store(), partner, regulation, all.term, m.words()))
            made.push_back(std::move(block));
    }
    if (made.empty())
        made.push_back(m.say(QT_TRANSLATE_NOOP("report", "No partner is at the middle or deep level.")));
    return made;
}

} // namespace

const Section annexBenefitsSection{.id = "annex_benefits",
                                   .title = QT_TRANSLATE_NOOP("report", "Sheets of mutual benefit"),
                                   .build = build,
                                   .annex = true,
                                   .onDemand = true};

} // namespace cooperage::report
