// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/style/icons.h"

namespace cooperage::ui {

namespace {

constexpr const char* kFile = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char* kEdit = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr const char* kView = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char* kRecord = QT_TRANSLATE_NOOP("Actions", "&Record");
constexpr const char* kTools = QT_TRANSLATE_NOOP("Actions", "&Tools");
constexpr const char* kHelp = QT_TRANSLATE_NOOP("Actions", "&Help");

// On Linux QKeySequence::Delete contains Ctrl+D and the input methods own Ctrl+Space and Ctrl+.: keys are spelt out.
constexpr ActionInfo kTable[] = {
    {ActionId::NewFile, "newFile", kFile, QT_TRANSLATE_NOOP("Actions", "New ledger file…"), "file-earmark-plus",
     "Ctrl+Shift+N", false},
    {ActionId::OpenFile, "openFile", kFile, QT_TRANSLATE_NOOP("Actions", "Open…"), "folder2-open", "Ctrl+O", false},
    {ActionId::Sample, "sample", kFile, QT_TRANSLATE_NOOP("Actions", "Open sample college"), "buildings",
     "Ctrl+Shift+O", false},
    {ActionId::Import, "import", kFile, QT_TRANSLATE_NOOP("Actions", "Import ledgers…"), "file-import", "Ctrl+I", false,
     true},
    {ActionId::Export, "export", kFile, QT_TRANSLATE_NOOP("Actions", "Export this list…"), "file-export",
     "Ctrl+Shift+E", true},
    {ActionId::Print, "print", kFile, QT_TRANSLATE_NOOP("Actions", "Print…"), "printer", "Ctrl+P", true},
    {ActionId::Backup, "backup", kFile, QT_TRANSLATE_NOOP("Actions", "Back up…"), "shield-check", "", true, true},
    {ActionId::RestoreBackup, "restoreBackup", kFile, QT_TRANSLATE_NOOP("Actions", "Restore a backup…"),
     "clock-history", "", false},
    {ActionId::SaveCopy, "saveCopy", kFile, QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "files", "Ctrl+Shift+S",
     true},
    {ActionId::CloseFile, "closeFile", kFile, QT_TRANSLATE_NOOP("Actions", "Close ledger file"), "", "Ctrl+W", true,
     true},
    {ActionId::Quit, "quit", kFile, QT_TRANSLATE_NOOP("Actions", "Quit"), "", "Ctrl+Q", false},
    {ActionId::Undo, "undo", kEdit, QT_TRANSLATE_NOOP("Actions", "Undo"), "arrow-90deg-left", "Ctrl+Z", true},
    {ActionId::Redo, "redo", kEdit, QT_TRANSLATE_NOOP("Actions", "Redo"), "arrow-90deg-right", "Ctrl+Y; Ctrl+Shift+Z",
     true},
    {ActionId::SearchAll, "searchAll", kEdit, QT_TRANSLATE_NOOP("Actions", "Search all ledgers"), "search", "Ctrl+K",
     true, true},
    {ActionId::FindInList, "findInList", kEdit, QT_TRANSLATE_NOOP("Actions", "Find in this list"), "", "Ctrl+F", true},
    {ActionId::Back, "back", kView, QT_TRANSLATE_NOOP("Actions", "Back"), "arrow-left", "Alt+Left", true},
    {ActionId::Forward, "forward", kView, QT_TRANSLATE_NOOP("Actions", "Forward"), "arrow-right", "Alt+Right", true},
    {ActionId::Refresh, "refresh", kView, QT_TRANSLATE_NOOP("Actions", "Refresh"), "arrow-clockwise", "F5", true},
    {ActionId::FoldNavigation, "foldNavigation", kView, QT_TRANSLATE_NOOP("Actions", "Fold navigation"),
     "layout-sidebar", "Ctrl+B", true, true},
    {ActionId::RestoreLayout, "restoreLayout", kView, QT_TRANSLATE_NOOP("Actions", "Restore the standard layout"),
     "arrow-counterclockwise", "", true},
    {ActionId::ToggleTheme, "toggleTheme", kView, QT_TRANSLATE_NOOP("Actions", "Dark colours"), "moon", "", false},
    {ActionId::ZoomIn, "zoomIn", kView, QT_TRANSLATE_NOOP("Actions", "Larger letters"), "", "Ctrl+=; Ctrl++", false,
     true},
    {ActionId::ZoomOut, "zoomOut", kView, QT_TRANSLATE_NOOP("Actions", "Smaller letters"), "", "Ctrl+-", false},
    {ActionId::ZoomReset, "zoomReset", kView, QT_TRANSLATE_NOOP("Actions", "Normal letters"), "", "Ctrl+0", false},
    {ActionId::NewRecord, "newRecord", kRecord, QT_TRANSLATE_NOOP("Actions", "New record"), "plus-lg", "Ctrl+N", true},
    {ActionId::Report, "report", kTools, QT_TRANSLATE_NOOP("Actions", "Term report"), "clipboard-data", "", true},
    {ActionId::Settings, "settings", kTools, QT_TRANSLATE_NOOP("Actions", "Settings"), "gear", "Ctrl+,", true},
    {ActionId::Shortcuts, "shortcuts", kHelp, QT_TRANSLATE_NOOP("Actions", "Keys"), "keyboard", "F1", false},
    {ActionId::About, "about", kHelp, QT_TRANSLATE_NOOP("Actions", "About Cooperage"), "info-circle", "", false},
};

QString said(const char* source)
{
    return QCoreApplication::translate("Actions", source);
}

QList<QKeySequence> keysOf(const ActionInfo& info)
{
    return QKeySequence::listFromString(QString::fromLatin1(info.keys));
}

} // namespace

std::span<const ActionInfo> actionTable()
{
    return kTable;
}

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const ActionInfo& info : kTable) {
        auto* action = new QAction(said(info.text), window);
        action->setObjectName(QString::fromLatin1(info.name));
        if (*info.icon)
            action->setIcon(icon(info.icon));
        action->setShortcuts(keysOf(info));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_actions.insert(info.id, action);
    }
    m_actions.value(ActionId::ToggleTheme)->setCheckable(true);
    m_actions.value(ActionId::FoldNavigation)->setCheckable(true);
}

void Actions::fill(QMenuBar* bar) const
{
    QHash<QLatin1StringView, QMenu*> menus;
    for (const ActionInfo& info : kTable) {
        QMenu*& menu = menus[QLatin1StringView(info.menu)];
        if (!menu)
            menu = bar->addMenu(said(info.menu));
        if (info.startsGroup)
            menu->addSeparator();
        menu->addAction(get(info.id));
    }
}

void Actions::setFileOpen(bool open)
{
    for (const ActionInfo& info : kTable)
        get(info.id)->setEnabled(open || !info.needsFile);
}

QList<std::pair<QString, QString>> Actions::shortcuts()
{
    QList<std::pair<QString, QString>> list;
    for (const ActionInfo& info : kTable) {
        if (!*info.keys)
            continue;
        // As they are printed on the keyboard, whatever the language.
        QString keys = QKeySequence::listToString(keysOf(info), QKeySequence::PortableText);
        keys.replace(QLatin1StringView("; "), QLatin1StringView(" / "));
        keys.replace(QLatin1StringView("Left"), QStringLiteral("←"));
        keys.replace(QLatin1StringView("Right"), QStringLiteral("→"));
        list.append({keys, said(info.text)});
    }
    return list;
}

} // namespace cooperage::ui
