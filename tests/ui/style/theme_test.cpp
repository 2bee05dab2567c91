// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "ui/style/focus_ring.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

QStringList g_warnings;

void keepWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        g_warnings << text;
}

/// Puts the look back, so that other tests meet the application as it starts.
class ThemeTest : public testing::Test {
protected:
    void TearDown() override { theme().apply(Theme::Scheme::Light, 100); }
};

} // namespace

TEST_F(ThemeTest, TheStyleSheetIsUnderstoodInBothSchemes)
{
    g_warnings.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepWarning);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        theme().apply(scheme);
        QPushButton button;
        QComboBox combo;
        for (QWidget* widget : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&combo)})
            std::ignore = widget->grab();
    }
    qInstallMessageHandler(before);
    EXPECT_TRUE(g_warnings.isEmpty()) << g_warnings.join(QLatin1Char('\n')).toStdString();
    EXPECT_FALSE(qApp->styleSheet().contains(QLatin1Char('@')));
}

TEST_F(ThemeTest, ChangesAreToldAndColoursFollow)
{
    QObject owner;
    int times = 0;
    whenThemed(&owner, [&times] { ++times; });
    theme().apply(Theme::Scheme::Dark);
    EXPECT_EQ(times, 2);
    EXPECT_EQ(color(Token::Surface), Tokens::dark().color(Token::Surface));
    EXPECT_EQ(qApp->palette().color(QPalette::Base), Tokens::dark().color(Token::Surface));
}

TEST_F(ThemeTest, ZoomScalesLettersAndLengthsAndStaysWithinItsLimits)
{
    theme().apply(Theme::Scheme::Light, 100);
    const int before = metrics::rowHeight();
    theme().apply(Theme::Scheme::Light, 150);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), theme().points(10));
    EXPECT_EQ(metrics::rowHeight(), before * 3 / 2);
    theme().apply(Theme::Scheme::Light, 400);
    EXPECT_EQ(theme().zoom(), Theme::kLargestZoom);
}

TEST_F(ThemeTest, AnInputTakesTheColoursOfItsState)
{
    theme().apply(Theme::Scheme::Light);
    QLineEdit edit;
    edit.resize(120, 30);
    setState(&edit, "refused");
    const QImage refused = edit.grab().toImage();
    EXPECT_EQ(refused.pixelColor(60, 4), color(Token::ViolationBack));
    setState(&edit, "");
    EXPECT_EQ(edit.grab().toImage().pixelColor(60, 4), color(Token::Surface));
}

TEST_F(ThemeTest, InputsAndButtonsHaveTheHeightsOfTheDesign)
{
    theme().apply(Theme::Scheme::Light);
    QPushButton button(QStringLiteral("写入"));
    QLineEdit edit;
    QComboBox combo;
    EXPECT_EQ(button.sizeHint().height(), metrics::buttonHeight());
    EXPECT_EQ(edit.sizeHint().height(), metrics::inputHeight());
    EXPECT_EQ(combo.sizeHint().height(), metrics::inputHeight());
}

TEST_F(ThemeTest, TheKeyboardBringsARingAroundAButtonAndTheMouseDoesNot)
{
    theme().apply(Theme::Scheme::Light);
    QWidget window;
    QPushButton button(QStringLiteral("导出"), &window);
    button.move(20, 20);
    window.resize(160, 80);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    button.clearFocus();
    button.setFocus(Qt::TabFocusReason);
    auto* ring = window.findChild<FocusRing*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), button.geometry().adjusted(-2, -2, 2, 2));
    button.clearFocus();
    button.setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(ring->isVisible());
}

} // namespace cooperage::ui
