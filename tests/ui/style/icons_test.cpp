// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

/// The strongest colour of a picture: what the mask was tinted with.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

QRgb rgb(const QColor& colour)
{
    return colour.rgb() & RGB_MASK;
}

} // namespace

TEST(Icons, EveryNameOfTheListHasADrawingAtEverySize)
{
    ASSERT_GT(iconNames().size(), 150);
    for (const QString& name : iconNames()) {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = iconPixmap(name, Token::Text, 16, ratio);
            EXPECT_EQ(pixmap.width(), qRound(16 * ratio));
            EXPECT_GT(inkOf(pixmap).alpha(), 80) << name.toStdString() << " at " << ratio;
        }
    }
}

TEST(Icons, NoNameStandsTwiceInTheList)
{
    QStringList names = iconNames();
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(Icons, TakeTheirColourFromTheirTokenAndTheirMode)
{
    const QIcon trash = icon("check-circle-fill", Token::ViolationText);
    EXPECT_EQ(rgb(inkOf(trash.pixmap(16))), rgb(color(Token::ViolationText)));
    EXPECT_EQ(rgb(inkOf(trash.pixmap(16, QIcon::Disabled))), rgb(color(Token::Disabled)));
    EXPECT_EQ(rgb(inkOf(icon("circle-fill").pixmap(16, QIcon::Normal, QIcon::On))), rgb(color(Token::Accent)));
}

TEST(Icons, FollowTheThemeWithoutBeingMadeAgain)
{
    const QIcon disc = icon("circle-fill");
    theme().apply(Theme::Scheme::Dark);
    EXPECT_EQ(rgb(inkOf(disc.pixmap(16))), rgb(Tokens::dark().color(Token::Text2)));
    theme().apply(Theme::Scheme::Light);
    EXPECT_EQ(rgb(inkOf(disc.pixmap(16))), rgb(Tokens::light().color(Token::Text2)));
}

TEST(Icons, TheMarkOfTheProgramIsThereInAllSizesOfAWindowSystem)
{
    EXPECT_EQ(appIcon().availableSizes().size(), 10);
    EXPECT_FALSE(appIcon().pixmap(256).isNull());
}

} // namespace cooperage::ui
