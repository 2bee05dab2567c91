// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cooperage::ui {

/// Cells with room at both sides; in one column the level of depth, held by `role`, as its chip, word and colour.
class LevelDelegate final : public QStyledItemDelegate {
public:
    LevelDelegate(int column, int role, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_column;
    int m_role;
};

} // namespace cooperage::ui
