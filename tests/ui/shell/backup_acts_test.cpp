// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "core/store/backup.h"
#include "tests/support/bytes.h"
#include "tests/support/fake_dialogs.h"
#include "tests/support/temp_store.h"
#include "ui/forms/editors/field_editor.h"
#include "ui/shell/backup_acts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

using namespace cooperage;
using namespace cooperage::ui;
using namespace cooperage::test;

namespace {

void addPartner(Store& store, const QString& name)
{
    store.transact(Op::Create, name, [&] {
        Partner partner;
        partner.name = name;
        store.insert(partner);
    });
}

qint64 partnersIn(const QString& path)
{
    return ReadStore(path).count({.type = &recordType<Partner>()});
}

/// A window, and a file with one partner that is not open yet.
class BackupActsTest : public testing::Test {
protected:
    void SetUp() override
    {
        addPartner(*file, QStringLiteral("恒拓"));
        file.close();
        window.show();
    }
    QAction* action(const char* name) { return window.findChild<QAction*>(QString::fromLatin1(name)); }
    QString lastBackup() { return window.findChild<QAbstractButton*>(QStringLiteral("lastBackup"))->text(); }
    std::vector<backup::Backup> backups() { return backup::allIn(backup::folderOf(file.path())); }
    bool eventually(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10'000); }
    void openWithDailyBackup()
    {
        ASSERT_TRUE(window.openFile(file.path()));
        ASSERT_TRUE(eventually([&] { return lastBackup().contains(u':'); })) << lastBackup().toStdString();
    }

    TempStore file;
    FakeDialogs dialogs;
    Settings settings;
    MainWindow window{settings, dialogs};
};

/// A file that a program on another computer holds, by its lock file.
class ReadOnlyTest : public BackupActsTest {
protected:
    void SetUp() override
    {
        BackupActsTest::SetUp();
        write(QStringLiteral("/.~college.coop.lock"), "4711\ncooperage\nPC-07\nanother-machine\n\n");
        write(QStringLiteral("/.~college.coop.who"), "周老师");
        ASSERT_TRUE(window.openFile(file.path()));
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile made(file.folder() + name);
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
    }
};

} // namespace

TEST_F(BackupActsTest, TheFirstOpeningOfADayMakesOneBackup)
{
    openWithDailyBackup();
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, backup::Reason::Daily);
    EXPECT_EQ(partnersIn(backups().front().path), 1);
    action("closeFile")->trigger();
    ASSERT_TRUE(window.openFile(file.path()));
    QTest::qWait(200);
    EXPECT_EQ(backups().size(), 1u);
}

TEST_F(BackupActsTest, ABackupIsMadeInTheChosenFolder)
{
    openWithDailyBackup();
    dialogs.files.push_back({file.folder() + QStringLiteral("/elsewhere")});
    action("backup")->trigger();
    ASSERT_TRUE(eventually([&] { return !backup::allIn(file.folder() + QStringLiteral("/elsewhere")).empty(); }));
    EXPECT_TRUE(dialogs.told.empty());
}

TEST_F(BackupActsTest, RestoringShowsWhatTheBackupHoldsAndBringsItBack)
{
    openWithDailyBackup();
    const QString backup = backups().front().path;
    window.workspace()->session().change(
        Op::Create, {}, &window,
        [](Store& store) {
            Partner partner;
            partner.name = QStringLiteral("甲");
            store.insert(partner);
        },
        [](const ChangeSet&) {});
    ASSERT_TRUE(eventually([&] { return partnersIn(file.path()) == 2; }));
    dialogs.files.push_back({backup});
    dialogs.answers.push_back(true);
    action("restoreBackup")->trigger();
    ASSERT_TRUE(eventually([&] { return partnersIn(file.path()) == 1 && window.workspace(); }));
    ASSERT_EQ(dialogs.asked.size(), 1u);
    EXPECT_TRUE(dialogs.asked.front().consequences.contains(recordType<Partner>().many() + QStringLiteral(" 1")))
        << dialogs.asked.front().consequences.toStdString();
    EXPECT_TRUE(dialogs.told.empty());
    const auto all = backups();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const backup::Backup& one) {
        return one.reason == backup::Reason::BeforeRestore && partnersIn(one.path) == 2;
    }));
}

TEST_F(BackupActsTest, ADamagedBackupIsNotOffered)
{
    openWithDailyBackup();
    QFile none(file.folder() + QStringLiteral("/none.coop"));
    ASSERT_TRUE(none.open(QIODevice::WriteOnly));
    none.write("nothing of ours");
    none.close();
    dialogs.files.push_back({none.fileName()});
    action("restoreBackup")->trigger();
    EXPECT_EQ(dialogs.told.size(), 1u);
    EXPECT_TRUE(dialogs.asked.empty());
}

TEST_F(BackupActsTest, AClosedFileLeavesNothingBesideIt)
{
    openWithDailyBackup();
    action("closeFile")->trigger();
    EXPECT_EQ(namesIn(file.folder()), (QStringList{QStringLiteral("college-backups"), QStringLiteral("college.coop")}));
}

TEST_F(ReadOnlyTest, TellsWhoHasTheFileAndShowsItsLastState)
{
    const Session& session = window.workspace()->session();
    EXPECT_TRUE(session.isReadOnly());
    EXPECT_TRUE(session.whyReadOnly().contains(QStringLiteral("周老师")) &&
                session.whyReadOnly().contains(QStringLiteral("PC-07")))
        << session.whyReadOnly().toStdString();
    EXPECT_EQ(session.path(), file.path());
    EXPECT_EQ(session.store().count({.type = &recordType<Partner>()}), 1);
    auto* notice = window.findChild<QWidget*>(QStringLiteral("readOnlyNotice"));
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_FALSE(QFile::exists(backup::folderOf(file.path()))) << "no daily backup of another's file";
}

TEST_F(ReadOnlyTest, NothingThatWritesIsEnabledAndTooltipsSayWhy)
{
    window.workspace()->openRecord(recordType<Partner>(), 1);
    for (const char* name : {"undo", "redo", "newRecord", "import", "listNew", "listDelete", "listEditMany"}) {
        ASSERT_NE(action(name), nullptr) << name;
        EXPECT_FALSE(action(name)->isEnabled()) << name;
        EXPECT_TRUE(action(name)->toolTip().contains(QStringLiteral("PC-07"))) << name;
    }
    for (const FieldEditor* editor : window.workspace()->current()->findChildren<FieldEditor*>()) {
        EXPECT_FALSE(editor->isEnabled());
        EXPECT_FALSE(editor->isVisible());
    }
}

TEST_F(ReadOnlyTest, TheFormShowsPlainWordsThatCanBeCopiedAndALockThatSaysWhy)
{
    window.workspace()->openRecord(recordType<Partner>(), 1);
    const auto* name = window.findChild<QLabel*>(QStringLiteral("plain_name"));
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(name->isVisible());
    EXPECT_EQ(name->text(), QStringLiteral("恒拓"));
    EXPECT_TRUE(name->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_EQ(window.findChild<QLabel*>(QStringLiteral("plain_region"))->text(), QStringLiteral("—"));
    for (const QLabel* label : window.workspace()->current()->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(u'*')) << "nothing is asked for: " << label->text().toStdString();
    const auto* lock = window.findChild<QWidget*>(QStringLiteral("formLock"));
    ASSERT_NE(lock, nullptr);
    EXPECT_TRUE(lock->toolTip().contains(QStringLiteral("PC-07")));
}

TEST_F(BackupActsTest, GoToTheChosenFolderAndBesideTheFileWhileItCannotBeReached)
{
    QTemporaryDir drive;
    const QString home = drive.filePath(QStringLiteral("备份"));
    ASSERT_TRUE(QDir().mkpath(home));
    settings.setBackupFolder(home);
    const auto reset = qScopeGuard([this] { settings.setBackupFolder({}); });
    openWithDailyBackup();
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(backups().front().path.startsWith(home)) << backups().front().path.toStdString();
    ASSERT_TRUE(QDir(home).removeRecursively());
    settings.setBackupFolder(home);
    EXPECT_TRUE(eventually([&] { return lastBackup().contains(QStringLiteral("连不上")); }))
        << lastBackup().toStdString();
    EXPECT_EQ(backup::folderOf(file.path()), file.folder() + QStringLiteral("/college-backups"));
    EXPECT_FALSE(backup::isHomeReachable());
    window.workspace()->openPage(QStringLiteral("settings"));
    const auto* warning = window.findChild<QLabel*>(QStringLiteral("backupUnreachable"));
    ASSERT_NE(warning, nullptr);
    EXPECT_TRUE(eventually([&] { return warning->isVisible(); }));
}

TEST_F(ReadOnlyTest, AChangeThatIsTriedAllTheSameFailsWithTheSentence)
{
    window.workspace()->session().undo();
    ASSERT_TRUE(eventually([&] { return !dialogs.told.empty(); }));
    EXPECT_TRUE(dialogs.told.front().text.contains(QStringLiteral("周老师")));
    EXPECT_EQ(partnersIn(file.path()), 1);
}

TEST_F(ReadOnlyTest, TryingAgainOpensItOnceItIsFree)
{
    QFile::remove(file.folder() + QStringLiteral("/.~college.coop.lock"));
    Q_EMIT window.workspace()->openAgainAsked();
    ASSERT_TRUE(eventually([&] { return window.workspace() && !window.workspace()->session().isReadOnly(); }));
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("readOnlyNotice")), nullptr);
}

TEST_F(ReadOnlyTest, WorkCanGoOnInACopy)
{
    const QString copy = file.folder() + QStringLiteral("/copy.coop");
    dialogs.files.push_back({copy});
    action("saveCopy")->trigger();
    ASSERT_TRUE(eventually([&] { return QFile::exists(copy); }));
    EXPECT_EQ(partnersIn(copy), 1);
    addPartner(*Store::open(copy), QStringLiteral("乙"));
}
