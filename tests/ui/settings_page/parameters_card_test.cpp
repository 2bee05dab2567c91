// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/depth/parameter_sets.h"
#include "tests/support/named.h"
#include "tests/support/sample_session.h"
#include "ui/settings_page/parameters_card.h"

namespace cooperage::ui {

namespace {

class ParametersCardTest : public testing::Test {
protected:
    void SetUp() override
    {
        card = std::make_unique<ParametersCard>(around.context());
        card->resize(1000, 600);
        card->show();
        card->reload();
    }
    QTreeWidgetItem* item(const QString& id) const
    {
        for (QTreeWidgetItemIterator at(card->findChild<QTreeWidget*>(QStringLiteral("parameters"))); *at; ++at)
            if ((*at)->data(0, Qt::UserRole).toString() == id)
                return *at;
        return nullptr;
    }
    QPushButton* button(const char* name) const { return card->findChild<QPushButton*>(QString::fromLatin1(name)); }
    depth::Parameters judgedBy(const char* term) const
    {
        const ReadStore& store = around.session->store();
        return depth::parametersOf(store, findScope(store, QString::fromLatin1(term)));
    }

    SampleSession around;
    std::unique_ptr<ParametersCard> card;
};

} // namespace

TEST_F(ParametersCardTest, AChangeIsANewVersionAndThePastKeepsItsOwn)
{
    around.dialogs.texts = {QStringLiteral("党委会决议")};
    item(QStringLiteral("target.2.1"))->setText(1, QStringLiteral("5"));
    ASSERT_TRUE(button("parametersSave")->isEnabled());
    button("parametersSave")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !around.navigator.toasts.isEmpty(); }, 20000));
    EXPECT_EQ(judgedBy("2025-2026-1").value(QStringLiteral("target.2.1")), 5);
    EXPECT_EQ(judgedBy("2025-2026-1").source, QStringLiteral("党委会决议"));
    EXPECT_EQ(judgedBy("2024-2025-2"), depth::Parameters());
    EXPECT_FALSE(card->isChanged());
}

TEST_F(ParametersCardTest, WeightsThatDoNotAddUpAreNotKept)
{
    item(QStringLiteral("weight.1.1"))->setText(1, QStringLiteral("9"));
    EXPECT_FALSE(button("parametersSave")->isEnabled());
    EXPECT_FALSE(card->findChild<QLabel*>(QStringLiteral("parametersProblem"))->text().isEmpty());
    button("parametersStandard")->click();
    EXPECT_FALSE(card->isChanged());
    EXPECT_EQ(item(QStringLiteral("weight.1.1"))->text(1), item(QStringLiteral("weight.1.1"))->text(2));
}

TEST_F(ParametersCardTest, WhatIsTypedStaysWhenThePageIsReadAgain)
{
    item(QStringLiteral("target.2.1"))->setText(1, QStringLiteral("5"));
    card->reload();
    EXPECT_EQ(item(QStringLiteral("target.2.1"))->text(1), QStringLiteral("5"));
    EXPECT_TRUE(card->isChanged());
}

TEST_F(ParametersCardTest, WhatIsNoNumberIsNotTaken)
{
    QTreeWidgetItem* target = item(QStringLiteral("target.2.1"));
    const QString before = target->text(1);
    target->setText(1, QStringLiteral("三"));
    EXPECT_EQ(target->text(1), before);
    EXPECT_FALSE(card->isChanged());
}

TEST_F(ParametersCardTest, EverythingThatActsHasAName)
{
    expectNamed(*card);
}

} // namespace cooperage::ui
