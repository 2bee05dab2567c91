// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/depth/parameters.h"
#include "core/figures/scope.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cooperage::ui {

class Card;

/// Targets, weights and thresholds of the depth of cooperation, each beside its default and where that comes from.
/// A change is kept as a new version that applies from the chosen term on: terms before keep theirs.
class ParametersCard final : public QWidget {
    Q_OBJECT
public:
    explicit ParametersCard(const PageContext& context, QWidget* parent = nullptr);

    /// Shows what the chosen term is judged by; forgets what is typed.
    void reload(); ///< typed values stay
    bool isChanged() const;

private:
    void showKept();
    void fill();
    void take(QTreeWidgetItem* item, int column);
    void save();
    void showState();
    Scope scope() const;

    PageContext m_context;
    depth::Parameters m_kept;
    depth::Parameters m_typed;
    bool m_isFilling = false;
    Card* m_card;
    QTreeWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_standard;
};

} // namespace cooperage::ui
