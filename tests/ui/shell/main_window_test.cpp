// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <set>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/fake_dialogs.h"
#include "tests/support/temp_store.h"
#include "ui/report/report_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

using namespace cooperage;
using namespace cooperage::ui;
using namespace cooperage::test;

namespace {

/// A window over a real file with one partner in it.
class MainWindowTest : public testing::Test {
protected:
    void SetUp() override
    {
        store->transact(Op::Create, QStringLiteral("恒拓精密"), [&] {
            Partner partner;
            partner.name = QStringLiteral("云津恒拓精密制造有限公司");
            store->insert(partner);
        });
        store.close();
        ASSERT_TRUE(window.openFile(store.path()));
        window.show();
    }
    QAction* action(const char* name) { return window.findChild<QAction*>(QString::fromLatin1(name)); }
    bool eventually(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 5000); }

    TempStore store;
    FakeDialogs dialogs;
    Settings settings;
    MainWindow window{settings, dialogs};
};

} // namespace

TEST(ActionTable, NoTwoActionsShareAKey)
{
    std::set<QString> keys;
    for (const ActionInfo& info : actionTable())
        for (const QKeySequence& key : QKeySequence::listFromString(QString::fromLatin1(info.keys)))
            EXPECT_TRUE(key.isEmpty() || keys.insert(key.toString()).second)
                << info.name << " " << key.toString().toStdString();
}

TEST(ActionTable, KeepsOffTheInputMethodsKeys)
{
    for (const ActionInfo& info : actionTable())
        for (const char* taken : {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift+F"})
            EXPECT_FALSE(QKeySequence::listFromString(QString::fromLatin1(info.keys))
                             .contains(QKeySequence(QString::fromLatin1(taken))))
                << info.name;
}

TEST_F(MainWindowTest, UndoNamesTheActAndTakesItBack)
{
    ASSERT_TRUE(action("undo")->isEnabled());
    EXPECT_TRUE(action("undo")->text().contains(QStringLiteral("恒拓精密"))) << action("undo")->text().toStdString();
    action("undo")->trigger();
    ASSERT_TRUE(eventually([&] { return action("redo")->isEnabled(); }));
    EXPECT_FALSE(action("undo")->isEnabled());
    EXPECT_EQ(window.workspace()->session().store().count({.type = &recordType<Partner>()}), 0);
    action("redo")->trigger();
    ASSERT_TRUE(eventually([&] { return action("undo")->isEnabled(); }));
    EXPECT_EQ(window.workspace()->session().store().count({.type = &recordType<Partner>()}), 1);
}

TEST_F(MainWindowTest, OpensEveryPageOfTheNavigation)
{
    const auto items = window.findChildren<NavigationItem*>();
    ASSERT_GT(items.size(), 15);
    for (NavigationItem* item : items) {
        item->click();
        EXPECT_TRUE(item->isChecked()) << item->objectName().toStdString();
        EXPECT_EQ(window.workspace()->current()->objectName(), QStringLiteral("page_") + item->objectName().mid(4));
    }
    EXPECT_TRUE(action("back")->isEnabled());
    action("back")->trigger();
    EXPECT_TRUE(action("forward")->isEnabled());
}

TEST_F(MainWindowTest, ShowsTheMinorListsOfAGroupOnDemand)
{
    auto* contacts = window.findChild<NavigationItem*>(QStringLiteral("nav_contact"));
    auto* partners = window.findChild<NavigationItem*>(QStringLiteral("nav_partner"));
    auto* cooperation = window.findChild<NavigationGroup*>(QStringLiteral("navGroup1"));
    ASSERT_TRUE(contacts && partners && cooperation);
    EXPECT_FALSE(contacts->isVisible());
    QTest::mouseClick(cooperation, Qt::LeftButton);
    EXPECT_TRUE(contacts->isVisible());
    QTest::mouseClick(cooperation, Qt::LeftButton);
    EXPECT_FALSE(contacts->isVisible());
    contacts->click();
    EXPECT_TRUE(contacts->isVisible()) << "the list that is open stands in the navigation";
    partners->click();
    EXPECT_FALSE(contacts->isVisible());
}

TEST_F(MainWindowTest, TheTermIsOneForAllPagesAndIsRemembered)
{
    window.workspace()->session().setTerm(QStringLiteral("2024-2025-2"));
    auto* term = window.findChild<QAbstractButton*>(QStringLiteral("term"));
    EXPECT_TRUE(term->text().contains(QStringLiteral("2024"))) << term->text().toStdString();
    ASSERT_TRUE(window.openFile(store.path()));
    EXPECT_EQ(window.workspace()->session().term(), QStringLiteral("2024-2025-2"));
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedLeavesTheOpenOneAndSaysWhy)
{
    EXPECT_FALSE(window.openFile(store.folder() + QStringLiteral("/none.coop")));
    ASSERT_EQ(dialogs.told.size(), 1u);
    EXPECT_TRUE(dialogs.told.front().text.contains(QStringLiteral("none.coop")));
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_EQ(window.workspace()->session().path(), store.path());
}

TEST_F(MainWindowTest, TheSearchFindsByInitialsAndOpensTheRecord)
{
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("searchAllField"));
    field->setFocus();
    field->setText(QStringLiteral("yjht"));
    auto* popup = window.findChild<QWidget*>(QStringLiteral("searchPopup"));
    ASSERT_TRUE(eventually([&] { return popup->isVisible(); }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window.workspace()->current()->objectName(), QStringLiteral("page_partner"));
}

TEST_F(MainWindowTest, ClosingTheFileShowsTheWelcomePageWithTheRecentFile)
{
    action("closeFile")->trigger();
    EXPECT_EQ(window.workspace(), nullptr);
    EXPECT_FALSE(action("undo")->isEnabled());
    EXPECT_NE(window.findChild<QAbstractButton*>(QStringLiteral("recentFile")), nullptr);
}

TEST_F(MainWindowTest, TheWelcomePageIsMadeWhenThereIsNoFileToShow)
{
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("welcome")), nullptr);
    action("closeFile")->trigger();
    EXPECT_TRUE(window.findChild<QWidget*>(QStringLiteral("welcome"))->isVisible());
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedAtTheStartLeavesTheWelcomePage)
{
    MainWindow other(settings, dialogs);
    EXPECT_FALSE(other.openFile(store.folder() + QStringLiteral("/none.coop")));
    EXPECT_EQ(dialogs.told.size(), 1u);
    EXPECT_TRUE(other.isVisible());
    EXPECT_TRUE(other.findChild<QWidget*>(QStringLiteral("welcome"))->isVisible());
}

TEST_F(MainWindowTest, AFileIsReadEvenWhereTheWindowIsNotSeen)
{
    window.closeFile();
    MainWindow hidden(settings, dialogs);
    ASSERT_TRUE(hidden.openFile(store.path()));
    auto* partners = hidden.findChild<NavigationItem*>(QStringLiteral("nav_partner"));
    EXPECT_TRUE(eventually([&] { return partners->accessibleDescription() == QStringLiteral("1"); }));
    EXPECT_FALSE(hidden.isVisible());
}

TEST_F(MainWindowTest, ANewFileAsksWhoseItIs)
{
    const QString path = store.folder() + QStringLiteral("/新台账");
    dialogs.many.push_back(
        QStringList{QStringLiteral("云津职业技术学院"), QStringLiteral("校企合作处"), QStringLiteral("罗敏")});
    dialogs.files.push_back({path});
    action("newFile")->trigger();
    const Session& session = window.workspace()->session();
    EXPECT_EQ(session.path(), path + QStringLiteral(".coop"));
    ASSERT_EQ(session.store().all<College>().size(), 1u);
    EXPECT_EQ(session.store().all<College>().front().name, QStringLiteral("云津职业技术学院"));
    EXPECT_EQ(session.store().all<College>().front().officeName, QStringLiteral("校企合作处"));
    EXPECT_EQ(session.person(), QStringLiteral("罗敏"));
}

TEST_F(MainWindowTest, WhoseAFileIsMayBeSaidLater)
{
    dialogs.many.push_back(QStringList{{}, {}, {}});
    dialogs.files.push_back({store.folder() + QStringLiteral("/空.coop")});
    action("newFile")->trigger();
    EXPECT_TRUE(window.workspace()->session().store().all<College>().empty());
    EXPECT_FALSE(window.workspace()->session().person().isEmpty());
}

TEST_F(MainWindowTest, PrintingFromAnotherPagePrintsTheReportOnceItIsMade)
{
    int asked = 0;
    action("report")->trigger();
    auto* report = static_cast<ReportPage*>(window.workspace()->current());
    report->outputs().setAskPrinter([&asked](QPrinter&, QWidget*) {
        ++asked;
        return false;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return report->canExport(); }, 60000));
    window.workspace()->openPage(QStringLiteral("home"));
    window.workspace()->session().setTerm(QStringLiteral("2023-2024-1"));
    action("print")->trigger();
    EXPECT_EQ(window.workspace()->current(), report);
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked == 1; }, 60000));
}
