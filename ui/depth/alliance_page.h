// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/depth/alliance_contents.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cooperage::ui {

class Card;
class CollegeCard;
class KeptNotice;
class PageHeader;
class PartnersTable;
class RoleCard;

/// An alliance (产教联合体, 共同体, 职教集团) in whole: what its members do with the college, how deep those that have
/// a level are in it, and which of them bear the name only. Every number opens its records.
class AlliancePage final : public Page {
    Q_OBJECT
public:
    explicit AlliancePage(const PageContext& context, QWidget* parent = nullptr);
    ~AlliancePage() override;

    void showRecord(qint64 id) override;
    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes a picture or a PDF, always light.
    void exportPage() override;

private:
    QWidget* makeContent();
    void makeActs();
    void compare();
    void present(const std::optional<AllianceContents>& contents);

    Id<Alliance> m_id;
    std::optional<AllianceContents> m_contents;
    std::unique_ptr<CollegeCard> m_levels;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    KeptNotice* m_kept;
    RoleCard* m_role;
    Card* m_tableCard;
    PartnersTable* m_table;
};

} // namespace cooperage::ui
