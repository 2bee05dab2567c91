// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/depth/recommendations_contents.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace cooperage::ui {

class AdviceFilter;
class Card;
class LinkButton;
class PageHeader;
class RecommendationsModel;
class SegmentedControl;

/// The yearly list: which partners to end, watch, renew and deepen, and why; and those whose level is not the one that
/// the office wants of them. Each row opens its partner.
class RecommendationsPage final : public Page {
    Q_OBJECT
public:
    explicit RecommendationsPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes the list as a workbook.
    void exportPage() override;
    bool canPrint() const override { return true; }
    void printPage() override;

private:
    Card* makeTable();
    QString term() const;
    LinkButton* mendingLink(const char* name, const char* figure);
    void present(const RecommendationsContents& contents);
    void showMendings();
    void showAdvice(int segment);
    void openPartner(const QModelIndex& index);

    std::optional<RecommendationsContents> m_contents;
    PageHeader* m_header;
    LinkButton* m_overdue = nullptr;
    LinkButton* m_unchecked = nullptr;
    QStackedWidget* m_stack;
    SegmentedControl* m_which;
    RecommendationsModel* m_model;
    AdviceFilter* m_filter;
    QTreeView* m_table;
};

/// Leads to that page from another one.
QPushButton* recommendationsButton(Navigator& navigator);

} // namespace cooperage::ui
