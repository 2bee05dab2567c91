// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/depth/department_contents.h"
#include "ui/shell/page.h"

class QGridLayout;
class QStackedWidget;

namespace cooperage::ui {

class Card;
class CollegeCard;
class DepartmentCard;
class FindingCard;
class HomeCard;
class KeptNotice;
class PageHeader;
class PartnersTable;
class Tiles;

/// A department (二级学院) in whole: its figures of the term, its partners by level, its majors with their partners,
/// where its interns are, and its partners in a table. Every number opens its records.
class DepartmentPage final : public Page {
    Q_OBJECT
public:
    explicit DepartmentPage(const PageContext& context, QWidget* parent = nullptr);
    ~DepartmentPage() override;

    void showRecord(qint64 id) override;
    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool canExport() const override { return true; }
    /// Asks for a file and writes a picture or a PDF, always light.
    void exportPage() override;

private:
    QWidget* makeContent();
    Card* makeTable();
    void makeActs();
    void compare();
    void present(const std::optional<DepartmentContents>& contents);

    Id<Department> m_id;
    std::optional<DepartmentContents> m_contents;
    std::unique_ptr<CollegeCard> m_levels;
    std::unique_ptr<DepartmentCard> m_majors;
    std::unique_ptr<HomeCard> m_interns;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    KeptNotice* m_kept;
    Tiles* m_tiles;
    Card* m_tableCard;
    PartnersTable* m_table;
};

} // namespace cooperage::ui
