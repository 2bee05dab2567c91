// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QMenuBar>
#include <span>

namespace cooperage::ui {

enum class ActionId {
    NewFile,
    OpenFile,
    Sample,
    Import,
    Export,
    Print,
    Backup,
    RestoreBackup,
    SaveCopy,
    CloseFile,
    Quit,
    Undo,
    Redo,
    SearchAll,
    FindInList,
    NewRecord,
    Back,
    Forward,
    Refresh,
    FoldNavigation,
    RestoreLayout,
    ToggleTheme,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Report,
    Settings,
    Shortcuts,
    About,
};

/// One act of the window. Menus, tool bar, shortcuts and the help list read this table and nothing else.
struct ActionInfo {
    ActionId id;
    const char* name; ///< object name
    const char* menu; ///< QT_TRANSLATE_NOOP("Actions", …); the order of the table is the order of the menus
    const char* text; ///< QT_TRANSLATE_NOOP("Actions", …)
    const char* icon;
    const char* keys; ///< several joined by "; "
    bool needsFile;
    bool startsGroup = false; ///< a line above it in the menu
};

std::span<const ActionInfo> actionTable();

/// The window's QActions, made from the table.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* get(ActionId id) const { return m_actions.value(id); }
    void fill(QMenuBar* bar) const;
    void setFileOpen(bool open);
    /// Keys and what they do, for the help window, in the order of the table.
    static QList<std::pair<QString, QString>> shortcuts();

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace cooperage::ui
