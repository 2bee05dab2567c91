// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/exchange/import_inputs.h"
#include "ui/exchange/problem_model.h"
#include "ui/exchange/row_filter.h"

class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace cooperage::ui {

class Chooser;
class ImportCounts;
class ImportGrid;
class ProblemList;
class SheetBar;
class SheetPanel;
class TermQuestion;

/// The second step of an import: everything that would be written, and where the user says what was not understood.
/// What he says goes out as new inputs; the page makes a new plan of them and sets it here.
class ImportCheck final : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheck(QWidget* parent = nullptr);

    /// `unkept`: something was said of headings that the file does not remember yet.
    void setPlan(std::shared_ptr<const ImportPlan> plan, const ImportInputs& inputs, bool unkept);
    /// The terms that the file has recorded, for sheets that name none.
    void setRecorded(const std::vector<TermKey>& terms);
    /// To the next problem (1) or the one before (-1).
    void stepProblem(int by);

Q_SIGNALS:
    void inputsChanged(const cooperage::ui::ImportInputs& inputs);
    void addAsked();
    void keepAsked();

private:
    QWidget* makeRight();
    void connectParts();
    const PlannedSheet* sheet() const;
    int findCurrent() const;
    void showSheet(int sheet);
    void setFilter(RowFilter filter);
    void filterEverywhere(RowFilter filter);
    void setAside(int sheet, bool aside);
    void askType(int sheet, QWidget* button);
    void askMapping(int column, QWidget* button);
    void jump(const ProblemModel::Problem& problem);

    std::shared_ptr<const ImportPlan> m_plan;
    ImportInputs m_inputs;
    int m_sheet = -1;
    std::pair<QString, QString> m_place; ///< file and name of the sheet that is shown

    SheetPanel* m_panel;
    ImportCounts* m_counts;
    SheetBar* m_bar;
    TermQuestion* m_term;
    ImportGrid* m_grid;
    ProblemList* m_problems;
    QSplitter* m_split;
    QStackedLayout* m_right;
    Chooser* m_chooser;
};

} // namespace cooperage::ui
