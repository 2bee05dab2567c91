// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/dashboard/finding_card.h"
#include "ui/depth/college_contents.h"

namespace cooperage::ui {

/// One card of the college's page.
class CollegeCard : public FindingCard {
public:
    virtual void show(const CollegeContents& college) = 0;

protected:
    using FindingCard::FindingCard;
};

/// The partners by level, this term and the one before.
std::unique_ptr<CollegeCard> makeCollegeLevels(Navigator& navigator, QWidget* parent);
/// Who rose, or who fell, since the term before.
std::unique_ptr<CollegeCard> makeRisers(Navigator& navigator, QWidget* parent);
std::unique_ptr<CollegeCard> makeFallers(Navigator& navigator, QWidget* parent);
/// What partners and college give on the whole, and where it tilts.
std::unique_ptr<CollegeCard> makeCollegeReciprocity(Navigator& navigator, QWidget* parent);
/// The majors without a partner of the middle or deep level.
std::unique_ptr<CollegeCard> makeCoverage(Navigator& navigator, QWidget* parent);
/// How much of the interns one partner takes, in the college and in each major.
std::unique_ptr<CollegeCard> makeConcentration(Navigator& navigator, QWidget* parent);
/// The partners by department, major, industry, region or kind of agreement, each group's levels as a bar.
std::unique_ptr<CollegeCard> makeGroups(Navigator& navigator, QWidget* parent);

} // namespace cooperage::ui
