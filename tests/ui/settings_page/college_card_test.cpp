// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/records/college.h"
#include "tests/support/sample_session.h"
#include "ui/settings_page/college_card.h"

namespace cooperage::ui {

TEST(CollegeCard, MakesTheCollegeWhenThereIsNoneAndChangesItAfterwards)
{
    SampleSession around(SampleSession::Contents::Nothing);
    CollegeCard card(*around.session);
    auto* name = card.findChild<QLineEdit*>(QStringLiteral("input_name"));
    auto* save = card.findChild<QPushButton*>(QStringLiteral("saveCollege"));
    ASSERT_NE(name, nullptr);
    EXPECT_FALSE(save->isEnabled());
    int saved = 0;
    QObject::connect(&card, &CollegeCard::saved, &card, [&] { ++saved; });
    const auto type = [&](const QString& text) {
        name->selectAll();
        name->insert(text);
        EXPECT_TRUE(card.isChanged());
        const int before = saved;
        save->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return saved > before; }, 20000));
        EXPECT_FALSE(card.isChanged());
    };
    type(QStringLiteral("云津职业技术学院"));
    type(QStringLiteral("云津职业技术大学"));
    const std::vector<College> colleges = around.session->store().all<College>();
    ASSERT_EQ(colleges.size(), 1u);
    EXPECT_EQ(colleges.front().name, QStringLiteral("云津职业技术大学"));
    EXPECT_EQ(opToken(Op::Settings), around.session->store().nextUndo()->operation);
}

TEST(CollegeCard, ACollegeWithoutANameIsNotSaved)
{
    SampleSession around(SampleSession::Contents::Nothing);
    CollegeCard card(*around.session);
    auto* office = card.findChild<QLineEdit*>(QStringLiteral("input_office_name"));
    ASSERT_NE(office, nullptr);
    office->insert(QStringLiteral("校企合作办公室"));
    card.findChild<QPushButton*>(QStringLiteral("saveCollege"))->click();
    EXPECT_TRUE(card.isChanged());
    EXPECT_EQ(around.session->store().count({.type = &recordType<College>()}), 0);
}

} // namespace cooperage::ui
