// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QInputMethodEvent>
#include <QToolButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "tests/support/named.h"
#include "ui/widgets/search_field.h"

namespace cooperage::ui {

namespace {

struct Searches {
    explicit Searches(SearchField& field)
    {
        QObject::connect(&field, &SearchField::searched, &field, [this](const QString& text) { texts << text; });
    }
    QStringList texts;
};

void compose(SearchField& field, const QString& preedit, const QString& commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(&field, &event);
}

} // namespace

TEST(SearchField, TellsOnceWhatWasTypedInOneGo)
{
    SearchField field;
    Searches searches(field);
    QTest::keyClicks(&field, QStringLiteral("htjm"));
    EXPECT_TRUE(searches.texts.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !searches.texts.isEmpty(); }, 2000));
    EXPECT_EQ(searches.texts, QStringList{QStringLiteral("htjm")});
}

TEST(SearchField, WaitsWhileAnInputMethodComposes)
{
    SearchField field;
    Searches searches(field);
    field.setText(QStringLiteral("恒"));
    compose(field, QStringLiteral("tuo"), {});
    QTest::qWait(400);
    EXPECT_TRUE(searches.texts.isEmpty());
    compose(field, {}, QStringLiteral("拓"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !searches.texts.isEmpty(); }, 2000));
    EXPECT_EQ(searches.texts.size(), 1);
    EXPECT_TRUE(searches.texts.first().contains(QStringLiteral("拓")));
}

TEST(SearchField, EnterTellsAtOnceAndClearTellsOfNothing)
{
    SearchField field;
    Searches searches(field);
    field.setText(QStringLiteral("恒拓"));
    QTest::keyClick(&field, Qt::Key_Return);
    field.findChild<QToolButton*>(QStringLiteral("clearSearch"))->click();
    EXPECT_EQ(searches.texts, (QStringList{QStringLiteral("恒拓"), QString()}));
    expectNamed(field);
}

} // namespace cooperage::ui
