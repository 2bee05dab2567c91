// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/depth/college_contents.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTreeView;

namespace cooperage::ui {

class Card;
class LevelFilter;
class LevelsView;
class PageHeader;
class PartnersModel;
class SegmentedControl;

/// How deep the cooperation of the whole college is: the partners by level, this term and the one before, and each
/// partner in one sortable table.
class CollegePage final : public Page {
    Q_OBJECT
public:
    explicit CollegePage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;

private:
    QWidget* makeContent();
    QWidget* makeEmptyState();
    Card* makeTable();
    void present(const CollegeContents& college);
    void openPartner(const QModelIndex& index);
    void showLevels(int segment);

    PageHeader* m_header;
    QStackedWidget* m_stack;
    Card* m_levelsCard;
    LevelsView* m_levels;
    Card* m_tableCard;
    SegmentedControl* m_which;
    PartnersModel* m_model;
    LevelFilter* m_filter;
    QTreeView* m_table;
};

} // namespace cooperage::ui
