// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QPushButton;
class QWidget;

namespace cooperage::ui {

/// The acts of a list, once: tool bar, context menu and shortcuts are made from these. What works on rows has its keys
/// in the table only, so that Ctrl+D in the form beside it fills nothing; the rest has them in the whole page.
class ListActions final : public QObject {
    Q_OBJECT
public:
    ListActions(QWidget* page, QWidget* table);

    QAction* create;
    QAction* editMany;
    QAction* remove;
    QAction* merge; ///< of types that can be merged
    QAction* open;
    QAction* openPage; ///< the record's own page; hidden where its type has none
    QAction* editCell;
    QAction* fillDown;
    QAction* today;
    QAction* copy;
    QAction* paste;
    QAction* exportList;
    QAction* filterRow; ///< checkable
    QAction* columns;
    QAction* panel; ///< checkable
    QAction* previous;
    QAction* next;
    QAction* restoreLayout;
    QAction* nextView;

    QList<QAction*> contextMenu() const; ///< null: a separator
    /// Greys what would change records; the tooltips say why.
    void forbidChanges(const QString& why);
    /// A button that does and shows what the action is; `role` as in ui/style/roles.h, or "mark": the icon alone.
    static QPushButton* makeButton(QAction* action, const char* role, QWidget* parent);

private:
    QAction* make(QWidget* scope, const char* name, const QString& text, const char* icon,
                  const QKeySequence& keys = {});
};

} // namespace cooperage::ui
