// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;
using namespace std::chrono_literals;

Toast::Toast(QWidget* host) : QFrame(host)
{
    setObjectName(QStringLiteral("toast"));
    setRole(this, "toast");
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_act = actButton("toastAct", 0);
    m_other = actButton("toastOther", 1);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setIcon(icon("x-lg", Token::TooltipText));
    setRole(m_close, "toast");
    m_row = new QHBoxLayout(this);
    m_row->addWidget(new IconLabel(QStringLiteral("check-circle"), Token::TooltipText, 16, this));
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_act);
    m_row->addWidget(m_other);
    m_row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveWhenIdle);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    whenThemed(this, [this] {
        m_row->setContentsMargins(px(12), px(5), px(8), px(5));
        m_row->setSpacing(px(10));
        m_close->setIconSize(QSize(px(12), px(12)));
        place();
    });
    host->installEventFilter(this);
    hide();
}

QPushButton* Toast::actButton(const char* name, size_t act)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("What can be done"));
    setRole(button, "toast");
    connect(button, &QPushButton::clicked, this, [this, act] {
        hide();
        const auto chosen = m_acts[act].second; // the act may tell of its own result
        chosen();
    });
    return button;
}

void Toast::tell(const QString& text, const ToastActs& acts)
{
    m_text->setText(text);
    m_acts = acts;
    const auto show = [&acts](QPushButton* button, size_t act) {
        if (act < acts.size())
            button->setAccessibleName(acts[act].first);
        button->setText(act < acts.size() ? acts[act].first : QString());
        button->setVisible(act < acts.size());
    };
    show(m_act, 0);
    show(m_other, 1);
    setAccessibleName(text);
    this->show();
    place();
    raise();
    m_timer.start();
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const int widest = std::max(px(200), host->width() - px(48));
    const QSize size = sizeHint().expandedTo(QSize(px(300), px(36))).boundedTo(QSize(widest, host->height()));
    setGeometry((host->width() - size.width()) / 2, host->height() - size.height() - px(40), size.width(),
                size.height());
}

void Toast::leaveWhenIdle()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        m_timer.start();
}

} // namespace cooperage::ui
