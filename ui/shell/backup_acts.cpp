// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/backup_acts.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/store/backup.h"
#include "core/store/restore.h"
#include "ui/dialogs.h"
#include "ui/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

QString filter()
{
    return MainWindow::tr("Ledger files (*.coop)");
}

QString momentText(const QDateTime& moment)
{
    const QString time = moment.toString(QStringLiteral("HH:mm"));
    const qint64 days = moment.date().daysTo(clock::today());
    return days == 0   ? BackupActs::tr("today %1").arg(time)
           : days == 1 ? BackupActs::tr("yesterday %1").arg(time)
                       : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString contentsText(const backup::Contents& contents)
{
    QStringList parts;
    for (const auto& [type, count] : contents.counts)
        parts.append(BackupActs::tr("%1 %2").arg(type->many()).arg(count));
    QString text = parts.isEmpty() ? BackupActs::tr("It holds no records yet.")
                                   : BackupActs::tr("It holds: %1.").arg(parts.join(BackupActs::tr(", ")));
    if (contents.lastChange.isValid())
        text += u'\n' + BackupActs::tr("Last change: %1, %2.")
                            .arg(contents.lastChange.toString(QStringLiteral("yyyy-MM-dd HH:mm")), contents.lastPerson);
    return text;
}

} // namespace

BackupActs::BackupActs(MainWindow& window, Settings& settings, Dialogs& dialogs, const Actions& actions)
    : QObject(&window), m_window(window), m_settings(settings), m_dialogs(dialogs), m_last(new LinkButton({}))
{
    backup::setHome(settings.backupFolder());
    settings.onBackupFolder([this] { lookAtPlace(); });
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_last->setFocusPolicy(Qt::NoFocus); // the menu has the same act for the keyboard
    window.menuBar()->setCornerWidget(m_last);
    connect(m_last, &QPushButton::clicked, this, &BackupActs::backUp);
    connect(actions.get(ActionId::Backup), &QAction::triggered, this, &BackupActs::backUp);
    connect(actions.get(ActionId::RestoreBackup), &QAction::triggered, this, &BackupActs::restore);
    connect(actions.get(ActionId::SaveCopy), &QAction::triggered, this, &BackupActs::saveCopy);
}

QString BackupActs::openPath() const
{
    return m_window.workspace() ? m_window.workspace()->session().path() : QString();
}

void BackupActs::showFile()
{
    m_place = {};
    m_last->hide();
    if (!m_window.workspace())
        return;
    lookAtPlace();
    if (!m_window.workspace()->session().isReadOnly())
        backUpDaily();
}

void BackupActs::lookAtPlace()
{
    Workspace* workspace = m_window.workspace();
    if (!workspace)
        return;
    workspace->session().jobs().drive(
        QStringLiteral("backups"), workspace,
        [path = openPath()](const ReadStore&, Progress&) { return backup::placeOf(path); },
        [this](const backup::Place& place) {
            m_place = place;
            showLast();
        });
}

void BackupActs::showLast()
{
    const std::vector<backup::Backup>& all = m_place.backups;
    const QString last = all.empty() ? tr("No backup yet") : tr("Backed up %1").arg(momentText(all.front().at));
    const bool isReachable = m_place.isHomeReachable;
    m_last->setText(isReachable ? last : tr("Backup folder not reachable  ·  %1").arg(last));
    m_last->setIcon(isReachable ? QIcon() : icon("exclamation-triangle-fill", Token::WarningText));
    QStringList tip;
    if (!isReachable)
        tip << tr("The folder \"%1\" cannot be written; until it can, backups go beside the file.")
                   .arg(QDir::toNativeSeparators(m_settings.backupFolder()));
    if (!all.empty())
        tip << tr("Last backup: %1").arg(QDir::toNativeSeparators(all.front().path));
    m_last->setToolTip((tip << tr("Every day the first opening makes a backup by itself")).join(u'\n'));
    m_last->show();
    m_window.menuBar()->adjustSize();
}

/// An empty file has nothing to lose; a file of today's first opening is saved as it was found.
void BackupActs::backUpDaily()
{
    m_window.workspace()->session().jobs().drive(
        QStringLiteral("backup"), m_window.workspace(),
        [path = openPath()](const ReadStore& store, Progress& progress) {
            const backup::Place place = backup::placeOf(path);
            const bool isMade = !place.backups.empty() && place.backups.front().at.date() >= clock::today();
            if (isMade || !store.nextUndo())
                return;
            backup::make(path, place.folder, backup::Reason::Daily, progress);
            backup::thin(place.folder);
        },
        [this] { lookAtPlace(); });
}

void BackupActs::backUp()
{
    const QString chosen =
        m_dialogs.openFolder({.title = tr("Choose a folder for the backup"), .suggested = m_place.folder});
    if (chosen.isEmpty())
        return;
    Workspace* workspace = m_window.workspace();
    workspace->session().jobs().aside(
        QStringLiteral("asked-backup"), workspace,
        [path = workspace->session().path(), chosen](const ReadStore&, Progress& progress) {
            return backup::make(path, chosen, backup::Reason::Asked, progress);
        },
        [this, workspace](const QString& made) {
            lookAtPlace();
            workspace->toast(tr("Backed up: %1").arg(QFileInfo(made).fileName()), {});
        });
}

void BackupActs::restore()
{
    if (m_window.workspace() && m_window.workspace()->session().isReadOnly()) {
        m_dialogs.tell(tr("The backup was not restored"), m_window.workspace()->session().whyReadOnly());
        return;
    }
    const QString open = openPath();
    const QString backup =
        m_dialogs.openFile({.title = tr("Choose a backup"),
                            .filter = filter(),
                            .suggested = m_place.backups.empty() ? m_settings.documents() : m_place.folder});
    if (backup.isEmpty())
        return;
    const QString file = open.isEmpty() ? m_dialogs.saveFile({.title = tr("Where the backup is to be restored"),
                                                              .filter = filter(),
                                                              .suggested = m_settings.documents()})
                                        : open;
    if (file.isEmpty() || !confirm(backup, file))
        return;
    if (open.isEmpty())
        restoreWhileClosed(backup, file);
    else
        restoreWhileOpen(backup, file);
}

bool BackupActs::confirm(const QString& backup, const QString& file)
{
    try {
        const backup::Contents contents = backup::contentsOf(backup);
        const QFileInfo info(backup);
        return m_dialogs.ask({.title = tr("Restore a backup"),
                              .text = tr("Put the backup of \"%1\" from %2 in the place of \"%3\"?")
                                          .arg(contents.college.isEmpty() ? info.completeBaseName() : contents.college,
                                               info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                               QFileInfo(file).fileName()),
                              .consequences = contentsText(contents) + u'\n' +
                                              tr("What the file holds now is kept as a backup beside it."),
                              .act = tr("Restore"),
                              .isDangerous = true});
    } catch (const Failure& failure) {
        m_dialogs.tell(tr("This backup cannot be used"), failure.text(), failure.detail());
        return false;
    }
}

/// The long part runs where changes run, so that none can come between the safety copy and the move.
void BackupActs::restoreWhileOpen(const QString& backup, const QString& file)
{
    m_window.workspace()->session().jobs().write(
        tr("Restoring"), m_window.workspace(),
        [backup, file](Store&, Progress& progress) { return std::make_shared<Restore>(backup, file, progress); },
        [this, file](const std::shared_ptr<Restore>& restoring) {
            // Not from within the job runner that closing the file ends.
            QTimer::singleShot(0, this, [this, restoring, file] {
                if (m_window.closeFile())
                    swap(restoring, file);
            });
        });
}

void BackupActs::restoreWhileClosed(const QString& backup, const QString& file)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    std::shared_ptr<Restore> restoring;
    try {
        Progress progress;
        restoring = std::make_shared<Restore>(backup, file, progress);
    } catch (const Failure& failure) {
        QGuiApplication::restoreOverrideCursor();
        m_dialogs.tell(tr("The backup was not restored"), failure.text(), failure.detail());
        return;
    }
    QGuiApplication::restoreOverrideCursor();
    swap(restoring, file);
}

void BackupActs::swap(const std::shared_ptr<Restore>& restoring, const QString& file)
{
    try {
        const std::shared_ptr<FileLock> lock = FileLock::take(file, m_settings.person(), 0);
        restoring->finish();
    } catch (const Failure& failure) {
        m_dialogs.tell(tr("The backup was not restored"), failure.text(), failure.detail());
        return;
    }
    if (m_window.openFile(file))
        m_window.workspace()->toast(tr("The backup was restored. What stood there before is among the backups."), {});
}

void BackupActs::saveCopy()
{
    Workspace* workspace = m_window.workspace();
    const QString path =
        m_dialogs.saveFile({.title = tr("Save a copy"),
                            .filter = filter(),
                            .suggested = QDir(m_settings.documents()).filePath(QFileInfo(openPath()).fileName())});
    if (path.isEmpty())
        return;
    workspace->session().jobs().aside(
        QStringLiteral("copy"), workspace,
        [path](const ReadStore& store, Progress& progress) { backup::saveCopy(store.path(), path, progress); },
        [workspace, path] { workspace->toast(tr("The copy was saved: %1").arg(QFileInfo(path).fileName()), {}); });
}

} // namespace cooperage::ui
