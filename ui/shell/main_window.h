// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>
#include <functional>

#include "core/store/opened_file.h"
#include "ui/settings.h"
#include "ui/shell/actions.h"

class QLabel;
class QStackedWidget;

namespace cooperage::ui {

class BackupActs;
class Dialogs;
class OpeningPage;
class WelcomePage;
class Workspace;

/// The frame: menus, the welcome page or the open file's workspace, and the status bar. Knows no page and no record.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, Dialogs& dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a .coop file; a sentence and no change when it cannot be opened. True when it is open.
    bool openFile(const QString& path);
    /// The sample college, made at first use in the user's own data folder.
    void openSample();
    /// False: something is not saved and the user chose to stay.
    bool closeFile();
    Workspace* workspace() const { return m_workspace.get(); }
    /// Asked before a file is opened; true: another window of the same person has it and has come to the front.
    void setOpenElsewhere(std::function<bool(const QString&)> openElsewhere)
    {
        m_openElsewhere = std::move(openElsewhere);
    }

Q_SIGNALS:
    /// Another file is open now; empty: none.
    void fileShown(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void keepOnScreen();
    void connectActions();
    void chooseFile();
    void newFile();
    void importLedgers(QStringList paths);
    OpenedFile openAside(const QString& path);
    QString makeFile(const QString& suggested, const QString& why);
    void applyTheme();
    static constexpr int kZoomStep = 10; ///< per cent
    void zoom(int by);
    bool letGo();
    void showFileState();
    void showWelcome();

    Settings& m_settings;
    Dialogs& m_dialogs;
    Actions m_actions;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome = nullptr; ///< made when there is no file to show
    QLabel* m_status;
    QLabel* m_right;
    BackupActs* m_backups = nullptr;
    std::function<bool(const QString&)> m_openElsewhere;
    std::unique_ptr<Workspace> m_workspace;
    bool m_isOpening = false;
    OpeningPage* m_waiting = nullptr; ///< while a first file takes long to open
};

} // namespace cooperage::ui
