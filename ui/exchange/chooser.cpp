// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/chooser.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/pinyin.h"
#include "core/base/text_key.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/search_field.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kWidth = 260;
constexpr int kHeight = 380;

bool fits(const Chooser::Item& item, const QString& search)
{
    const QString key = textKey(search);
    return textKey(item.text).contains(key) || textKey(item.group).contains(key) || initials(item.text).contains(key) ||
           pinyin(item.text).startsWith(key);
}

} // namespace

Chooser::Chooser(QWidget* page) : QFrame(page)
{
    setObjectName(QStringLiteral("chooser"));
    setRole(this, "sheet");
    m_title = new QLabel(this);
    setRole(m_title, "caption");
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("chooserSearch"));
    m_search->setPlaceholderText(tr("Search by name or initials"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_model = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("chooserList"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &Chooser::fill);
    connect(m_list, &QListView::clicked, this, &Chooser::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            close();
    });
    whenThemed(this, [this, column] {
        column->setContentsMargins(px(8), px(8), px(8), px(8));
        column->setSpacing(px(6));
    });
    hide();
}

void Chooser::open(QWidget* anchor, const QString& title, std::vector<Item> items,
                   std::function<void(const QString& id)> choose)
{
    m_anchor = anchor;
    m_items = std::move(items);
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item& a, const Item& b) { return a.group.isEmpty() && !b.group.isEmpty(); });
    m_choose = std::move(choose);
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_search->clear();
    fill({});
    place(anchor);
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Chooser::fill(const QString& search)
{
    m_model->clear();
    QString group;
    QStandardItem* chosen = nullptr;
    for (const Item& item : m_items) {
        if (!search.trimmed().isEmpty() && !fits(item, search))
            continue;
        if (item.group != group) {
            auto* head = new QStandardItem(item.group);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(theme().font(TextRole::Caption));
            head->setForeground(color(Token::Text3));
            head->setSizeHint({0, px(26)});
            m_model->appendRow(head);
            group = item.group;
        }
        addItem(item);
        if (!chosen || item.isCurrent)
            chosen = m_model->item(m_model->rowCount() - 1);
    }
    if (chosen) {
        m_list->setCurrentIndex(chosen->index());
        m_list->scrollTo(chosen->index(), QAbstractItemView::EnsureVisible);
    }
}

void Chooser::addItem(const Item& item)
{
    auto* row = new QStandardItem(item.text);
    row->setData(item.id, kIdRole);
    row->setSizeHint({0, px(26)});
    if (item.isCurrent)
        row->setIcon(icon("check-lg", Token::Accent));
    m_model->appendRow(row);
}

void Chooser::place(QWidget* anchor)
{
    const QRect room = parentWidget()->rect().adjusted(px(4), px(4), -px(4), -px(4));
    const QPoint corner = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + px(2)));
    const int rows = m_model->rowCount() * m_list->sizeHintForRow(0) + px(90);
    const QSize size(px(kWidth), std::min({px(kHeight), std::max(px(140), rows), room.height()}));
    QRect box(corner, size);
    if (box.right() > room.right())
        box.moveRight(room.right());
    if (box.bottom() > room.bottom())
        box.moveBottom(room.bottom());
    setGeometry(box);
}

bool Chooser::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible())
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            close();
        return false;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

void Chooser::moveCurrent(int by)
{
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->item(row)->flags() == Qt::NoItemFlags)
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void Chooser::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.data(kIdRole).isValid())
        return;
    const QString id = index.data(kIdRole).toString();
    const auto choose = m_choose;
    close();
    choose(id);
}

void Chooser::close()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_anchor && hadFocus)
        m_anchor->setFocus(Qt::PopupFocusReason);
}

} // namespace cooperage::ui
