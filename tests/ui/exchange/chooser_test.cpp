// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/named.h"
#include "ui/exchange/chooser.h"

namespace cooperage::ui {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

class ChooserTest : public testing::Test {
protected:
    ChooserTest()
    {
        page.resize(600, 500);
        button->setObjectName(s("anchor"));
        button->move(20, 20);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        chooser->open(button, s("对应哪个字段"),
                      {{s("-"), {}, s("不导入"), false},
                       {s("number"), s("学生"), s("学号"), false},
                       {s("name"), s("学生"), s("姓名"), true},
                       {s("post"), s("岗位实习"), s("岗位"), false}},
                      [this](const QString& id) { chosen = id; });
    }
    QLineEdit* search() const { return chooser->findChild<QLineEdit*>(s("chooserSearch")); }
    QAbstractItemModel* list() const { return chooser->findChild<QListView*>(s("chooserList"))->model(); }

    QWidget page;
    QPushButton* button = new QPushButton(s("选择"), &page);
    Chooser* chooser = new Chooser(&page);
    QString chosen = s("nothing");
};

} // namespace

TEST_F(ChooserTest, FindsByNameInitialsAndGroup)
{
    EXPECT_EQ(list()->rowCount(), 6) << "four choices under two groups";
    search()->setText(s("gw"));
    ASSERT_EQ(list()->rowCount(), 2);
    EXPECT_EQ(list()->index(1, 0).data().toString(), s("岗位"));
    search()->setText(s("学生"));
    EXPECT_EQ(list()->rowCount(), 3);
    expectNamed(*chooser);
}

TEST_F(ChooserTest, TakesByKeyboardWhatIsMarked)
{
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    EXPECT_EQ(chosen, s("post")) << "the current one was marked, and the group's name is passed over";
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_TRUE(button->hasFocus());
}

TEST_F(ChooserTest, EscapeAndAClickElsewhereChooseNothing)
{
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_FALSE(chooser->isVisible());
    chooser->open(button, {}, {{s("a"), {}, s("甲"), false}}, [this](const QString& id) { chosen = id; });
    QTest::mouseClick(&page, Qt::LeftButton, {}, QPoint(590, 490));
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_EQ(chosen, s("nothing"));
}

TEST_F(ChooserTest, StaysWithinItsPage)
{
    button->move(520, 460);
    chooser->open(button, {}, {{s("a"), {}, s("甲"), false}}, [](const QString&) {});
    EXPECT_TRUE(page.rect().contains(chooser->geometry()));
}

} // namespace cooperage::ui
