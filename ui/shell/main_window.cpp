// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <algorithm>

#include "core/base/failure.h"
#include "ui/dialogs.h"
#include "ui/shell/about.h"
#include "ui/shell/backup_acts.h"
#include "ui/shell/keys_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

MainWindow::MainWindow(Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_dialogs(dialogs), m_actions(this), m_stack(new QStackedWidget),
      m_status(new QLabel), m_right(new QLabel)
{
    applyTheme(); // before there is anything to dress twice
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(appIcon());
    setMinimumSize(1100, 640);
    resize(1440, 900);
    restoreGeometry(settings.bytes("window"));
    keepOnScreen();
    setAcceptDrops(true);
    m_actions.fill(menuBar());
    m_backups = new BackupActs(*this, settings, dialogs, m_actions);
    setCentralWidget(m_stack);
    m_status->setObjectName(QStringLiteral("statusText"));
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_right);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metrics::px(10), 0, metrics::px(10), 0);
    connectActions();
    showFileState();
}

MainWindow::~MainWindow() = default;

/// A window that was closed on a larger screen, or is opened for the first time on a small one, keeps its foot in
/// sight.
void MainWindow::keepOnScreen()
{
    if (windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect room = screen()->availableGeometry();
    if (room.width() < minimumWidth() || room.height() < minimumHeight())
        return; // nothing that fits can be had
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QSize largest(room.width(), room.height() - title);
    if (width() > largest.width() || height() > largest.height()) {
        setWindowState(windowState() | Qt::WindowMaximized);
        resize(size().boundedTo(largest));
    }
    const QPoint corner(std::min(pos().x(), room.right() + 1 - width()),
                        std::min(pos().y(), room.bottom() + 1 - height() - title));
    move(std::max(corner.x(), room.left()), std::max(corner.y(), room.top()));
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions.get(id), &QAction::triggered, this, act); };
    on(ActionId::NewFile, [this] { newFile(); });
    on(ActionId::OpenFile, [this] { chooseFile(); });
    on(ActionId::Sample, [this] { openSample(); });
    on(ActionId::Import, [this] {
        if (!m_workspace)
            importLedgers({});
    });
    on(ActionId::CloseFile, [this] { closeFile(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::ToggleTheme, [this](bool dark) {
        m_settings.setDark(dark);
        applyTheme();
    });
    on(ActionId::ZoomIn, [this] { zoom(kZoomStep); });
    on(ActionId::ZoomOut, [this] { zoom(-kZoomStep); });
    on(ActionId::ZoomReset, [this] { zoom(100 - m_settings.zoom()); });
    on(ActionId::Shortcuts, [this] { KeysWindow(this).exec(); });
    on(ActionId::About, [this] { showAbout(m_dialogs); });
}

bool MainWindow::openFile(const QString& path)
{
    if (m_isOpening)
        return false;
    const bool isOpenHere = m_workspace && QFileInfo(path).canonicalFilePath() ==
                                               QFileInfo(m_workspace->session().path()).canonicalFilePath();
    if (!isOpenHere && m_openElsewhere && m_openElsewhere(path))
        return false;
    try {
        auto workspace = std::make_unique<Workspace>(openAside(path), m_settings, m_actions, m_dialogs, m_stack);
        if (!letGo())
            return false;
        m_workspace = std::move(workspace);
    } catch (const Failure& failure) {
        show();
        if (!m_workspace)
            showWelcome();
        m_dialogs.tell(tr("The file was not opened"), failure.text(), failure.detail());
        return false;
    }
    connect(m_workspace.get(), &Workspace::status, m_status, &QLabel::setText);
    connect(
        m_workspace.get(), &Workspace::openAgainAsked, this, [this, path] { openFile(path); }, Qt::QueuedConnection);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_settings.addRecentFile(path);
    showFileState();
    return true;
}

bool MainWindow::letGo()
{
    if (m_workspace && !m_workspace->mayClose())
        return false;
    m_workspace.reset();
    return true;
}

bool MainWindow::closeFile()
{
    if (!letGo())
        return false;
    showFileState();
    showWelcome();
    return true;
}

void MainWindow::showFileState()
{
    m_actions.setFileOpen(m_workspace != nullptr);
    if (m_workspace)
        m_workspace->showActions();
    const QString name =
        m_workspace ? QFileInfo(m_workspace->session().path()).fileName() + QStringLiteral(" — ") : QString();
    setWindowTitle(name + tr("Cooperage"));
    const bool isReadOnly = m_workspace && m_workspace->session().isReadOnly();
    m_right->setText(!m_workspace ? QString()
                     : isReadOnly ? tr("On this computer  ·  read-only  ·  letters %1%").arg(theme().zoom())
                                  : tr("On this computer  ·  writable  ·  letters %1%").arg(theme().zoom()));
    m_status->clear();
    m_backups->showFile();
    Q_EMIT fileShown(m_workspace ? m_workspace->session().path() : QString());
}

void MainWindow::applyTheme()
{
    theme().apply(m_settings.isDark() ? Theme::Scheme::Dark : Theme::Scheme::Light, m_settings.zoom());
    m_actions.get(ActionId::ToggleTheme)->setChecked(m_settings.isDark());
}

void MainWindow::zoom(int by)
{
    m_settings.setZoom(qBound(Theme::kSmallestZoom, m_settings.zoom() + by, Theme::kLargestZoom));
    applyTheme();
    showFileState();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_workspace && !m_isOpening)
        showWelcome();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setBytes("window", saveGeometry());
    event->setAccepted(!m_isOpening && letGo());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList ledgers;
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1StringView(".coop"), Qt::CaseInsensitive)) {
            openFile(path);
            return;
        }
        ledgers.append(path);
    }
    importLedgers(ledgers);
}

} // namespace cooperage::ui
