// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/record_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "core/model/validate.h"
#include "ui/forms/editors/field_editor.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/search_hits.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

RecordDelegate::RecordDelegate(RecordTableModel& model, const ReadStore& store, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_store(store)
{
}

void RecordDelegate::setSearch(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
}

void RecordDelegate::paintBack(QPainter* painter, const QRect& part, int row, Stand stand) const
{
    Token back = row % 2 == 0 ? Token::Surface : Token::Surface2;
    if (stand == Stand::Plain && row == m_hovered)
        back = Token::Hover;
    if (stand != Stand::Plain)
        back = stand == Stand::Selected ? Token::Selection : Token::Unfocused;
    painter->fillRect(part, color(back));
    painter->setPen(color(Token::Line));
    painter->drawLine(part.bottomLeft(), part.bottomRight());
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    paintBack(painter, option.rect, index.row(),
              !selected ? Stand::Plain
              : active  ? Stand::Selected
                        : Stand::Unfocused);
    if (selected && index.column() == RecordTableModel::kCheckColumn)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())), color(Token::Accent));
    if (index.column() == RecordTableModel::kCheckColumn) {
        QStyleOptionViewItem box(option);
        const int size = px(15);
        box.rect = QRect(0, 0, size, size);
        box.rect.moveCenter(option.rect.center());
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    } else if (const QVariant flag = index.data(RecordTableModel::FlagRole); flag.isValid()) {
        const int size = metrics::buttonIcon();
        painter->drawPixmap(option.rect.x() + px(7), option.rect.y() + (option.rect.height() - size) / 2,
                            iconPixmap(flag.toBool() ? QStringLiteral("check-lg") : QStringLiteral("x-lg"),
                                       flag.toBool() ? Token::CompliantText : Token::ViolationText, size,
                                       painter->device()->devicePixelRatioF()));
    } else {
        paintText(painter, option.rect.adjusted(px(7), 0, -px(7), -1), index);
    }
    if (option.state & QStyle::State_HasFocus && active && index.column() != RecordTableModel::kCheckColumn) {
        painter->setPen(QPen(color(Token::Focus), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

void RecordDelegate::paintText(QPainter* painter, const QRect& room, const QModelIndex& index) const
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QString text = index.data(Qt::DisplayRole).toString();
    painter->setPen(color(Token::Text));
    if (text.isEmpty()) {
        painter->setPen(color(Token::Disabled));
        painter->drawText(room, alignment, QStringLiteral("—"));
        return;
    }
    text.replace(u'\n', u' ');
    text = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    if (index.data(RecordTableModel::WrittenRole).toBool())
        painter->setPen(color(Token::Text3));
    if (!m_words.isEmpty())
        paintHits(painter, room, text, alignment);
    painter->drawText(room, alignment, text);
}

void RecordDelegate::paintHits(QPainter* painter, const QRect& room, const QString& text, Qt::Alignment alignment) const
{
    const QFontMetrics letters = painter->fontMetrics();
    const int start = alignment & Qt::AlignRight ? room.right() + 1 - letters.horizontalAdvance(text) : room.x();
    for (const auto& [from, length] : searchHits(text, m_words)) {
        const int x = start + letters.horizontalAdvance(text.left(from));
        const int height = letters.height();
        painter->fillRect(
            QRect(x, room.center().y() - height / 2, letters.horizontalAdvance(text.mid(from, length)), height),
            color(Token::SearchMark));
    }
}

bool RecordDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (index.column() != RecordTableModel::kCheckColumn)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The whole cell is the box: a target of 36 by 28 instead of 15 by 15.
    if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return event->type() == QEvent::MouseButtonDblClick;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = option.rect.width() - 2 * px(7);
    if (event->type() == QEvent::ToolTip && view->fontMetrics().horizontalAdvance(text) > room)
        QToolTip::showText(event->globalPos(), text, view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    FieldEditor* editor = makeFieldEditor(m_model.type(), m_model.fieldOf(index.column()), {.store = m_store}, parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAutoFillBackground(true);
    editor->focusProxy()->installEventFilter(const_cast<RecordDelegate*>(this));
    return editor;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FieldEditor*>(editor);
    field->setValue(m_model.valueAt(index.row(), m_model.fieldOf(index.column())));
    field->selectAll();
}

QString RecordDelegate::refusal(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FieldEditor*>(editor);
    if (!field->problem().isEmpty())
        return field->problem();
    Row row = m_model.recordAt(index.row()).row;
    const int edited = m_model.fieldOf(index.column());
    row.values[static_cast<size_t>(edited)] = field->value();
    const QLatin1StringView name(m_model.type().field(edited).name);
    for (const Issue& issue : validate(m_model.type(), row).all())
        if (issue.severity == Issue::Severity::Error && issue.field == name)
            return issue.text;
    return {};
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // Focus may leave with something refused in the cell: the old value stays then.
    if (refusal(editor, index).isEmpty())
        model->setData(index, QVariant::fromValue(static_cast<FieldEditor*>(editor)->value()), Qt::EditRole);
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(room);
}

/// Commits what the cell holds, or says why it stays open.
bool RecordDelegate::leave(FieldEditor* editor, EndEditHint hint)
{
    const auto* view = qobject_cast<QAbstractItemView*>(parent());
    const QString reason = refusal(editor, view->currentIndex());
    editor->showProblem(reason);
    if (!reason.isEmpty()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), reason, editor);
        return false;
    }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
    return true;
}

bool RecordDelegate::keyPressed(FieldEditor* editor, int key)
{
    auto* view = qobject_cast<QAbstractItemView*>(parent());
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex below = view->currentIndex().siblingAtRow(view->currentIndex().row() + 1);
            leave(editor, NoHint) && below.isValid())
            view->setCurrentIndex(below);
        return true;
    case Qt::Key_Tab:
        leave(editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        leave(editor, EditPreviousItem);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

/// Watches the editor's input, which has the focus in its place.
bool RecordDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<FieldEditor*>(watched->parent());
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress)
        return keyPressed(editor, static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::FocusOut)
        // Not yet known where the focus goes: into the editor's own calendar or list it may.
        QMetaObject::invokeMethod(
            editor,
            [this, editor] {
                const QWidget* now = QApplication::focusWidget();
                if (QApplication::activePopupWidget() || (now && (now == editor || editor->isAncestorOf(now))))
                    return;
                for (const QWidget* window = now ? now->window() : nullptr; window; window = window->parentWidget())
                    if (window == editor)
                        return;
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, NoHint);
            },
            Qt::QueuedConnection);
    return false;
}

} // namespace cooperage::ui
