// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_grid_delegate.h"

#include <QPainter>

#include "ui/exchange/import_grid_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;
using Mark = ImportGridModel::Mark;

namespace {

constexpr int kPadding = 7;
constexpr int kIcon = 13;

Mark markOf(const QModelIndex& index)
{
    return Mark(index.data(ImportGridModel::MarkRole).toInt());
}

struct StateLook {
    const char* icon;
    Token tint;
};

StateLook lookOf(RowState state)
{
    switch (state) {
    case RowState::New:
        return {"plus-lg", Token::CompliantText};
    case RowState::Update:
        return {"arrow-repeat", Token::Accent};
    case RowState::Unchanged:
        return {"equals", Token::Text3};
    case RowState::Refused:
        return {"slash-circle", Token::ViolationText};
    }
    return {"equals", Token::Text3};
}

/// A row that is not written is quieter than one that is.
Token textToken(const QModelIndex& index)
{
    const QVariant state = index.data(ImportGridModel::StateRole);
    const Mark mark = markOf(index);
    if (mark == Mark::Refused)
        return Token::ViolationText;
    if (mark == Mark::Warned)
        return Token::WarningText;
    if (!state.isValid() || index.column() == ImportGridModel::kRowColumn)
        return Token::Text2;
    const auto known = RowState(state.toInt());
    return known == RowState::Unchanged ? Token::Text3 : known == RowState::Refused ? Token::Text2 : Token::Text;
}

void paintIcon(QPainter* painter, QRect& room, const char* name, Token tint)
{
    const QRect mark(room.x(), room.y() + (room.height() - px(kIcon)) / 2, px(kIcon), px(kIcon));
    icon(name, tint).paint(painter, mark);
    room.setLeft(room.left() + px(kIcon) + px(5));
}

} // namespace

void ImportGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintBack(painter, option, index);
    painter->setFont(option.font);
    const QRect room = option.rect.adjusted(px(kPadding), 0, -px(kPadding), -1);
    if (index.column() == ImportGridModel::kStateColumn && index.data(ImportGridModel::StateRole).isValid())
        paintState(painter, room, index);
    else
        paintCell(painter, room, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ImportGridDelegate::paintBack(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(isSelected ? Token::Selection : Token::Surface));
    const QVariant state = index.data(ImportGridModel::StateRole);
    if (state.isValid() && RowState(state.toInt()) == RowState::Refused && !isSelected)
        painter->fillRect(option.rect, QBrush(color(Token::ViolationEdge), Qt::BDiagPattern));
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() < ImportGridModel::kFirstCell)
        return;
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -1.75);
    switch (markOf(index)) {
    case Mark::Refused:
        painter->setPen(QPen(color(Token::ViolationText), 1.5));
        painter->setBrush(color(Token::ViolationBack));
        painter->drawRect(box);
        break;
    case Mark::Warned:
        painter->setPen(color(Token::WarningText));
        painter->setBrush(color(Token::WarningBack));
        painter->drawRect(box.adjusted(-0.25, -0.25, 0.25, 0.25));
        break;
    case Mark::Changed:
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), color(Token::Weak));
        break;
    case Mark::None:
        break;
    }
}

void ImportGridDelegate::paintState(QPainter* painter, const QRect& room, const QModelIndex& index) const
{
    const StateLook look = lookOf(RowState(index.data(ImportGridModel::StateRole).toInt()));
    QRect rest = room;
    paintIcon(painter, rest, look.icon, look.tint);
    painter->setPen(color(look.tint));
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    if (markOf(index) != Mark::Warned)
        return;
    rest.setLeft(room.right() - px(kIcon) + 1);
    paintIcon(painter, rest, "exclamation-triangle", Token::WarningText);
}

void ImportGridDelegate::paintCell(QPainter* painter, const QRect& room, const QModelIndex& index) const
{
    const Mark mark = markOf(index);
    const QFontMetrics letters(painter->font());
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QString text = index.data().toString();
    const QString before = mark == Mark::Changed ? index.data(ImportGridModel::BeforeRole).toString() : QString();
    const bool hasIcon = mark == Mark::Refused || mark == Mark::Warned;
    const int lead =
        (hasIcon ? px(kIcon) + px(5) : 0) + (before.isEmpty() ? 0 : letters.horizontalAdvance(before) + px(6));
    const int spare = std::max(0, room.width() - lead - letters.horizontalAdvance(text));
    QRect rest = room;
    if (isRight)
        rest.setLeft(rest.left() + spare);
    if (hasIcon)
        paintIcon(painter, rest, mark == Mark::Refused ? "slash-circle" : "exclamation-triangle", textToken(index));
    if (!before.isEmpty()) {
        QFont struck = painter->font();
        struck.setStrikeOut(true);
        painter->save();
        painter->setFont(struck);
        painter->setPen(color(Token::Text3));
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          letters.elidedText(before, Qt::ElideRight, rest.width() / 2));
        painter->restore();
        rest.setLeft(rest.left() + std::min(letters.horizontalAdvance(before), rest.width() / 2) + px(6));
    }
    painter->setPen(color(textToken(index)));
    painter->drawText(rest.adjusted(0, 0, px(2), 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      letters.elidedText(text, Qt::ElideRight, rest.width() + px(2)));
}

QSize ImportGridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Mark mark = markOf(index);
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * px(kPadding) + px(3);
    if (index.column() == ImportGridModel::kStateColumn || mark == Mark::Refused || mark == Mark::Warned)
        width += px(kIcon) + px(5);
    if (mark == Mark::Changed)
        width += option.fontMetrics.horizontalAdvance(index.data(ImportGridModel::BeforeRole).toString()) + px(6);
    return {width, metrics::rowHeight()};
}

} // namespace cooperage::ui
