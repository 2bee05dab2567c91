// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <functional>

#include <gtest/gtest.h>

#include "tests/support/fake_dialogs.h"
#include "tests/support/named.h"
#include "ui/dialogs.h"

namespace cooperage::ui {

namespace {

const Question kDelete{.title = QStringLiteral("删除合作单位"),
                       .text = QStringLiteral("删除“汇通冷链”和它的 3 份协议？"),
                       .consequences = QStringLiteral("删除后可撤销，也可在回收站找回。"),
                       .act = QStringLiteral("删除 4 条记录"),
                       .stay = {},
                       .isDangerous = true};

/// Does `act` with the dialog as soon as it is up.
void whenAsked(const std::function<void(QWidget&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        act(*dialog);
    });
}

QPushButton& button(QWidget& dialog, const char* name)
{
    return *dialog.findChild<QPushButton*>(QString::fromLatin1(name));
}

} // namespace

TEST(WindowDialogs, TheSafeButtonHasTheFocusAndTheOtherSaysWhatItDoes)
{
    bool isSafe = false;
    QString act;
    whenAsked([&](QWidget& dialog) {
        expectNamed(dialog);
        isSafe = dialog.focusWidget() == &button(dialog, "stay") && button(dialog, "stay").isDefault();
        act = button(dialog, "act").text();
        button(dialog, "stay").click();
    });
    EXPECT_FALSE(WindowDialogs().ask(kDelete));
    EXPECT_TRUE(isSafe);
    EXPECT_EQ(act, QStringLiteral("删除 4 条记录"));
}

TEST(WindowDialogs, ActingIsToldAsYes)
{
    whenAsked([](QWidget& dialog) { button(dialog, "act").click(); });
    EXPECT_TRUE(WindowDialogs().ask(kDelete));
}

TEST(WindowDialogs, TheDetailOfAFailureIsFoldedAwayUntilAskedFor)
{
    bool before = true;
    bool after = false;
    whenAsked([&](QWidget& dialog) {
        auto* detail = dialog.findChild<QPlainTextEdit*>(QStringLiteral("detail"));
        before = detail->isVisible();
        button(dialog, "showDetail").click();
        after = detail->isVisible();
        button(dialog, "stay").click();
    });
    WindowDialogs().tell(QStringLiteral("打开台账"), QStringLiteral("文件打不开。"), QStringLiteral("disk I/O error"));
    EXPECT_FALSE(before);
    EXPECT_TRUE(after);
}

TEST(WindowDialogs, AnEmptyTextCannotBeGiven)
{
    bool wasEnabled = true;
    whenAsked([&](QWidget& dialog) {
        auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("text"));
        edit->setText(QStringLiteral("  "));
        wasEnabled = button(dialog, "act").isEnabled();
        edit->setText(QStringLiteral(" 机电学院对账 "));
        button(dialog, "act").click();
    });
    const auto answer =
        WindowDialogs().askText({QStringLiteral("存为视图"), QStringLiteral("名称"), {}, QStringLiteral("保存视图")});
    EXPECT_FALSE(wasEnabled);
    EXPECT_EQ(answer, QStringLiteral("机电学院对账"));
}

TEST(FakeDialogs, AnswersInOrderAndKeepsWhatWasAsked)
{
    FakeDialogs dialogs;
    dialogs.answers = {true, false};
    dialogs.files = {{QStringLiteral("a.xlsx"), QStringLiteral("b.csv")}};
    EXPECT_TRUE(dialogs.ask(kDelete));
    EXPECT_FALSE(dialogs.ask(kDelete));
    EXPECT_EQ(dialogs.openFiles({}).size(), 2);
    EXPECT_EQ(dialogs.asked.front().act, kDelete.act);
}

} // namespace cooperage::ui
