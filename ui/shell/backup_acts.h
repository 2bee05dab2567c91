// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <memory>

#include "core/store/backup.h"

class QPushButton;

namespace cooperage {
class Restore;
}

namespace cooperage::ui {

class Actions;
class Dialogs;
class MainWindow;
class Settings;

/// What the window does about backups: the daily one at the first opening of a file, those that are asked for, going
/// back to one, a copy elsewhere; and the words in the menu bar's corner that tell of the last.
class BackupActs final : public QObject {
    Q_OBJECT
public:
    BackupActs(MainWindow& window, Settings& settings, Dialogs& dialogs, const Actions& actions);

    /// Another file is open now, or none.
    void showFile();

private:
    void lookAtPlace();
    void backUpDaily();
    void backUp();
    void restore();
    void restoreWhileOpen(const QString& backup, const QString& file);
    void restoreWhileClosed(const QString& backup, const QString& file);
    void swap(const std::shared_ptr<Restore>& restoring, const QString& file);
    bool confirm(const QString& backup, const QString& file);
    void saveCopy();
    void showLast();
    QString openPath() const;

    MainWindow& m_window;
    Settings& m_settings;
    Dialogs& m_dialogs;
    QPushButton* m_last;
    backup::Place m_place; ///< as it was found last; no folder before that
};

} // namespace cooperage::ui
