// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/depth/words.h"
#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_page.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/level_bars.h"
#include "ui/depth/partners_model.h"
#include "ui/style/metrics.h"
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
    QString save(const char* name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + QString::fromLatin1(name);
        around.dialogs.files.push_back({path});
        around.navigator.toasts.clear();
        page->findChild<QPushButton*>(QStringLiteral("collegeExport"))->click();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !around.navigator.toasts.isEmpty(); }, 20000));
        return path;
    }
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
        EXPECT_EQ(opened(), known.overview.levels.now.count(level));
        partners += size_t(opened());
    }
    EXPECT_EQ(partners, known.assessment.partners.size());
    EXPECT_EQ(page->findChild<Card*>(QStringLiteral("levelsCard"))->heading(), known.levels().finding());
}

TEST(CollegeLevelsTest, TheTermBeforeIsTheThirdOneWhereItWasRecorded)
{
    test::TempStore file;
    const auto titleOfBefore = [&] {
        Progress progress;
        return loadLevels(*file, QStringLiteral("2026-2027-1"), progress)
            .partnersOf(depth::Level::Deep, false)
            .title.section(QStringLiteral(" · "), 1);
    };
    EXPECT_EQ(titleOfBefore(), TermKey::term(2025, 2).label());
    file->transact(Op::Create, {}, [&] {
        Term summer;
        summer.key = QStringLiteral("2025-2026-3");
        summer.startsOn = QDate(2026, 7, 6);
        summer.endsOn = QDate(2026, 8, 2);
        file->insert(summer);
    });
    EXPECT_EQ(titleOfBefore(), TermKey::term(2025, 3).label());
}

TEST_F(CollegePageTest, ThePartsOfTheBarsOpenTheirPartners)
{
    const CollegeContents known = contents();
    ASSERT_TRUE(known.overview.levels.isCompared());
    QTest::keyClick(page->findChild<ShareBar*>(QStringLiteral("levelsNow")), Qt::Key_Return);
    EXPECT_EQ(opened(), known.overview.levels.now.count(depth::Level::Dormant));
    QTest::keyClick(page->findChild<ShareBar*>(QStringLiteral("levelsBefore")), Qt::Key_Return);
    EXPECT_EQ(opened(), known.overview.levels.before.count(depth::Level::Dormant));
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
        EXPECT_EQ(table()->model()->rowCount(),
                  known.overview.levels.now.count(static_cast<depth::Level>(4 - segment)));
    }
}

TEST_F(CollegePageTest, MoversMajorsAndInternsOpenWhatStandsInTheirRows)
{
    const depth::Overview known = contents().overview;
    const auto rows = [this](const char* card) {
        return page->findChild<Card*>(QString::fromLatin1(card))->findChild<RowTable*>();
    };
    ASSERT_FALSE(known.risers.empty());
    QTest::keyClick(rows("risersCard"), Qt::Key_Return);
    EXPECT_EQ(around.navigator.recordPages.back().second, known.risers.front().value);
    page->findChild<Card*>(QStringLiteral("risersCard"))->findChild<QPushButton*>(QStringLiteral("link"))->click();
    EXPECT_EQ(size_t(opened()), known.risers.size());
    ASSERT_FALSE(known.majorsWithout.empty());
    page->findChild<Card*>(QStringLiteral("coverageCard"))->findChild<QPushButton*>(QStringLiteral("link"))->click();
    EXPECT_EQ(size_t(opened()), known.majorsWithout.size());
    QTest::keyClick(rows("coverageCard"), Qt::Key_Return);
    const depth::LevelGroup& major = known.majorsWithout.front();
    if (major.levels.total() > 0)
        EXPECT_EQ(opened(), major.levels.total());
    else
        EXPECT_EQ(around.navigator.records.back().second, major.key.integer());
    ASSERT_FALSE(known.byMajor.empty());
    QTest::keyClick(rows("concentrationCard"), Qt::Key_Return);
    EXPECT_EQ(around.navigator.lists.back().type, &recordType<Placement>());
    EXPECT_GE(opened(), known.byMajor.front().interns);
}

TEST_F(CollegePageTest, EveryBarOfEveryGroupingOpensItsPartners)
{
    const CollegeContents known = contents();
    const auto* by = page->findChild<SegmentedControl*>(QStringLiteral("groupBy"));
    auto* bars = page->findChild<LevelBars*>(QStringLiteral("groupBars"));
    page->findChild<SegmentedControl*>(QStringLiteral("collegeView"))
        ->findChild<QPushButton*>(QStringLiteral("segment1"))
        ->click();
    for (size_t grouping = 0; grouping < known.groups.size(); ++grouping) {
        by->findChild<QPushButton*>(QStringLiteral("segment%1").arg(grouping))->click();
        const std::vector<depth::LevelGroup>& groups = known.groups[grouping];
        ASSERT_EQ(bars->asTable().count(QLatin1Char('\n')), qsizetype(groups.size() + 1));
        for (int row = 0; row < int(groups.size()); ++row)
            for (int level = 0; level < 4; ++level) {
                if (groups[size_t(row)].levels.ids[size_t(level)].empty())
                    continue;
                Q_EMIT bars->levelOpened(row, level);
                EXPECT_EQ(opened(), qint64(groups[size_t(row)].levels.ids[size_t(level)].size()));
            }
    }
    by->findChild<QPushButton*>(QStringLiteral("segment0"))->click();
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(around.navigator.recordPages.back().first, &recordType<Department>());
    EXPECT_EQ(around.navigator.recordPages.back().second, known.groups[0].front().key.integer());
    by->findChild<QPushButton*>(QStringLiteral("segment2"))->click();
    QTest::keyClick(bars, Qt::Key_Home);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(opened(), known.groups[2].front().levels.total());
}

TEST_F(CollegePageTest, ADepartmentWithoutPartnersOpensItsPageToo)
{
    bool isDone = false;
    around.session->change(
        Op::Create, QStringLiteral("新学院"), page.get(),
        [](Store& store) {
            Department department;
            department.name = QStringLiteral("新学院");
            store.insert(department);
        },
        [&isDone](const ChangeSet&) { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&isDone] { return isDone; }, 20000));
    SetUp();
    page->findChild<SegmentedControl*>(QStringLiteral("collegeView"))
        ->findChild<QPushButton*>(QStringLiteral("segment1"))
        ->click();
    const std::vector<depth::LevelGroup> departments = contents().groups[0];
    const auto row = std::find_if(departments.begin(), departments.end(),
                                  [](const depth::LevelGroup& one) { return one.label == QStringLiteral("新学院"); });
    ASSERT_NE(row, departments.end());
    ASSERT_EQ(row->levels.total(), 0);
    QTest::mouseClick(page->findChild<LevelBars*>(QStringLiteral("groupBars")), Qt::LeftButton, {},
                      QPoint(20, int((row - departments.begin() + 0.5) * metrics::rowHeight())));
    ASSERT_FALSE(around.navigator.recordPages.empty());
    EXPECT_EQ(around.navigator.recordPages.back().first, &recordType<Department>());
    EXPECT_EQ(around.navigator.recordPages.back().second, row->key.integer());
}

TEST_F(CollegePageTest, OfASealedTermWhatWasKeptStandsHereAndOnRequestWhatItWouldBeToday)
{
    EXPECT_FALSE(page->findChild<QWidget*>(QStringLiteral("keptNotice"))->isVisible());
    const depth::ByLevel before = contents().overview.levels.now;
    bool isDone = false;
    around.session->jobs().write(
        QStringLiteral("结账"), page.get(),
        [](Store& store, Progress& progress) {
            depth::closeTerm(store, *TermKey::parse(QStringLiteral("2025-2026-1")), QStringLiteral("罗敏"), progress);
            store.transact(Op::Edit, QStringLiteral("删除"), [&] {
                for (const Placement& placement : store.all<Placement>())
                    store.remove(placement.id);
            });
        },
        [&isDone] { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&isDone] { return isDone; }, 20000));
    SetUp();
    ASSERT_TRUE(page->findChild<QWidget*>(QStringLiteral("keptNotice"))->isVisible());
    const CollegeContents kept = contents();
    EXPECT_EQ(kept.overview.levels.now.ids, before.ids);
    EXPECT_FALSE(kept.overview.byMajor.empty()) << "the interns are gone, but not what was kept of them";
    page->findChild<QPushButton*>(QStringLiteral("compareToday"))->click();
    const auto words = [this] {
        QString all;
        for (const QLabel* label : page->findChild<QWidget*>(QStringLiteral("keptNotice"))->findChildren<QLabel*>())
            all += label->text();
        return all;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return words().contains(QStringLiteral("现在重算")); }, 20000));
    EXPECT_TRUE(words().contains(depthToday(around.session->store(), kept.term()).front().name));
    QTest::qWait(50);
    picture(QStringLiteral("college-sealed"));
}

TEST_F(CollegePageTest, ItIsSavedAsALightPictureWhateverTheTheme)
{
    const QImage light(save("light.png"));
    theme().apply(Theme::Scheme::Dark);
    const QImage dark(save("dark.png"));
    theme().apply(Theme::Scheme::Light);
    EXPECT_FALSE(light.isNull());
    EXPECT_EQ(light, dark);
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        light.save(folder + QStringLiteral("/college-picture.png"));
}

TEST_F(CollegePageTest, ItIsSavedAsAPdfThatSaysWhatTheCardsSayAndOfWhichTerm)
{
    const QString path = save("college.pdf");
    const testing_support::PdfReader pdf(path);
    // Of a PDF's text only the letters are sure, not the gaps between them.
    const auto letters = [](QString words) { return words.remove(QRegularExpression(QStringLiteral("\\s"))); };
    const QString text = letters(pdf.text());
    const CollegeContents known = contents();
    EXPECT_TRUE(text.contains(letters(known.term().label())));
    EXPECT_TRUE(text.contains(known.college));
    for (const QString& finding : {known.levels().finding(), known.moversFinding(true), known.reciprocityFinding(),
                                   known.coverageFinding(), known.concentrationFinding()})
        EXPECT_TRUE(text.contains(letters(finding))) << finding.toStdString() << text.toStdString();
    for (const depth::LevelGroup& department : known.groups[0])
        EXPECT_TRUE(text.contains(department.label)) << department.label.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("—2—"))) << "pages of several are numbered";
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        QFile::copy(path, folder + QStringLiteral("/college.pdf"));
}

TEST_F(CollegePageTest, EverythingThatActsHasAName)
{
    expectNamed(*page);
    const QStringList views{QStringLiteral("overview"), QStringLiteral("groups"), QStringLiteral("partners")};
    for (int view = 0; view < views.size(); ++view) {
        page->findChild<SegmentedControl*>(QStringLiteral("collegeView"))
            ->findChild<QPushButton*>(QStringLiteral("segment%1").arg(view))
            ->click();
        picture(QStringLiteral("college-light-") + views[view]);
        theme().apply(Theme::Scheme::Dark);
        picture(QStringLiteral("college-dark-") + views[view]);
        theme().apply(Theme::Scheme::Light);
    }
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
