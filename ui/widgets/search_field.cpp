// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <chrono>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;
using namespace std::chrono_literals;

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    m_keys = new QLabel(this);
    setRole(m_keys, "key");
    m_note = new QLabel(this);
    setRole(m_note, "caption");
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(m_clear->accessibleName());
    m_clear->setIcon(icon("x-lg"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    setRole(m_clear, "inside");
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);

    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_pause.start();
        layOut();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::tell);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        tell();
    });
    whenThemed(this, [this] { layOut(); });
}

void SearchField::setShortcutHint(const QString& keys)
{
    m_keys->setText(keys);
    layOut();
}

void SearchField::setNote(const QString& note)
{
    m_note->setText(note);
    layOut();
}

void SearchField::tell()
{
    m_pause.stop();
    if (m_isComposing || text() == m_told)
        return;
    m_told = text();
    Q_EMIT searched(m_told);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_isComposing)
        m_pause.stop();
    else if (text() != m_told)
        m_pause.start();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    layOut();
}

void SearchField::layOut()
{
    m_keys->setVisible(text().isEmpty() && !m_keys->text().isEmpty());
    m_note->setVisible(!text().isEmpty() && !m_note->text().isEmpty());
    m_clear->setVisible(!text().isEmpty());
    m_clear->setIconSize(QSize(px(12), px(12)));
    int right = width() - px(6);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_keys)}) {
        if (widget->isHidden())
            continue;
        const QSize size = widget->sizeHint().boundedTo(QSize(width() / 2, height() - px(4)));
        widget->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        right = widget->x() - px(4);
    }
    setTextMargins(px(22), 0, width() - right - px(8), 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = px(14);
    icon("search").paint(&painter, QRect(px(9), (height() - side) / 2, side, side));
}

} // namespace cooperage::ui
