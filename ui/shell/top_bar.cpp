// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/search/search_popup.h"
#include "ui/shell/term_button.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/search_field.h"

namespace cooperage::ui {

using namespace metrics;

TopBar::TopBar(const PageContext& context, const Actions& actions, QWidget* parent)
    : QFrame(parent), m_search(new SearchField)
{
    setObjectName(QStringLiteral("topBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(10), 0, px(10), 0);
    row->setSpacing(px(4));
    const auto separator = [&] {
        QFrame* line = hairline(this, Qt::Vertical);
        line->setFixedHeight(px(22));
        row->addSpacing(px(4));
        row->addWidget(line);
        row->addSpacing(px(4));
    };
    for (ActionId id : {ActionId::FoldNavigation, ActionId::Back, ActionId::Forward})
        row->addWidget(button(actions.get(id)));
    separator();
    row->addWidget(new TermButton(context.session));
    row->addSpacing(px(8));
    m_search->setObjectName(QStringLiteral("searchAllField"));
    m_search->setAccessibleName(tr("Search all ledgers"));
    m_search->setPlaceholderText(tr("Search: name, number, initials"));
    m_search->setShortcutHint(QStringLiteral("Ctrl+K"));
    m_search->setMinimumWidth(px(180));
    m_search->setMaximumWidth(px(340));
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(button(actions.get(ActionId::Undo), true));
    row->addWidget(button(actions.get(ActionId::Redo), true));
    separator();
    row->addWidget(button(actions.get(ActionId::Import), true));
    row->addWidget(button(actions.get(ActionId::Export), true));
    for (ActionId id : {ActionId::Print, ActionId::ToggleTheme, ActionId::Settings})
        row->addWidget(button(actions.get(id)));
    new SearchPopup(context, m_search);
    whenThemed(this, [this] { setFixedHeight(toolbarHeight() + px(6)); });
}

QWidget* TopBar::button(QAction* action, bool withText)
{
    auto* made = new QToolButton;
    made->setDefaultAction(action);
    made->setObjectName(QStringLiteral("bar_") + action->objectName());
    made->setAccessibleName(action->text());
    made->setAutoRaise(true);
    made->setIconSize({toolbarIcon() + (withText ? px(4) : 0), toolbarIcon()});
    made->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (withText) {
        // The menu says "Import ledgers…", the bar has room for the verb only.
        static const QHash<QString, const char*> words{{QStringLiteral("undo"), QT_TR_NOOP("Undo")},
                                                       {QStringLiteral("redo"), QT_TR_NOOP("Redo")},
                                                       {QStringLiteral("import"), QT_TR_NOOP("Import")},
                                                       {QStringLiteral("export"), QT_TR_NOOP("Export")}};
        const QString word = tr(words.value(action->objectName()));
        const auto keep = [made, word, action] {
            made->setText(word);
            made->setToolTip(action->toolTip());
        };
        keep();
        connect(action, &QAction::changed, made, keep);
    }
    return made;
}

} // namespace cooperage::ui
