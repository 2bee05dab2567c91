// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cooperage::ui {

/// Paints the cells of an import's preview: refused rows hatched, the guilty cell with a solid edge and ⊘, warnings
/// amber with △, and on updates the old value struck out before the new one. Shape and word beside every colour.
class ImportGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the cell needs to be read whole.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBack(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter* painter, const QRect& room, const QModelIndex& index) const;
    void paintCell(QPainter* painter, const QRect& room, const QModelIndex& index) const;
};

} // namespace cooperage::ui
