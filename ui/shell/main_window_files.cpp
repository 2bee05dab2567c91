// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

#include "core/base/failure.h"
#include "core/figures/terms.h"
#include "core/records/college.h"
#include "core/sample/sample_college.h"
#include "core/store/store.h"
#include "ui/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"

/// Where the window's files come from: chosen, made anew, made for ledgers, or invented.
namespace cooperage::ui {

namespace {

QString filter()
{
    return MainWindow::tr("Ledger files (*.coop)");
}

void nameCollege(Store& store, const QString& name, const QString& office)
{
    if (name.isEmpty())
        return;
    store.transact(Op::Settings, recordType<College>().one(), [&] {
        College college;
        college.name = name;
        college.officeName = office;
        store.insert(college);
    });
}

} // namespace

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_stack);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::importChosen, this, [this] { importLedgers({}); });
        connect(m_welcome, &WelcomePage::newChosen, this, &MainWindow::newFile);
        connect(m_welcome, &WelcomePage::openChosen, this, &MainWindow::chooseFile);
        connect(m_welcome, &WelcomePage::sampleChosen, this, &MainWindow::openSample);
        connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
        connect(m_welcome, &WelcomePage::clearRecentChosen, this, [this] {
            m_settings.clearRecentFiles();
            m_welcome->setRecentFiles({});
        });
    }
    m_welcome->setRecentFiles(m_settings.recentFiles());
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::chooseFile()
{
    const QString path =
        m_dialogs.openFile({.title = tr("Open ledger file"), .filter = filter(), .suggested = m_settings.documents()});
    if (!path.isEmpty())
        openFile(path);
}

/// Asks whose file it is and where it is kept, and makes it there; empty when the user changed his mind or it cannot be
/// made. `why` says what the file is for.
QString MainWindow::makeFile(const QString& suggested, const QString& why)
{
    const std::optional<QStringList> said = m_dialogs.askTexts(
        {.title = tr("New ledger file"),
         .text = why,
         .fields = {{.label = tr("College"), .text = {}, .hint = tr("As reports name it; may be filled in later")},
                    {.label = tr("Office"), .text = {}, .hint = tr("Who keeps the ledgers and signs the report")},
                    {.label = tr("Your name"), .text = m_settings.person(), .hint = {}}},
         .act = tr("Choose where to keep it…")});
    if (!said)
        return {};
    QString path = m_dialogs.saveFile({.title = tr("New ledger file"), .filter = filter(), .suggested = suggested});
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1StringView(".coop")))
        path += QStringLiteral(".coop");
    if (!said->at(2).isEmpty())
        m_settings.setPerson(said->at(2));
    try {
        const std::unique_ptr<Store> store = Store::create(path);
        store->setPerson(m_settings.person());
        nameCollege(*store, said->at(0), said->at(1));
    } catch (const Failure& failure) {
        m_dialogs.tell(tr("The file was not made"), failure.text(), failure.detail());
        return {};
    }
    return path;
}

void MainWindow::newFile()
{
    const QString path =
        makeFile(QDir(m_settings.documents()).filePath(tr("Cooperation ledgers") + QStringLiteral(".coop")),
                 tr("A ledger file keeps everything in one place on this computer. Whose is it?"));
    if (!path.isEmpty() && openFile(path))
        m_workspace->openPage(QStringLiteral("settings"));
}

/// Ledgers need a file to go to: an open one, or a new one beside them.
void MainWindow::importLedgers(QStringList paths)
{
    if (paths.isEmpty() && !m_workspace)
        paths = m_dialogs.openFiles(
            {.title = tr("Choose ledgers"), .filter = ledgerFilter(), .suggested = m_settings.documents()});
    if (paths.isEmpty())
        return;
    if (!m_workspace) {
        const QString path =
            makeFile(QFileInfo(paths.front()).dir().filePath(tr("Cooperation ledgers") + QStringLiteral(".coop")),
                     tr("What is imported needs a ledger file to go to. Your Excel files stay as they are; nothing is "
                        "written before you have checked it. Whose file is it?"));
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
