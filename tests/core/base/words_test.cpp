// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <gtest/gtest.h>

#include "core/base/program_language.h"

using namespace cooperage;

namespace {

QString rows(int count)
{
    return QCoreApplication::translate("cooperage::ui::ImportFoot", "Write %Ln rows", nullptr, count);
}

} // namespace

TEST(ProgramLanguage, CountsOneAndManyInEachLanguage)
{
    const Words::Language before = programLanguage();
    installLanguage(Words::Language::English);
    EXPECT_EQ(rows(1), QStringLiteral("Write 1 row"));
    EXPECT_EQ(rows(2), QStringLiteral("Write 2 rows"));
    EXPECT_EQ(rows(0), QStringLiteral("Write 0 rows"));
    installLanguage(Words::Language::Chinese);
    EXPECT_EQ(rows(1), QStringLiteral("写入 1 行"));
    EXPECT_EQ(rows(2), QStringLiteral("写入 2 行"));
    installLanguage(before);
}
