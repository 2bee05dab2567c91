// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/base/failure.h"
#include "core/figures/terms.h"
#include "core/sample/sample_college.h"
#include "core/store/store.h"
#include "ui/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

/// Where the window's files come from: chosen, made anew, made for ledgers, or invented.
namespace cooperage::ui {

namespace {

QString filter()
{
    return MainWindow::tr("Ledger files (*.coop)");
}

} // namespace

void MainWindow::chooseFile()
{
    const QString path =
        m_dialogs.openFile({.title = tr("Open ledger file"), .filter = filter(), .suggested = m_settings.documents()});
    if (!path.isEmpty())
        openFile(path);
}

/// Asks for a name and makes an empty file there; empty when the user changed his mind or it cannot be made.
QString MainWindow::makeFile(const QString& suggested)
{
    QString path = m_dialogs.saveFile({.title = tr("New ledger file"), .filter = filter(), .suggested = suggested});
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1StringView(".coop")))
        path += QStringLiteral(".coop");
    try {
        Store::create(path);
    } catch (const Failure& failure) {
        m_dialogs.tell(tr("The file was not made"), failure.text(), failure.detail());
        return {};
    }
    return path;
}

void MainWindow::newFile()
{
    const QString path =
        makeFile(QDir(m_settings.documents()).filePath(tr("Cooperation ledgers") + QStringLiteral(".coop")));
    if (!path.isEmpty() && openFile(path))
        m_workspace->openPage(QStringLiteral("settings"));
}

/// Ledgers need a file to go to: an open one, or a new one beside them.
void MainWindow::importLedgers(QStringList paths)
{
    if (paths.isEmpty() && !m_workspace)
        paths = m_dialogs.openFiles({.title = tr("Choose ledgers"),
                                     .filter = tr("Ledgers (*.xlsx *.csv)"),
                                     .suggested = m_settings.documents()});
    if (paths.isEmpty())
        return;
    if (!m_workspace) {
        const QString path =
            makeFile(QFileInfo(paths.front()).dir().filePath(tr("Cooperation ledgers") + QStringLiteral(".coop")));
        if (path.isEmpty() || !openFile(path))
            return;
    }
    m_workspace->importFiles(paths);
}

void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("Sample college") + QStringLiteral(".coop"));
    const bool isNew = !QFileInfo::exists(path);
    try {
        if (isNew)
            Store::create(path);
    } catch (const Failure& failure) {
        m_dialogs.tell(tr("The sample college was not made"), failure.text(), failure.detail());
        return;
    }
    if (!openFile(path) || !isNew)
        return;
    Session& session = m_workspace->session();
    session.jobs().write(
        tr("Making the sample college"), m_workspace.get(),
        [](Store& store, Progress& progress) { makeSampleCollege(store, {}, progress); },
        [this] { m_workspace->session().setTerm(suggestedTerm(m_workspace->session().store()).toString()); });
}

} // namespace cooperage::ui
