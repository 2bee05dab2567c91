// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/view_tabs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

#include "core/base/number_text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using metrics::px;

ViewTabs::ViewTabs(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_update(new LinkButton(tr("View changed · update"), this)),
      m_save(new QPushButton(icon("bookmark-plus"), tr("Save view…"), this))
{
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(QStringLiteral("viewTabs"));
    m_tabs->setAccessibleName(tr("Views of the list"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_update->setObjectName(QStringLiteral("updateView"));
    m_update->setToolTip(tr("Keep these columns, filters and this order in the view"));
    m_update->hide();
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setToolTip(tr("Keep these columns, filters and this order under a name"));
    setRole(m_save, "quiet");
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_update);
    row->addWidget(m_save);
    whenThemed(this, [row] {
        row->setContentsMargins(metrics::pageMargin(), 0, metrics::pageMargin(), px(2));
        row->setSpacing(px(6));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT chosen(idAt(tab)); });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ViewTabs::showMenu);
    connect(m_update, &LinkButton::clicked, this, &ViewTabs::updateAsked);
    connect(m_save, &QPushButton::clicked, this, &ViewTabs::saveAsked);
}

qint64 ViewTabs::idAt(int tab) const
{
    return m_tabs->tabData(tab).toLongLong();
}

void ViewTabs::setViews(const std::vector<View>& views, qint64 current)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > int(views.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < int(views.size()); ++tab) {
        const View& view = views[size_t(tab)];
        QString text = QString(view.name).replace(u'&', QStringLiteral("&&"));
        if (view.count)
            text += QStringLiteral("  ") + numberText(double(*view.count));
        if (tab == m_tabs->count())
            m_tabs->addTab(text);
        m_tabs->setTabText(tab, text);
        m_tabs->setTabData(tab, view.id);
        if (view.id == current)
            m_tabs->setCurrentIndex(tab);
    }
}

void ViewTabs::setChanged(bool isChanged)
{
    m_update->setVisible(isChanged && !m_isForbidden);
}

void ViewTabs::forbidChanges(const QString& why)
{
    m_isForbidden = true;
    m_update->hide();
    m_save->setEnabled(false);
    m_save->setToolTip(why);
}

void ViewTabs::showMenu(const QPoint& at)
{
    const qint64 id = idAt(m_tabs->tabAt(at));
    if (id == 0 || m_isForbidden)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("viewMenu"));
    QAction* rename = menu->addAction(icon("pencil"), tr("Rename…"));
    rename->setObjectName(QStringLiteral("renameView"));
    QAction* remove = menu->addAction(icon("trash"), tr("Delete view"));
    remove->setObjectName(QStringLiteral("removeView"));
    connect(rename, &QAction::triggered, this, [this, id] { Q_EMIT renameAsked(id); });
    connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT removeAsked(id); });
    menu->popup(m_tabs->mapToGlobal(at));
}

} // namespace cooperage::ui
