// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/model/value.h"

using namespace cooperage;

TEST(Value, EmptyTextAndInvalidDatesAreNull)
{
    EXPECT_TRUE(Value(QString()).isNull());
    EXPECT_TRUE(Value(QDate()).isNull());
    EXPECT_FALSE(Value(0).isNull());
}
