// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/assess.h"
#include "core/report/block.h"

namespace cooperage::report {

/// What the enterprise was due of the two education surcharges, by calendar year, as it says itself.
using Surcharges = std::map<int, Money>;

/// The years that the estimate on a sheet is made for, oldest first.
std::vector<int> benefitYears(const depth::TermDays& term);

/// What an enterprise gave and got, the conditions of an industry-education enterprise its records meet, and the
/// estimate of the offset, without a title: a part of a report or of a page of its own. `regulation` is what
/// depth::byRegulation() gives of the partner or of all.
Blocks benefitBlocks(const ReadStore& store, const depth::PartnerDepth& partner, const depth::Assessment& regulation,
                     const depth::TermDays& term, const Words& words, const Surcharges& surcharges = {});

/// The same as one page to hand to the enterprise. A year is judged at its last term.
Document makeBenefitPage(const ReadStore& store, Id<Partner> partner, const TermKey& term, const Words& words,
                         const Surcharges& surcharges = {});

} // namespace cooperage::report
