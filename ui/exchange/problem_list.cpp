// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problem_list.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

/// Hairlines between the rows, marks and the link at the right.
class ProblemDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(isSelected ? Token::Selection : Token::Surface));
        painter->setPen(color(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect room = option.rect.adjusted(px(7), 0, -px(7), -1);
        if (index.column() == ProblemModel::IconColumn) {
            const int side = px(14);
            QRect mark(0, 0, side, side);
            mark.moveCenter(room.center());
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
        } else {
            painter->setFont(option.font);
            painter->setPen(color(index.column() == ProblemModel::JumpColumn ? Token::Accent : Token::Text));
            painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        }
        painter->restore();
    }
};

} // namespace

ProblemList::ProblemList(QWidget* parent) : QTableView(parent), m_model(new ProblemModel(this))
{
    setObjectName(QStringLiteral("problems"));
    setAccessibleName(tr("Problems"));
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, &ProblemList::jump);
    connect(this, &QTableView::activated, this, &ProblemList::jump);
    whenThemed(this, [this] {
        verticalHeader()->setDefaultSectionSize(metrics::rowHeight(metrics::Density::Dense) + px(3));
        horizontalHeader()->setFixedHeight(px(26));
        fitColumns();
    });
}

void ProblemList::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_model->setPlan(std::move(plan));
    fitColumns();
}

void ProblemList::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int current = currentIndex().row();
    const int next = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    selectRow(next);
    jump(m_model->index(next, ProblemModel::SheetColumn));
}

void ProblemList::jump(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT jumpAsked(m_model->problem(index.row()));
}

void ProblemList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The reason takes what the others leave.
void ProblemList::fitColumns()
{
    const int width = viewport()->width();
    const int jumpWidth = fontMetrics().horizontalAdvance(tr("Go to cell")) + px(20);
    const int fixed = px(38) + px(120) + px(52) + px(120) + jumpWidth;
    const int value = std::clamp((width - fixed) / 3, px(90), px(240));
    const int widths[] = {px(38), px(120), px(52), px(120), value, std::max(px(120), width - fixed - value), jumpWidth};
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
}

} // namespace cooperage::ui
