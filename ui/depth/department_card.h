// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/dashboard/finding_card.h"
#include "ui/depth/department_contents.h"

namespace cooperage::ui {

/// A card of a department's page that the college's page and the desk do not have.
class DepartmentCard : public FindingCard {
public:
    virtual void show(const DepartmentContents& contents) = 0;

protected:
    using FindingCard::FindingCard;
};

/// The majors of the department, each with its partners by level.
std::unique_ptr<DepartmentCard> makeMajors(Navigator& navigator, QWidget* parent);

} // namespace cooperage::ui
