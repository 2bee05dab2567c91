// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_actions.h"

#include <QAction>
#include <QPushButton>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

ListActions::ListActions(QWidget* page, QWidget* table) : QObject(page)
{
    create = make(page, "listNew", tr("New"), "plus-lg");
    editMany = make(page, "listEditMany", tr("Edit several"), "pencil-square");
    // Plain Del: on Linux QKeySequence::Delete would take Ctrl+D as well.
    remove = make(table, "listDelete", tr("Delete"), "trash", QKeySequence(Qt::Key_Delete));
    merge = make(page, "listMerge", tr("Merge…"), "union");
    open = make(table, "listOpen", tr("Open record"), "layout-sidebar-reverse");
    openPage = make(table, "listOpenPage", tr("Open fully"), "fullscreen", QKeySequence(Qt::CTRL | Qt::Key_Return));
    editCell = make(table, "listEditCell", tr("Edit cell"), "pencil", QKeySequence(Qt::Key_F2));
    fillDown = make(table, "listFillDown", tr("Fill down"), "arrow-down", QKeySequence(Qt::CTRL | Qt::Key_D));
    today = make(table, "listToday", tr("Today's date"), "calendar-event", QKeySequence(Qt::CTRL | Qt::Key_Semicolon));
    copy = make(table, "listCopy", tr("Copy"), "files", QKeySequence(Qt::CTRL | Qt::Key_C));
    paste = make(table, "listPaste", tr("Paste"), "clipboard", QKeySequence(Qt::CTRL | Qt::Key_V));
    exportList = make(page, "listExport", tr("Export this list…"), "file-export");
    filterRow = make(page, "listFilterRow", tr("Filter row"), "funnel");
    filterRow->setCheckable(true);
    columns = make(page, "listColumns", tr("Columns"), "layout-three-columns");
    panel = make(page, "listPanel", tr("Side panel"), "layout-sidebar-reverse", QKeySequence(Qt::Key_F9));
    panel->setCheckable(true);
    previous = make(page, "listPrevious", tr("Previous record"), "arrow-up", QKeySequence(Qt::ALT | Qt::Key_PageUp));
    next = make(page, "listNext", tr("Next record"), "arrow-down", QKeySequence(Qt::ALT | Qt::Key_PageDown));
    restoreLayout = make(page, "listRestoreLayout", tr("Restore the standard layout"), "arrow-counterclockwise");
    nextView = make(page, "listNextView", tr("Next view"), "bookmark", QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    nextView->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)});
}

QAction* ListActions::make(QWidget* scope, const char* name, const QString& text, const char* iconName,
                           const QKeySequence& keys)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(action);
    return action;
}

QList<QAction*> ListActions::contextMenu() const
{
    return {open,    openPage, editCell, fillDown,   today,   nullptr,   create,  editMany, merge,        remove,
            nullptr, copy,     paste,    exportList, nullptr, filterRow, columns, panel,    restoreLayout};
}

void ListActions::forbidChanges(const QString& why)
{
    for (QAction* action : {create, editMany, merge, remove, editCell, fillDown, today, paste}) {
        action->setEnabled(false);
        action->setToolTip(why);
    }
}

QPushButton* ListActions::makeButton(QAction* action, const char* role, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    setRole(button, role);
    const bool isPrimary = qstrcmp(role, "primary") == 0;
    const bool isMark = qstrcmp(role, "mark") == 0;
    if (isPrimary)
        button->setIcon(icon("plus-lg", Token::OnFill));
    const auto follow = [button, action, isPrimary, isMark] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!isPrimary)
            button->setIcon(action->icon());
        button->setText(isMark ? QString() : action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace cooperage::ui
