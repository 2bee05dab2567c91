// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_check.h"

#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/exchange/ledger_fields.h"
#include "core/records/all.h"
#include "ui/exchange/chooser.h"
#include "ui/exchange/field_paths.h"
#include "ui/exchange/import_counts.h"
#include "ui/exchange/import_grid.h"
#include "ui/exchange/problem_list.h"
#include "ui/exchange/sheet_bar.h"
#include "ui/exchange/sheet_panel.h"
#include "ui/exchange/term_question.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"

namespace cooperage::ui {

using metrics::px;

namespace {

const QString kFindOut = QStringLiteral("?");
const QString kAside = QStringLiteral("-");

/// Whether rows of this type belong to a term that must be named.
bool needsTerm(const RecordType& type)
{
    return std::any_of(type.fields().begin(), type.fields().end(),
                       [](const FieldInfo& field) { return field.kind == Kind::Term && field.isRequired(); });
}

} // namespace

ImportCheck::ImportCheck(QWidget* parent) : QWidget(parent)
{
    m_panel = new SheetPanel(this);
    m_right = new QStackedLayout;
    m_right->addWidget(makeRight());
    m_right->addWidget(new EmptyState(QStringLiteral("file-earmark-x"), tr("Nothing to check"),
                                      tr("None of the files could be read. Take them out or add others."), this));
    auto* right = new QWidget(this);
    right->setLayout(m_right);
    auto* sides = new QSplitter(this);
    sides->setObjectName(QStringLiteral("importSides"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_panel);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides);
    m_chooser = new Chooser(this);
    connectParts();
    whenThemed(this, [this, sides] {
        m_panel->setMinimumWidth(px(200));
        sides->setSizes({px(252), std::max(px(600), width() - px(252))});
    });
}

QWidget* ImportCheck::makeRight()
{
    auto* right = new QWidget(this);
    m_counts = new ImportCounts(right);
    m_bar = new SheetBar(right);
    m_term = new TermQuestion(right);
    m_grid = new ImportGrid(right);
    m_problems = new ProblemList(right);
    m_split = new QSplitter(Qt::Vertical, right);
    m_split->setObjectName(QStringLiteral("importSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_grid);
    m_split->addWidget(m_problems);
    m_split->setStretchFactor(0, 1);
    auto* head = new QVBoxLayout;
    head->addWidget(m_counts);
    head->addWidget(m_bar);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_term);
    column->addWidget(m_split, 1);
    whenThemed(right, [this, head] {
        head->setContentsMargins(metrics::pageMargin(), px(10), metrics::pageMargin(), px(8));
        head->setSpacing(px(10));
        m_split->setSizes({px(420), px(160)});
    });
    return right;
}

void ImportCheck::connectParts()
{
    connect(m_panel, &SheetPanel::sheetChosen, this, &ImportCheck::showSheet);
    connect(m_panel, &SheetPanel::asideToggled, this, &ImportCheck::setAside);
    connect(m_panel, &SheetPanel::typeAsked, this, &ImportCheck::askType);
    connect(m_panel, &SheetPanel::addAsked, this, &ImportCheck::addAsked);
    connect(m_panel, &SheetPanel::removeAsked, this, [this](const QString& path) {
        m_inputs.removeFile(path);
        Q_EMIT inputsChanged(m_inputs);
    });
    connect(m_counts, &ImportCounts::filterChosen, this, &ImportCheck::filterEverywhere);
    connect(m_bar, &SheetBar::filterChosen, this, &ImportCheck::setFilter);
    connect(m_bar, &SheetBar::typeAsked, this, &ImportCheck::askType);
    connect(m_bar, &SheetBar::keepAsked, this, &ImportCheck::keepAsked);
    connect(m_term, &TermQuestion::answered, this, [this](const TermKey& term) {
        m_inputs.setTerm(term);
        Q_EMIT inputsChanged(m_inputs);
    });
    connect(m_grid, &ImportGrid::mappingAsked, this, &ImportCheck::askMapping);
    connect(m_problems, &ProblemList::jumpAsked, this, &ImportCheck::jump);
}

void ImportCheck::setRecorded(const std::vector<TermKey>& terms)
{
    m_term->setRecorded(terms);
}

const PlannedSheet* ImportCheck::sheet() const
{
    return m_plan && m_sheet >= 0 && m_sheet < int(m_plan->sheets.size()) ? &m_plan->sheets[size_t(m_sheet)] : nullptr;
}

/// The sheet that was shown before, else the first that is imported, else the first.
int ImportCheck::findCurrent() const
{
    int first = -1;
    for (int at = 0; at < int(m_plan->sheets.size()); ++at) {
        const PlannedSheet& one = m_plan->sheets[size_t(at)];
        if (std::pair(m_plan->files[size_t(one.file)].path, one.name) == m_place)
            return at;
        if (first < 0 && one.type)
            first = at;
    }
    return std::max(first, m_plan->sheets.empty() ? -1 : 0);
}

void ImportCheck::setPlan(std::shared_ptr<const ImportPlan> plan, const ImportInputs& inputs, bool unkept)
{
    m_plan = std::move(plan);
    m_inputs = inputs;
    m_counts->setPlan(*m_plan);
    m_bar->setUnkept(unkept);
    m_problems->setPlan(m_plan);
    m_problems->setVisible(m_problems->problems().rowCount() > 0);
    m_panel->setPlan(*m_plan, m_inputs);
    m_right->setCurrentIndex(m_plan->sheets.empty() ? 1 : 0);
    const int current = findCurrent();
    if (current >= 0)
        showSheet(current);
}

void ImportCheck::showSheet(int number)
{
    m_sheet = number;
    const PlannedSheet& shown = *sheet();
    m_place = {m_plan->files[size_t(shown.file)].path, shown.name};
    m_bar->setSheet(shown, number);
    m_grid->setSheet(m_plan, number);
    m_term->setTerm(m_inputs.term());
    m_term->setVisible(shown.needsTerm || (m_inputs.term() && shown.type && needsTerm(*shown.type)));
    m_panel->setCurrent(number);
}

void ImportCheck::setFilter(RowFilter filter)
{
    m_grid->rows().setFilter(filter);
    m_bar->setFilter(filter);
    m_counts->setFilter(filter);
}

/// The counts are of all sheets: when this one has no such row, the first that has one is shown.
void ImportCheck::filterEverywhere(RowFilter filter)
{
    setFilter(filter);
    if (!sheet() || countRows(*sheet(), filter) > 0)
        return;
    for (int at = 0; at < int(m_plan->sheets.size()); ++at)
        if (countRows(m_plan->sheets[size_t(at)], filter) > 0) {
            showSheet(at);
            return;
        }
}

void ImportCheck::setAside(int number, bool aside)
{
    ImportInputs::SheetChoice choice = m_inputs.choiceOf(*m_plan, number);
    choice.isAside = aside;
    m_inputs.choose(*m_plan, number, choice);
    Q_EMIT inputsChanged(m_inputs);
}

void ImportCheck::askType(int number, QWidget* button)
{
    const PlannedSheet& asked = m_plan->sheets[size_t(number)];
    std::vector<Chooser::Item> items = {
        {kFindOut, {}, tr("Find out by the headings"), false},
        {kAside, {}, tr("No ledger: leave it aside"), m_inputs.choiceOf(*m_plan, number).isAside},
    };
    for (const RecordType* type : ledgerTypes())
        items.push_back({type->table(), tr("It is a ledger of"), type->one(), type == asked.type});
    m_chooser->open(button, tr("What is sheet \"%1\"?").arg(asked.name), std::move(items),
                    [this, number](const QString& id) {
                        ImportInputs::SheetChoice choice;
                        choice.isAside = id == kAside;
                        choice.type = findRecordType(id);
                        m_inputs.choose(*m_plan, number, choice);
                        Q_EMIT inputsChanged(m_inputs);
                    });
}

void ImportCheck::askMapping(int at, QWidget* button)
{
    const ImportGridModel::Column column = m_grid->rows().columns()[size_t(at)];
    const RecordType& type = *sheet()->type;
    std::vector<Chooser::Item> items;
    if (m_inputs.findMapping(type.table(), column.heading))
        items.push_back({kFindOut, {}, tr("Find out by the heading"), false});
    items.push_back({kAside, {}, tr("Do not import this column"), column.use == ImportGridModel::Column::Use::Ignored});
    for (Chooser::Item& item : fieldChoices(type, column.fields))
        items.push_back(std::move(item));
    m_chooser->open(button, tr("Where does \"%1\" go?").arg(column.heading), std::move(items),
                    [this, table = type.table(), heading = column.heading](const QString& id) {
                        if (id == kFindOut)
                            m_inputs.dropMapping(table, heading);
                        else
                            m_inputs.setMapping({table, heading, id == kAside ? QString() : id});
                        Q_EMIT inputsChanged(m_inputs);
                    });
}

void ImportCheck::jump(const ProblemModel::Problem& problem)
{
    if (problem.sheet != m_sheet)
        showSheet(problem.sheet);
    if (!m_grid->rows().find(problem.note->row, -1).isValid())
        setFilter(RowFilter::All);
    m_grid->jumpTo(problem.note->row, problem.note->column);
}

void ImportCheck::stepProblem(int by)
{
    m_problems->step(by);
}

} // namespace cooperage::ui
