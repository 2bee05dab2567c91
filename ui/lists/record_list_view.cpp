// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/record_list_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

#include "ui/lists/list_header.h"
#include "ui/lists/record_delegate.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/shown_value.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kCheck = RecordTableModel::kCheckColumn;
constexpr int kRowsMeasured = 60;
constexpr int kSelectionKept = 500;

} // namespace

RecordListView::RecordListView(RecordTableModel& model, const ReadStore& store, QWidget* parent)
    : QTableView(parent), m_model(model), m_header(new ListHeader(model, this)),
      m_delegate(new RecordDelegate(model, store, this))
{
    setObjectName(QStringLiteral("recordList"));
    setAccessibleName(model.type().many());
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(kCheck, QHeaderView::Fixed);
    whenThemed(this, [this] {
        verticalHeader()->setMinimumSectionSize(metrics::rowHeight());
        verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
        m_header->resizeSection(kCheck, px(36));
    });
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) { hover(index.row()); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != kCheck)
            Q_EMIT opened(m_model.idAt(index.row()));
    });
    const auto told = [this] {
        if (!m_isQuiet)
            Q_EMIT columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionResized, this, told);
    connect(m_header, &QHeaderView::sectionMoved, this, told);
}

int RecordListView::fittingWidth(int field) const
{
    const FieldInfo& info = m_model.type().field(field);
    int width = fontMetrics().horizontalAdvance(fieldTitle(info)) * 9 / 10 + px(18);
    for (int row = 0; row < std::min(m_model.rowCount(), kRowsMeasured); ++row) {
        const QString text = m_model.index(row, m_model.columnOf(field)).data().toString();
        if (info.kind != Kind::Bool)
            width = std::max(width, fontMetrics().horizontalAdvance(text.left(40)));
    }
    return std::clamp(width + px(18), px(56), px(210));
}

void RecordListView::setColumns(const std::vector<ListLayout::Column>& columns)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    int place = 1;
    for (const ListLayout::Column& column : columns) {
        const int section = m_model.columnOf(column.field);
        m_header->setSectionHidden(section, !column.isShown);
        m_header->moveSection(m_header->visualIndex(section), place++);
        if (column.isShown)
            m_header->resizeSection(section, column.width > 0 ? column.width : fittingWidth(column.field));
    }
}

std::vector<ListLayout::Column> RecordListView::columns() const
{
    std::vector<ListLayout::Column> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (section != kCheck)
            columns.push_back({m_model.fieldOf(section), !m_header->isSectionHidden(section),
                               m_header->isSectionHidden(section) ? 0 : m_header->sectionSize(section)});
    }
    return columns;
}

qint64 RecordListView::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

int RecordListView::currentField() const
{
    return currentIndex().isValid() ? m_model.fieldOf(currentIndex().column()) : -1;
}

bool RecordListView::setCurrentId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const int column = currentField() >= 0 ? currentIndex().column() : m_header->logicalIndex(1);
    selectionModel()->setCurrentIndex(m_model.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, column));
    return true;
}

std::vector<qint64> RecordListView::actingIds() const
{
    if (m_model.checkedCount() > 0)
        return m_model.checkedIds();
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows(kCheck))
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (int row : rows)
        ids.push_back(m_model.idAt(row));
    return ids;
}

void RecordListView::editCurrentCell()
{
    if (currentIndex().isValid() && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
}

void RecordListView::keepPlace(const std::function<void()>& reload)
{
    const qint64 current = currentId();
    const int column = currentIndex().column();
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    std::vector<qint64> selected;
    if (selectionModel()->selectedRows(kCheck).size() <= kSelectionKept)
        for (const QModelIndex& index : selectionModel()->selectedRows(kCheck))
            selected.push_back(m_model.idAt(index.row()));
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        reload();
        QItemSelection rows;
        for (int row : m_model.rowsOf(selected))
            rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (const int row = m_model.rowOf(current); current != 0 && row >= 0)
            selectionModel()->setCurrentIndex(m_model.index(row, std::max(column, 0)), QItemSelectionModel::NoUpdate);
        horizontalScrollBar()->setValue(across);
        verticalScrollBar()->setValue(down);
    }
    if (currentId() != current)
        Q_EMIT currentRecordChanged(currentId());
}

void RecordListView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentId() != 0) {
        Q_EMIT opened(currentId());
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentId() != 0) {
        const QModelIndex box = m_model.index(currentIndex().row(), kCheck);
        const bool checked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        std::vector<qint64> ids;
        for (const QModelIndex& index : selectionModel()->selectedRows(kCheck))
            ids.push_back(m_model.idAt(index.row()));
        m_model.check(ids, !checked);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid() && current.row() != previous.row())
        Q_EMIT currentRecordChanged(currentId());
}

/// Rows run on to the edge where the columns end before it.
void RecordListView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const int end = m_header->length() - m_header->offset();
    QPainter painter(viewport());
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount() && end < viewport()->width(); ++row) {
        const QRect rest(end, rowViewportPosition(row), viewport()->width() - end, rowHeight(row));
        if (rest.top() > viewport()->height())
            break;
        const bool selected = selectionModel()->isSelected(m_model.index(row, kCheck));
        m_delegate->paintBack(&painter, rest, row,
                              !selected          ? RecordDelegate::Stand::Plain
                              : isActiveWindow() ? RecordDelegate::Stand::Selected
                                                 : RecordDelegate::Stand::Unfocused);
    }
}

void RecordListView::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void RecordListView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

} // namespace cooperage::ui
