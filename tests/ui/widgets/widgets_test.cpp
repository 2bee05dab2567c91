// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "tests/support/named.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/count_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/step_indicator.h"
#include "ui/widgets/toast.h"

namespace cooperage::ui {

TEST(SegmentedControl, TellsOfAChoiceByTheUserOnly)
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("按单位"));
    control.addSegment(QStringLiteral("按学院"));
    int chosen = -1;
    QObject::connect(&control, &SegmentedControl::chosen, &control, [&](int index) { chosen = index; });
    control.setCurrent(1);
    EXPECT_EQ(chosen, -1);
    control.findChild<QPushButton*>(QStringLiteral("segment0"))->click();
    EXPECT_EQ(chosen, 0);
    EXPECT_EQ(control.current(), 0);
    expectNamed(control);
}

TEST(Toast, OffersItsActOnceAndGoesAway)
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    Toast toast(&host);
    int undone = 0;
    toast.tell(QStringLiteral("已删除 4 条记录"), {{QStringLiteral("撤销"), [&] { ++undone; }}});
    EXPECT_TRUE(toast.isVisible());
    EXPECT_NEAR(toast.geometry().center().x(), host.rect().center().x(), 1);
    expectNamed(toast);
    toast.findChild<QPushButton*>(QStringLiteral("toastAct"))->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST(Toast, StaysAtTheBottomWhenItsWindowGrows)
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    Toast toast(&host);
    toast.tell(QStringLiteral("已写入 470 行"));
    const int distance = host.height() - toast.geometry().bottom();
    host.resize(900, 700);
    EXPECT_EQ(host.height() - toast.geometry().bottom(), distance);
}

TEST(ProgressCard, AsksToCancelOnlyOnce)
{
    ProgressCard card;
    card.begin(QStringLiteral("正在写入"));
    int asked = 0;
    QObject::connect(&card, &ProgressCard::cancelRequested, &card, [&] { ++asked; });
    auto* cancel = card.findChild<QPushButton*>(QStringLiteral("cancel"));
    cancel->click();
    cancel->click();
    EXPECT_EQ(asked, 1);
    expectNamed(card);
}

TEST(ProgressCard, SaysHowManyOfHowMany)
{
    ProgressCard card;
    card.begin(QStringLiteral("正在写入"));
    card.setProgress(2910, 4700, QStringLiteral("行"));
    EXPECT_EQ(card.findChild<QLabel*>(QStringLiteral("progressCount"))->text(), QStringLiteral("2,910 / 4,700 行"));
}

TEST(ShareBar, AShareOpensByClickAndByKeyboard)
{
    ShareBar bar;
    bar.resize(400, 34);
    bar.setShares(levelShares({QStringLiteral("休眠"), QStringLiteral("浅层")}, {100, 300}));
    int opened = -1;
    QObject::connect(&bar, &ShareBar::opened, &bar, [&](int share) { opened = share; });
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(300, 10));
    EXPECT_EQ(opened, 1);
    QTest::keyClick(&bar, Qt::Key_Left);
    QTest::keyClick(&bar, Qt::Key_Return);
    EXPECT_EQ(opened, 0);
}

TEST(ShareBar, DrawsNothingOfNothing)
{
    ShareBar bar;
    bar.resize(400, 34);
    bar.setShares(levelShares({QStringLiteral("休眠")}, {0}));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(20, 10));
    EXPECT_EQ(bar.grab().toImage().pixelColor(20, 10).rgb() & RGB_MASK,
              bar.palette().color(QPalette::Window).rgb() & RGB_MASK);
}

TEST(CountCard, IsAButtonThatSpeaksItsCount)
{
    CountCard card({QStringLiteral("plus-lg"), Token::Accent, Token::Weak}, QStringLiteral("新增"));
    card.setCount(1412);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("新增 1,412"));
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_TRUE(card.isChecked());
}

TEST(EmptyState, OnlyItsFirstButtonIsThePrimaryOne)
{
    EmptyState state(QStringLiteral("agreement"), QStringLiteral("还没有协议"), QStringLiteral("可从 Excel 导入。"));
    EXPECT_EQ(state.addAction(QStringLiteral("导入"), QStringLiteral("file-import"))->property("role").toString(),
              QStringLiteral("primary"));
    EXPECT_FALSE(state.addAction(QStringLiteral("新建协议"))->property("role").isValid());
    expectNamed(state);
}

TEST(StepIndicator, SaysInWordsWhereOneIs)
{
    StepIndicator steps({QStringLiteral("选文件"), QStringLiteral("核对"), QStringLiteral("写入")});
    steps.setCurrent(1);
    EXPECT_TRUE(steps.accessibleName().contains(QStringLiteral("核对")));
    EXPECT_TRUE(steps.accessibleName().contains(QLatin1Char('2')));
}

TEST(Chip, EverySeverityHasAShapeBesideItsColour)
{
    QStringList shapes;
    for (const ChipKind kind :
         {ChipKind::Violation, ChipKind::Warning, ChipKind::Missing, ChipKind::Compliant, ChipKind::Exempt})
        shapes << chipLook(kind).icon;
    EXPECT_EQ(shapes.removeDuplicates(), 0);
    EXPECT_FALSE(shapes.contains(QString()));
}

TEST(Card, TakesItsNameFromItsFinding)
{
    Card card;
    card.setHeading(QStringLiteral("90 天内 9 份协议到期"));
    card.setLink(QStringLiteral("全部"));
    EXPECT_EQ(card.accessibleName(), QStringLiteral("90 天内 9 份协议到期"));
    expectNamed(card);
}

TEST(FlowLayout, BreaksIntoRowsLikeWords)
{
    QWidget panel;
    auto* flow = new FlowLayout(&panel);
    for (int i = 0; i < 4; ++i) {
        auto* part = new QWidget;
        part->setFixedSize(40, 20);
        flow->addWidget(part);
    }
    EXPECT_EQ(flow->heightForWidth(400), 20);
    EXPECT_EQ(flow->heightForWidth(40 * 2 + flow->spacing()), 2 * 20 + flow->spacing());
}

} // namespace cooperage::ui
