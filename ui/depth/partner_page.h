// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/depth/next_steps.h"
#include "ui/depth/partner_contents.h"
#include "ui/shell/page.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace cooperage::ui {

class Card;
class DepthCard;
class KeptNotice;
class PartnerHead;
class ReasonsTable;
class ReciprocityCard;
class RoleCard;
class TrendCard;
class TrialCard;

/// One partner in whole: how deep the cooperation is, why, and what would lift it. Every number opens its records;
/// nothing is written but the steps that the user chooses to promise.
class PartnerPage final : public Page {
    Q_OBJECT
public:
    explicit PartnerPage(const PageContext& context, QWidget* parent = nullptr);
    ~PartnerPage() override;

    void showRecord(qint64 id) override;
    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes the depth as a picture or the page as a PDF, always light.
    void exportPage() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QWidget* makeContent();
    QWidget* makeReasons();
    void makeActs();
    void connectCards();
    void present(const std::optional<PartnerContents>& contents);
    void showParts(bool isJudged);
    void compare();
    void openEvidence(int place, const QPoint& at);
    void write(const std::vector<depth::NextStep>& steps);
    QDate dueDay() const;

    Id<Partner> m_id;
    std::optional<PartnerContents> m_contents;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll = nullptr;
    PartnerHead* m_head;
    KeptNotice* m_kept;
    DepthCard* m_depth;
    TrendCard* m_trend;
    ReciprocityCard* m_reciprocity;
    Card* m_reasonsCard = nullptr;
    ReasonsTable* m_reasons;
    TrialCard* m_trial;
    RoleCard* m_role;
    QWidget* m_picture = nullptr;
    QWidget* m_benefits = nullptr;
};

} // namespace cooperage::ui
