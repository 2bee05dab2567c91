// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

namespace cooperage::ui {

Page::Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    connect(&context.session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (isTouchedBy(changes))
            reloadOrWait();
    });
    connect(&context.session, &Session::termChanged, this, &Page::reloadOrWait);
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reloadOrWait();
}

void Page::reloadOrWait()
{
    m_stale = !isVisible();
    if (!m_stale)
        reload();
}

} // namespace cooperage::ui
