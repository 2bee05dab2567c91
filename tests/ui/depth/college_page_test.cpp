// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTreeView>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/depth/words.h"
#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/support/sample_session.h"
#include "ui/depth/college_page.h"
#include "ui/depth/partners_model.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/share_bar.h"

namespace cooperage::ui {

namespace {

class CollegePageTest : public testing::Test {
protected:
    void SetUp() override
    {
        theme().apply(Theme::Scheme::Light);
        page = std::make_unique<CollegePage>(around.context());
        page->resize(1244, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 20000));
    }
    QTreeView* table() const { return page->findChild<QTreeView*>(QStringLiteral("partners")); }
    CollegeContents contents() const
    {
        Progress progress;
        return loadCollege(around.session->store(), around.session->term(), progress);
    }
    qint64 opened() const { return around.navigator.lastCount(around.session->store()); }
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
        if (!folder.isEmpty())
            page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    SampleSession around;
    std::unique_ptr<CollegePage> page;
};

} // namespace

TEST_F(CollegePageTest, EveryCountOpensThePartnersOfItsLevel)
{
    const CollegeContents known = contents();
    size_t partners = 0;
    for (int i = 0; i < 4; ++i) {
        const auto level = static_cast<depth::Level>(i);
        page->findChild<QPushButton*>(QStringLiteral("level_") + QLatin1StringView(depth::token(level)))->click();
        EXPECT_EQ(size_t(opened()), known.count(level));
        partners += known.count(level);
    }
    EXPECT_EQ(partners, known.assessment.partners.size());
    EXPECT_EQ(page->findChild<Card*>(QStringLiteral("levelsCard"))->heading(), known.finding());
}

TEST_F(CollegePageTest, ThePartsOfTheBarsOpenTheirPartners)
{
    const CollegeContents known = contents();
    ASSERT_TRUE(known.isCompared());
    QTest::keyClick(page->findChild<ShareBar*>(QStringLiteral("levelsNow")), Qt::Key_Return);
    EXPECT_EQ(size_t(opened()), known.count(depth::Level::Dormant));
    QTest::keyClick(page->findChild<ShareBar*>(QStringLiteral("levelsBefore")), Qt::Key_Return);
    EXPECT_EQ(size_t(opened()), known.before[0].size());
}

TEST_F(CollegePageTest, TheTableSortsByNumbersAndOpensAPartner)
{
    const auto points = [this](int row) {
        return table()->model()->index(row, PartnersModel::Points).data().toString().toDouble();
    };
    const int rows = table()->model()->rowCount();
    for (int row = 1; row < rows; ++row)
        EXPECT_GE(points(row - 1), points(row));
    table()->sortByColumn(PartnersModel::Points, Qt::AscendingOrder);
    for (int row = 1; row < rows; ++row)
        EXPECT_LE(points(row - 1), points(row));
    table()->setCurrentIndex(table()->model()->index(0, PartnersModel::Name));
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(around.navigator.recordPages.size(), 1u);
    EXPECT_EQ(around.session->store().title(recordType<Partner>(), around.navigator.recordPages[0].second),
              table()->model()->index(0, PartnersModel::Name).data().toString());
}

TEST_F(CollegePageTest, AFilterLeavesThePartnersOfOneLevel)
{
    const CollegeContents known = contents();
    const auto* which = page->findChild<SegmentedControl*>(QStringLiteral("levelFilter"));
    for (int segment = 1; segment <= 4; ++segment) {
        which->findChild<QPushButton*>(QStringLiteral("segment%1").arg(segment))->click();
        EXPECT_EQ(size_t(table()->model()->rowCount()), known.count(static_cast<depth::Level>(4 - segment)));
    }
}

TEST_F(CollegePageTest, EverythingThatActsHasAName)
{
    expectNamed(*page);
    picture(QStringLiteral("college-light"));
    theme().apply(Theme::Scheme::Dark);
    picture(QStringLiteral("college-dark"));
    theme().apply(Theme::Scheme::Light);
}

TEST(CollegePage, AnEmptyFileSaysWhatToDo)
{
    SampleSession around(SampleSession::Contents::Nothing);
    CollegePage page(around.context());
    page.resize(1244, 800);
    page.show();
    auto* act = page.findChild<QPushButton*>(QStringLiteral("emptyAct"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return act->isVisible(); }, 20000));
    act->click();
    EXPECT_EQ(around.navigator.pages, QStringList{QStringLiteral("import")});
}

} // namespace cooperage::ui
