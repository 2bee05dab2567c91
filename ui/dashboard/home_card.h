// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/dashboard/home_contents.h"

class QLabel;
class QStackedWidget;

namespace cooperage::ui {

class Card;
class Navigator;
struct PageContext;

/// One card of the home page: a finding as its heading and the chart or rows behind it, or one sentence where there is
/// nothing. The widget belongs to its parent, this to the page.
class HomeCard {
public:
    virtual ~HomeCard() = default;
    HomeCard(const HomeCard&) = delete;
    HomeCard& operator=(const HomeCard&) = delete;

    virtual void show(const HomeContents& home) = 0;
    Card* card() const { return m_card; }

protected:
    HomeCard(const char* name, Navigator& navigator, QWidget* parent);

    void setContent(QWidget* content);
    /// One calm sentence instead of the content.
    void showNothing(const QString& heading, const QString& sentence);
    void showContent(const QString& heading, const QString& measure);
    void open(const QString& figure, const Scope& scope) const;
    Navigator& navigator() const { return m_navigator; }

private:
    Navigator& m_navigator;
    Card* m_card;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
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
