// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recycle_bin.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cooperage::ui {

class EmptyState;
class RecycleBinModel;
class SearchField;

/// What was deleted, and the way back: one or several records are restored as one step, with what went with them.
class RecycleBinPage final : public Page {
    Q_OBJECT
public:
    explicit RecycleBinPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool focusSearch() override;

private:
    QWidget* buildHead();
    QWidget* buildToolbar();
    QWidget* buildTable();
    void fitColumns();
    void showAll(std::vector<recycle_bin::Deleted> all);
    void showTypes();
    void showFiltered();
    void showActs();
    std::vector<recycle_bin::Key> chosen() const;
    void restore();
    void confirm(const recycle_bin::RestorePlan& plan);
    void write(const recycle_bin::RestorePlan& plan);

    RecycleBinModel* m_model;
    SearchField* m_search = nullptr;
    QComboBox* m_types = nullptr;
    QPushButton* m_restore = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_none = nullptr;
    EmptyState* m_noMatch = nullptr;
};

} // namespace cooperage::ui
