// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/model/stored.h"

using namespace cooperage;

TEST(Value, EmptyTextAndInvalidDatesAreNull)
{
    EXPECT_TRUE(Value(QString()).isNull());
    EXPECT_TRUE(Value(QDate()).isNull());
    EXPECT_FALSE(Value(0).isNull());
}

TEST(Value, CopiesShareATextAndAreEqualToAnotherOfTheSameLetters)
{
    const Value text(QStringLiteral("甲公司"));
    const Value copy = text;
    EXPECT_EQ(&copy.text(), &text.text());
    EXPECT_EQ(text, Value(QStringLiteral("甲公") + QStringLiteral("司")));
    EXPECT_NE(text, Value(QStringLiteral("乙公司")));
    EXPECT_NE(text, Value());
}

TEST(Value, ADateIsTheSameAfterItsIsoText)
{
    for (const QDate day : {QDate(2025, 9, 8), QDate(2024, 2, 29), QDate(1, 1, 1), QDate(9999, 12, 31)}) {
        EXPECT_EQ(fromIsoDate(toIsoDate(day)), day);
        EXPECT_EQ(QByteArray(toIsoDate(day).letters, 10), day.toString(Qt::ISODate).toLatin1());
    }
    EXPECT_TRUE(std::string_view(toIsoDate(QDate())).empty());
    EXPECT_FALSE(fromIsoDate("2025-9-8").isValid());
}
