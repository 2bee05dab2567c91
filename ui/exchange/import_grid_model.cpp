// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_grid_model.h"

#include <algorithm>

#include "core/exchange/sheet_layout.h"
#include "ui/exchange/field_paths.h"

namespace cooperage::ui {

namespace {

constexpr int kPlainRows = 200; ///< of a sheet that is left aside
const QString kBetween = QStringLiteral(" – ");

QString joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString stateText(RowState state)
{
    switch (state) {
    case RowState::New:
        return ImportGridModel::tr("To add");
    case RowState::Update:
        return ImportGridModel::tr("To update");
    case RowState::Unchanged:
        return ImportGridModel::tr("Unchanged");
    case RowState::Refused:
        return ImportGridModel::tr("Refused");
    }
    return {};
}

void ImportGridModel::setSheet(std::shared_ptr<const ImportPlan> plan, int sheet)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_sheet = sheet;
    m_columns.clear();
    m_plain.clear();
    m_cells.clear();
    m_warned.clear();
    if (const PlannedSheet* shown = this->sheet()) {
        shown->type ? findColumns() : findPlainColumns();
        collectCells();
    }
    filterRows();
    endResetModel();
}

void ImportGridModel::setFilter(RowFilter filter)
{
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

const PlannedSheet* ImportGridModel::sheet() const
{
    return m_plan && m_sheet >= 0 && m_sheet < int(m_plan->sheets.size()) ? &m_plan->sheets[size_t(m_sheet)] : nullptr;
}

/// Every column with a heading, whether its meaning is known or not; blank ones are left out.
void ImportGridModel::findColumns()
{
    const PlannedSheet& sheet = *this->sheet();
    const std::optional<SheetLayout> layout = findLayout(*sheet.source);
    if (!layout)
        return;
    for (int at = 0; at < int(layout->headings.size()); ++at) {
        Column column{.column = at, .heading = layout->headings[size_t(at)].shown()};
        const auto known = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                        [&](const PlannedColumn& one) { return one.column == at; });
        if (known != sheet.columns.end()) {
            column.use = Column::Use::Known;
            column.fields = known->fields;
            column.isNumeric = isNumeric(*sheet.type, known->fields);
        } else if (column.heading.isEmpty()) {
            continue;
        } else if (sheet.unrecognised.contains(column.heading)) {
            column.use = Column::Use::Asks;
        }
        m_columns.push_back(column);
    }
}

void ImportGridModel::findPlainColumns()
{
    const Sheet& source = *sheet()->source;
    const int rows = std::min(kPlainRows, int(source.rows.size()));
    for (int column = 0; column < source.columnCount(); ++column)
        m_columns.push_back({.column = column, .heading = columnName(column)});
    for (int row = 1; row <= rows; ++row)
        m_plain.push_back({row, RowState::Unchanged, 0, {}});
}

void ImportGridModel::mark(const CellNote& note, Mark mark)
{
    const bool hasColumn = std::any_of(m_columns.begin(), m_columns.end(),
                                       [&](const Column& column) { return column.column == note.column; });
    Cell& cell = m_cells[{note.row, hasColumn ? note.column : -1}];
    if (cell.mark != Mark::Refused)
        cell.mark = mark;
    if (!cell.reasons.contains(note.text))
        cell.reasons << note.text;
}

void ImportGridModel::collectCells()
{
    const PlannedSheet& sheet = *this->sheet();
    for (const PlannedRow& row : sheet.rows)
        for (const PlannedChange& change : row.changes) {
            Cell& cell = m_cells[{row.row, change.column}];
            // A period in one column changes two fields.
            const bool isSecond = cell.mark == Mark::Changed;
            cell.mark = Mark::Changed;
            cell.before = isSecond ? cell.before + kBetween + change.before : change.before;
            cell.after = isSecond ? cell.after + kBetween + change.after : change.after;
            cell.reasons << (change.before.isEmpty()
                                 ? tr("%1: now %2").arg(change.field, change.after)
                                 : tr("%1: %2, now %3").arg(change.field, change.before, change.after));
        }
    for (const CellNote& note : sheet.rejected)
        mark(note, Mark::Refused);
    for (const CellNote& note : sheet.warnings) {
        mark(note, Mark::Warned);
        m_warned.insert(note.row);
    }
}

void ImportGridModel::filterRows()
{
    m_rows.clear();
    const PlannedSheet* sheet = this->sheet();
    if (!sheet)
        return;
    if (!sheet->type) {
        for (const PlannedRow& row : m_plain)
            m_rows.push_back(&row);
        return;
    }
    for (const PlannedRow& row : sheet->rows)
        if (isMeant(row, m_filter, m_warned.contains(row.row)))
            m_rows.push_back(&row);
}

QModelIndex ImportGridModel::find(int row, int column) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const PlannedRow* one) { return one->row == row; });
    if (at == m_rows.end())
        return {};
    int section = kStateColumn;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].column == column)
            section = kFirstCell + int(i);
    return index(int(at - m_rows.begin()), section);
}

int ImportGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sheet() ? 0 : kFirstCell + int(m_columns.size());
}

const ImportGridModel::Cell* ImportGridModel::cellAt(const PlannedRow& row, int section) const
{
    const int column = section >= kFirstCell ? m_columns[size_t(section - kFirstCell)].column : -1;
    const auto found = m_cells.constFind({row.row, column});
    return section == kRowColumn || found == m_cells.constEnd() ? nullptr : &*found;
}

QString ImportGridModel::text(const PlannedRow& row, int section) const
{
    if (section == kRowColumn)
        return QString::number(row.row);
    if (section == kStateColumn)
        return sheet()->type ? stateText(row.state) : QString();
    const Column& column = m_columns[size_t(section - kFirstCell)];
    const QString written = cellText(sheet()->source->at(row.row - 1, column.column));
    const Cell* cell = cellAt(row, section);
    if (written.isEmpty() && cell && cell->mark != Mark::Changed)
        return tr("(empty)");
    return cell && cell->mark == Mark::Changed ? cell->after : written;
}

QString ImportGridModel::toolTip(const PlannedRow& row, int section) const
{
    const Cell* cell = cellAt(row, section);
    if (cell)
        return joined(cell->reasons);
    if (section != kStateColumn || row.state != RowState::Refused)
        return text(row, section);
    QStringList reasons;
    for (const CellNote& note : sheet()->rejected)
        if (note.row == row.row)
            reasons << note.text;
    return joined(reasons);
}

QVariant ImportGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedRow& row = *m_rows[size_t(index.row())];
    const Cell* cell = cellAt(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool isRight = index.column() >= kFirstCell && m_columns[size_t(index.column() - kFirstCell)].isNumeric;
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case StateRole:
        return sheet()->type ? QVariant(int(row.state)) : QVariant();
    case MarkRole:
        return int(cell ? cell->mark : Mark::None);
    case BeforeRole:
        return cell ? cell->before : QString();
    default:
        return {};
    }
}

QVariant ImportGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 ||
        section >= columnCount())
        return {};
    if (section == kRowColumn)
        return tr("Row no.");
    if (section == kStateColumn)
        return tr("What happens");
    return m_columns[size_t(section - kFirstCell)].heading;
}

} // namespace cooperage::ui
