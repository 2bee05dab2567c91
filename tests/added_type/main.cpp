// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record type is described once: the tests of every record, list, form and ledger pass over one that is added here
// and that nothing else knows of.

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include "core/base/words.h"
#include "core/records/all.h"
#include "tests/added_type/excursion.h"

int main(int argc, char** argv)
{
    cooperage::addRecordType(cooperage::recordType<cooperage::Excursion>());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("CooperageTests"));
    QStandardPaths::setTestModeEnabled(true);
    cooperage::installLanguage(cooperage::Words::Language::Chinese);
    GTEST_FLAG_SET(filter, "*/excursion");
    return RUN_ALL_TESTS();
}
