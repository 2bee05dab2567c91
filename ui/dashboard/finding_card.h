// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QStackedWidget;
class QWidget;

namespace cooperage::ui {

class Card;
class Navigator;

/// A card of a page of findings: what was found as its heading and the chart or rows behind it, or one sentence where
/// there is nothing, or where it is still being counted. The widget belongs to its parent, this to the page.
class FindingCard {
public:
    virtual ~FindingCard() = default;
    FindingCard(const FindingCard&) = delete;
    FindingCard& operator=(const FindingCard&) = delete;

    Card* card() const { return m_card; }

protected:
    FindingCard(const char* name, Navigator& navigator, QWidget* parent);

    void setContent(QWidget* content);
    /// One calm sentence instead of the content.
    void showNothing(const QString& heading, const QString& sentence);
    void showContent(const QString& heading, const QString& measure);
    Navigator& navigator() const { return m_navigator; }

private:
    Navigator& m_navigator;
    Card* m_card;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
};

} // namespace cooperage::ui
