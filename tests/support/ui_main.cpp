// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include "core/base/words.h"

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("CooperageTests"));
    QStandardPaths::setTestModeEnabled(true);
    // In English the pictures of the pages can be looked at (COOPERAGE_PICTURES); texts are expected in Chinese.
    const bool isEnglish = qEnvironmentVariable("COOPERAGE_LANGUAGE") == QLatin1StringView("en");
    cooperage::installLanguage(isEnglish ? cooperage::Words::Language::English : cooperage::Words::Language::Chinese);
    return RUN_ALL_TESTS();
}
