// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/level_delegate.h"

#include <QPainter>
#include <utility>

#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"

namespace cooperage::ui {

using metrics::px;

LevelDelegate::LevelDelegate(int column, int role, QObject* parent)
    : QStyledItemDelegate(parent), m_column(column), m_role(role)
{
}

QSize LevelDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(64), metrics::rowHeight()};
}

void LevelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString word = std::exchange(bare.text, QString());
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    const QRect room = option.rect.adjusted(px(6), 0, -px(6), 0);
    if (index.column() == m_column) {
        paintChip(painter, room, levelChip(static_cast<depth::Level>(index.data(m_role).toInt())), word);
        return;
    }
    painter->setFont(bare.font);
    painter->setPen(bare.palette.color(QPalette::Text));
    painter->drawText(room, int(bare.displayAlignment),
                      bare.fontMetrics.elidedText(word, Qt::ElideRight, room.width()));
}

} // namespace cooperage::ui
