// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/exchange/import_grid_delegate.h"
#include "ui/exchange/mapping_header.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kMeasuredRows = 80; ///< that the widths are taken from
constexpr int kNarrowest = 64;
constexpr int kWidest = 200;

} // namespace

ImportGrid::ImportGrid(QWidget* parent) : QTableView(parent), m_model(new ImportGridModel(this))
{
    setObjectName(QStringLiteral("importGrid"));
    setAccessibleName(tr("Rows to be imported"));
    auto* header = new MappingHeader(*m_model, this);
    setHorizontalHeader(header);
    setModel(m_model);
    setItemDelegate(new ImportGridDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header, &MappingHeader::mappingAsked, this, &ImportGrid::mappingAsked);
    whenThemed(this, [this] {
        verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
        fitColumns();
    });
}

void ImportGrid::setSheet(std::shared_ptr<const ImportPlan> plan, int sheet)
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_model->setSheet(std::move(plan), sheet);
    QStringList headings{m_model->sheet() ? m_model->sheet()->name : QString()};
    for (const ImportGridModel::Column& column : m_model->columns())
        headings << column.heading;
    const bool isSame = headings == m_headings;
    m_headings = headings;
    if (!isSame) {
        fitColumns();
        scrollToTop();
        horizontalScrollBar()->setValue(0);
        return;
    }
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
}

void ImportGrid::fitColumns()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QFontMetrics heads(theme().font(TextRole::Caption));
    const int rows = std::min(kMeasuredRows, m_model->rowCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool isOwn = column < ImportGridModel::kFirstCell;
        int width = std::max(heads.horizontalAdvance(head) + px(18),
                             static_cast<MappingHeader*>(horizontalHeader())->widthOfMeaning(column));
        for (int row = 0; row < rows; ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        setColumnWidth(column, std::clamp(width, isOwn ? px(48) : px(kNarrowest), px(kWidest)));
    }
}

void ImportGrid::jumpTo(int row, int column)
{
    const QModelIndex index = m_model->find(row, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void ImportGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(currentIndex().row(), column).data().toString();
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace cooperage::ui
