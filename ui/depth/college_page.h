// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "ui/depth/college_contents.h"
#include "ui/shell/page.h"

class QGridLayout;
class QStackedWidget;

namespace cooperage::ui {

class Card;
class CollegeCard;
class KeptNotice;
class PageHeader;
class PartnersTable;
class SegmentedControl;

/// How deep the cooperation of the whole college is, in three views: what was found, the partners in groups, and each
/// partner in one sortable table.
class CollegePage final : public Page {
    Q_OBJECT
public:
    explicit CollegePage(const PageContext& context, QWidget* parent = nullptr);
    ~CollegePage() override;

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes a picture or a PDF of all views, always light.
    void exportPage() override;

private:
    QWidget* makeContent();
    QWidget* makeOverview();
    QWidget* makeEmptyState();
    Card* makeTable();
    void addCard(QGridLayout* grid, int row, int column, int span, std::unique_ptr<CollegeCard> card);
    void present(const CollegeContents& college);
    void showLevels(int segment);
    void compare();

    std::vector<std::unique_ptr<CollegeCard>> m_cards;
    PageHeader* m_header;
    KeptNotice* m_kept;
    SegmentedControl* m_view;
    QStackedWidget* m_stack;
    QStackedWidget* m_views;
    Card* m_tableCard;
    SegmentedControl* m_which;
    PartnersTable* m_table;
    std::optional<CollegeContents> m_college; ///< what is shown
};

} // namespace cooperage::ui
