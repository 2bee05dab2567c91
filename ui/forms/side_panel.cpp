// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/forms/history_view.h"
#include "ui/forms/record_form.h"
#include "ui/forms/related_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"

namespace cooperage::ui {

using metrics::px;

SidePanel::SidePanel(const PageContext& context, const RecordType& type, QWidget* parent)
    : QWidget(parent), m_context(context), m_type(type)
{
    setObjectName(QStringLiteral("sidePanel"));
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(hairline(this));
    column->addWidget(buildBody(), 1);
    column->addWidget(hairline(this));
    column->addWidget(buildFoot());
    setFocusProxy(m_form);
    connect(&context.session.jobs(), &JobRunner::failed, this, [this] {
        m_isSaving = false; // the window tells why; what was typed stays
        showFoot();
    });
    showRecord(0);
}

QToolButton* SidePanel::headButton(const char* name, const char* iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget* SidePanel::buildHead()
{
    auto* head = new QWidget(this);
    m_name = new ElidedLabel({}, head);
    m_name->setObjectName(QStringLiteral("panelName"));
    setRole(m_name, "heading");
    m_kind = new QLabel(head);
    m_kind->setObjectName(QStringLiteral("panelKind"));
    setRole(m_kind, "caption");
    QToolButton* previous = headButton("panelPrevious", "arrow-up", tr("Previous record (Alt+PgUp)"));
    QToolButton* next = headButton("panelNext", "arrow-down", tr("Next record (Alt+PgDn)"));
    m_whole = headButton("panelWhole", "fullscreen", tr("Open fully (Ctrl+Enter)"));
    QToolButton* close = headButton("panelClose", "x-lg", tr("Close the side panel (F9)"));
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(QStringLiteral("panelTabs"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Record fields"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Related"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(2));
    row->addLayout(words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_whole);
    row->addWidget(close);
    auto* column = new QVBoxLayout(head);
    whenThemed(head, [row, column] {
        row->setContentsMargins(px(14), px(10), px(8), px(4));
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(2));
    });
    column->addLayout(row);
    column->addWidget(m_tabs);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_whole, &QToolButton::clicked, this, [this] { m_context.navigator.openRecordPage(m_type, m_id); });
    connect(close, &QToolButton::clicked, this, &SidePanel::closeAsked);
    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::showTab);
    return head;
}

QWidget* SidePanel::buildBody()
{
    m_body = new QStackedWidget(this);
    m_formPage = new QScrollArea(m_body);
    m_formPage->setWidgetResizable(true);
    m_formPage->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(m_formPage);
    setRole(page, "panel");
    auto* column = new QVBoxLayout(page);
    m_form = new RecordForm(m_type, editorContext(), page);
    if (m_context.session.isReadOnly())
        m_form->setReadOnly(m_context.session.whyReadOnly());
    column->addWidget(m_form);
    whenThemed(page, [column] { column->setContentsMargins(px(14), px(10), px(14), px(14)); });
    m_formPage->setWidget(page);
    m_history = new HistoryView(m_type, m_body);
    m_related = new RelatedView(m_context, m_type, m_body);
    m_nothing = new EmptyState(QStringLiteral("card-list"), tr("No record chosen"),
                               tr("Choose one in the list to see and edit it here."), m_body);
    m_body->addWidget(m_formPage);
    m_body->addWidget(m_history);
    m_body->addWidget(m_related);
    m_body->addWidget(m_nothing);
    connect(m_form, &RecordForm::changed, this, &SidePanel::showFoot);
    connect(m_history, &HistoryView::restoreAsked, this, &SidePanel::restoreValue);
    return m_body;
}

QWidget* SidePanel::buildFoot()
{
    m_foot = new QWidget(this);
    setRole(m_foot, "bar");
    m_foot->setAttribute(Qt::WA_StyledBackground);
    m_saved = new QLabel(m_foot);
    m_saved->setObjectName(QStringLiteral("panelState"));
    setRole(m_saved, "caption");
    m_copy = new QPushButton(icon("files"), {}, m_foot);
    m_copy->setObjectName(QStringLiteral("panelCopy"));
    m_copy->setToolTip(tr("Copy as new record"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_revert = new QPushButton(tr("Revert"), m_foot);
    m_revert->setObjectName(QStringLiteral("panelRevert"));
    m_save = new QPushButton(tr("Save"), m_foot);
    m_save->setObjectName(QStringLiteral("panelSave"));
    setRole(m_save, "primary");
    auto* row = new QHBoxLayout(m_foot);
    row->addWidget(m_saved, 1);
    for (QPushButton* button : {m_copy, m_revert, m_save}) {
        setCompact(button);
        row->addWidget(button);
    }
    whenThemed(m_foot, [row] {
        row->setContentsMargins(px(14), px(7), px(10), px(7));
        row->setSpacing(px(6));
    });
    connect(m_save, &QPushButton::clicked, this, &SidePanel::save);
    connect(m_revert, &QPushButton::clicked, this, &SidePanel::revert);
    connect(m_copy, &QPushButton::clicked, this, &SidePanel::copyAsNew);
    return m_foot;
}

} // namespace cooperage::ui
