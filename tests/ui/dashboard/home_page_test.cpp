// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/support/sample_session.h"
#include "ui/dashboard/chart_box.h"
#include "ui/dashboard/figure_tile.h"
#include "ui/dashboard/home_page.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_contents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

class HomePageTest : public testing::Test {
protected:
    void open()
    {
        page = std::make_unique<HomePage>(around.context());
        page->resize(1244, 826);
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return isFilled(); }, 20000));
    }
    bool isFilled() const { return !card("missingCard")->heading().trimmed().isEmpty(); }
    Card* card(const char* name) const { return page->findChild<Card*>(QString::fromLatin1(name)); }
    template <class Part>
    Part* find(const char* name) const
    {
        return page->findChild<Part*>(QString::fromLatin1(name));
    }
    HomeContents contents() const
    {
        Progress progress;
        return loadHome(around.session->store(), around.session->term(), progress);
    }
    qint64 opened() const { return around.navigator.lastCount(around.session->store()); }

    SampleSession around;
    std::unique_ptr<HomePage> page;
};

} // namespace

TEST_F(HomePageTest, EveryTileOfACountOpensAsManyRecordsAsItSays)
{
    open();
    const HomeContents home = contents();
    for (const char* id : {"partners.active", "agreements.in_force", "placements.students", "order_classes.running"}) {
        QTest::keyClick(find<FigureTile>(qPrintable(QStringLiteral("tile:") + QLatin1StringView(id))), Qt::Key_Space);
        EXPECT_GT(home.value(id), 0) << id;
        EXPECT_EQ(double(opened()), home.value(id)) << id;
    }
    find<FigureTile>("tile:teachers.dual_share")->click();
    EXPECT_EQ(double(opened()), home.value("teachers.dual_qualified"));
    find<FigureTile>("tile:contributions.in_term_yuan")->click();
    EXPECT_EQ(double(opened()), home.value("contributions.count"));
    EXPECT_EQ(around.navigator.lists.size(), 6u);
}

TEST_F(HomePageTest, SaysThatItIsCountingWhereNumbersAreNotThereYetAndKeepsTheirRoom)
{
    around.session->jobs().hold();
    page = std::make_unique<HomePage>(around.context());
    page->resize(1244, 826);
    page->show();
    const auto waiting = [this] {
        std::vector<QLabel*> labels;
        for (QLabel* label : page->findChildren<QLabel*>(QStringLiteral("nothing")))
            if (label->isVisible() && label->text() == QStringLiteral("正在统计……"))
                labels.push_back(label);
        return labels.size();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return waiting() == 7; }, 20000));
    const auto* tile = find<FigureTile>("tile:partners.active");
    EXPECT_TRUE(tile->accessibleDescription().contains(QStringLiteral("正在统计")));
    std::vector<QRect> places;
    for (const Card* each : page->findChildren<Card*>())
        places.push_back(each->geometry());
    around.session->jobs().release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isFilled() && waiting() == 0; }, 20000));
    std::vector<QRect> filled;
    for (const Card* each : page->findChildren<Card*>())
        filled.push_back(each->geometry());
    EXPECT_EQ(places, filled) << "nothing moves when the numbers come";
}

TEST_F(HomePageTest, ATileSaysItsNumberAndDefinition)
{
    open();
    const auto* tile = find<FigureTile>("tile:partners.active");
    const QString number = QString::number(contents().value("partners.active"));
    EXPECT_TRUE(tile->accessibleName().contains(number)) << tile->accessibleName().toStdString();
    EXPECT_TRUE(tile->toolTip().contains(QStringLiteral("2025-09-01")));
    EXPECT_TRUE(tile->toolTip().contains(figureDefinition(getFigure(u"partners.active"), contents().scope)));
}

TEST_F(HomePageTest, OfAYearItSpeaksOfYears)
{
    around.session->setTerm(QStringLiteral("2024"));
    open();
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisible()) {
            EXPECT_FALSE(label->text().contains(QStringLiteral("学期"))) << label->text().toStdString();
        }
    const auto* tile = find<FigureTile>("tile:placements.students");
    EXPECT_FALSE(tile->accessibleDescription().contains(QStringLiteral("学期")))
        << tile->accessibleDescription().toStdString();
}

TEST_F(HomePageTest, EachBarOpensTheRecordsItCounts)
{
    open();
    auto* chart = find<ChartBox>("internsChart");
    const HomeContents home = contents();
    for (int bar = 0; bar < int(chart->data().categories.size()); ++bar) {
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->categoryRect(bar).center().toPoint());
        EXPECT_EQ(double(opened()), home.placementsByPartner[size_t(bar)].value);
    }
    find<SegmentedControl>("internsBy")->findChild<QPushButton*>(QStringLiteral("segment1"))->click();
    EXPECT_EQ(chart->data().categories.front(), home.placementsByDepartment.front().label);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_FALSE(around.navigator.lists.empty());
}

TEST_F(HomePageTest, TheChartIsCopiedAsATable)
{
    open();
    const auto* chart = find<ChartBox>("agreementsChart");
    const QStringList lines = chart->asTable().trimmed().split(QLatin1Char('\n'));
    EXPECT_EQ(size_t(lines.size()), chart->data().categories.size() + 1);
    EXPECT_TRUE(lines[1].startsWith(chart->data().categories[0] + QLatin1Char('\t')));
}

TEST_F(HomePageTest, AnExpiringAgreementIsOpenedFromItsRow)
{
    open();
    const HomeContents home = contents();
    ASSERT_FALSE(home.expiring.empty());
    auto* rows = find<RowTable>("expiringRows");
    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->rowRect(0).center());
    ASSERT_EQ(around.navigator.records.size(), 1u);
    EXPECT_EQ(around.navigator.records[0].second, home.expiring[0].id);
    card("expiringCard")->findChild<QPushButton*>(QStringLiteral("link"))->click();
    EXPECT_EQ(size_t(opened()), home.expiring.size());
    for (const HomeContents::Expiring& each : home.expiring)
        EXPECT_TRUE(each.endsOn >= home.day && each.endsOn <= home.day.addDays(90));
}

TEST_F(HomePageTest, WhatIsMissingOpensTheRecordsThatLackIt)
{
    open();
    const HomeContents home = contents();
    const double most = std::max({home.value("placements.tripartite_unknown"), home.value("placements.insured_unknown"),
                                  home.value("placements.matched_unknown"), home.value("projects.undated"),
                                  home.value("teachers.recognitions_undated")});
    auto* rows = find<RowTable>("missingRows");
    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->rowRect(0).center());
    if (most == 0)
        EXPECT_TRUE(around.navigator.lists.empty());
    else
        EXPECT_EQ(double(opened()), most);
}

TEST_F(HomePageTest, TheDepthComesByItselfAndOpensItsPartners)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !card("levelsCard")->heading().trimmed().isEmpty(); }, 20000));
    Progress progress;
    const LevelsContents levels = loadLevels(around.session->store(), around.session->term(), progress);
    EXPECT_EQ(card("levelsCard")->heading(), levels.finding());
    auto* count = find<QPushButton>("level_shallow");
    EXPECT_EQ(count->text(), QString::number(levels.standings.now.count(depth::Level::Shallow)));
    count->click();
    EXPECT_EQ(size_t(opened()), levels.standings.now.count(depth::Level::Shallow));
    card("levelsCard")->findChild<QPushButton*>(QStringLiteral("link"))->click();
    EXPECT_EQ(around.navigator.pages, QStringList{QStringLiteral("depth")});
    const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
    if (!folder.isEmpty())
        page->grab().save(folder + QStringLiteral("/home.png"));
}

TEST_F(HomePageTest, AChangeIsCountedAtOnce)
{
    open();
    const QString before = find<FigureTile>("tile:agreements.in_force")->accessibleName();
    const Agreement known = around.session->store().all<Agreement>({.limit = 1}).front();
    around.session->change(
        Op::Create, QStringLiteral("协议"), page.get(),
        [known](Store& store) {
            Agreement agreement;
            agreement.partner = known.partner;
            agreement.number = QStringLiteral("XQ-新-1");
            agreement.startsOn = QDate(2025, 9, 10);
            store.insert(agreement);
        },
        [](const ChangeSet&) {});
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return find<FigureTile>("tile:agreements.in_force")->accessibleName() != before; }, 20000));
}

TEST_F(HomePageTest, EverythingThatActsHasAName)
{
    open();
    expectNamed(*page);
}

TEST(HomePage, AnEmptyFileSaysWhatToDo)
{
    SampleSession around(SampleSession::Contents::Nothing);
    HomePage page(around.context());
    page.resize(1244, 826);
    page.show();
    auto* act = page.findChild<QPushButton*>(QStringLiteral("emptyAct"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return act->isVisible(); }, 20000));
    act->click();
    EXPECT_EQ(around.navigator.pages, QStringList{QStringLiteral("import")});
}

} // namespace cooperage::ui
