// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problem_model.h"

#include <algorithm>

#include "ui/style/icons.h"

namespace cooperage::ui {

namespace {

/// The heading of the note's column as people read it; the column's letter when it has none.
QString headingOf(const PlannedSheet& sheet, int column)
{
    for (const PlannedColumn& one : sheet.columns)
        if (one.column == column)
            return one.heading;
    return column < 0 ? QStringLiteral("—") : columnName(column);
}

/// What stands in the cell, as far as the note means one.
QString valueOf(const PlannedSheet& sheet, const CellNote& note)
{
    const QString value =
        note.row > 0 && note.column >= 0 ? cellText(sheet.source->at(note.row - 1, note.column)) : note.value;
    return value.isEmpty() ? ProblemModel::tr("(empty)") : value;
}

} // namespace

void ProblemModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_problems.clear();
    if (m_plan) {
        const int sheets = int(m_plan->sheets.size());
        for (int sheet = 0; sheet < sheets; ++sheet)
            for (const CellNote& note : m_plan->sheets[size_t(sheet)].rejected)
                m_problems.push_back({sheet, &note, true});
        for (int sheet = 0; sheet < sheets; ++sheet)
            for (const CellNote& note : m_plan->sheets[size_t(sheet)].warnings)
                m_problems.push_back({sheet, &note, false});
    }
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProblemModel::text(const Problem& problem, int column) const
{
    const PlannedSheet& sheet = m_plan->sheets[size_t(problem.sheet)];
    switch (column) {
    case SheetColumn:
        return sheet.name;
    case RowColumn:
        return problem.note->row > 0 ? QString::number(problem.note->row) : QStringLiteral("—");
    case HeadingColumn:
        return headingOf(sheet, problem.note->column);
    case ValueColumn:
        return valueOf(sheet, *problem.note);
    case ReasonColumn:
        return problem.note->text;
    case JumpColumn:
        return tr("Go to cell");
    default:
        return {};
    }
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem& one = m_problems[size_t(index.row())];
    if (index.column() == IconColumn) {
        if (role == Qt::DecorationRole)
            return one.isRefusal ? icon("slash-circle", Token::ViolationText)
                                 : icon("exclamation-triangle", Token::WarningText);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return one.isRefusal ? tr("Refused") : tr("Warned");
        return {};
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(one, index.column())) : QVariant();
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SheetColumn:
        return tr("Sheet");
    case RowColumn:
        return tr("Row no.");
    case HeadingColumn:
        return tr("Column heading");
    case ValueColumn:
        return tr("Value in the file");
    case ReasonColumn:
        return tr("Reason");
    default:
        return QString();
    }
}

} // namespace cooperage::ui
