// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/exchange/import_grid_model.h"

namespace cooperage::ui {

/// The rows of one sheet as they will be imported, under the headings of the file and what each column means.
class ImportGrid final : public QTableView {
    Q_OBJECT
public:
    explicit ImportGrid(QWidget* parent = nullptr);

    ImportGridModel& rows() { return *m_model; }
    /// Keeps scroll position and widths when it is the same sheet under the same headings.
    void setSheet(std::shared_ptr<const ImportPlan> plan, int sheet);
    /// Shows the cell, as far as the filter lets it be seen.
    void jumpTo(int row, int column);

Q_SIGNALS:
    /// What does this column mean? `column` counts in ImportGridModel::columns().
    void mappingAsked(int column, QWidget* button);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();

    ImportGridModel* m_model;
    QStringList m_headings; ///< that the widths were made for
};

} // namespace cooperage::ui
