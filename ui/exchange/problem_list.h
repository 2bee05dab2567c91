// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/exchange/problem_model.h"

namespace cooperage::ui {

/// The list of problems below an import's preview. A click, Enter, F8 or Shift+F8 leads to the cell.
class ProblemList final : public QTableView {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    const ProblemModel& problems() const { return *m_model; }
    /// To the next or the one before; round at the ends.
    void step(int by);

Q_SIGNALS:
    void jumpAsked(const cooperage::ui::ProblemModel::Problem& problem);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void jump(const QModelIndex& index);
    void fitColumns();

    ProblemModel* m_model;
};

} // namespace cooperage::ui
