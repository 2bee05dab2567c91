// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/dashboard/finding_card.h"
#include "ui/dashboard/home_contents.h"

namespace cooperage::ui {

struct PageContext;

/// One card of the home page.
class HomeCard : public FindingCard {
public:
    virtual void show(const HomeContents& home) = 0;

protected:
    using FindingCard::FindingCard;
    void open(const QString& figure, const Scope& scope) const;
};

/// Where the interns are, by partner or by department.
std::unique_ptr<HomeCard> makeInternsCard(Navigator& navigator, QWidget* parent);
/// Agreements in force by kind, now and the term before.
std::unique_ptr<HomeCard> makeAgreementsCard(Navigator& navigator, QWidget* parent);
/// The partners by depth of cooperation, now and the term before; read by itself once the page is painted.
std::unique_ptr<HomeCard> makeLevelsCard(const PageContext& context, QWidget* parent);
/// What the records do not say and figures need.
std::unique_ptr<HomeCard> makeMissingCard(Navigator& navigator, QWidget* parent);
/// Agreements that end within 90 days of today.
std::unique_ptr<HomeCard> makeExpiringCard(Navigator& navigator, QWidget* parent);
/// The latest communications.
std::unique_ptr<HomeCard> makeTalksCard(Navigator& navigator, QWidget* parent);
/// Who passed the 1+X examinations of the term.
std::unique_ptr<HomeCard> makeExamsCard(Navigator& navigator, QWidget* parent);

} // namespace cooperage::ui
