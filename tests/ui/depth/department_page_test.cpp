// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/dashboard/chart_box.h"
#include "ui/dashboard/figure_tile.h"
#include "ui/depth/department_page.h"
#include "ui/depth/level_bars.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

/// The page of the department with the most partners.
class DepartmentPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        theme().apply(Theme::Scheme::Light);
        Progress progress;
        id = {loadCollege(around.session->store(), around.session->term(), progress).groups[0].front().key.integer()};
        page = std::make_unique<DepartmentPage>(around.context());
        page->resize(1244, 800);
        page->show();
        page->showRecord(id.value);
        ASSERT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 20000));
    }
    QTreeView* table() const { return page->findChild<QTreeView*>(QStringLiteral("partners")); }
    LevelBars* majors() const { return page->findChild<LevelBars*>(QStringLiteral("majorBars")); }
    DepartmentContents contents() const
    {
        Progress progress;
        return *loadDepartment(around.session->store(), id, around.session->term(), progress);
    }
    qint64 opened() const { return around.navigator.lastCount(around.session->store()); }
    QString save(const char* name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + QString::fromLatin1(name);
        around.dialogs.files.push_back({path});
        page->exportPage();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !around.navigator.toasts.isEmpty(); }, 20000));
        return path;
    }
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
        QTest::qWait(20);
        if (!folder.isEmpty())
            page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    SampleSession around;
    Id<Department> id;
    std::unique_ptr<DepartmentPage> page;
};

} // namespace

TEST_F(DepartmentPageTest, ItShowsThePartnersThatTheDepartmentWorksWith)
{
    const DepartmentContents known = contents();
    EXPECT_EQ(size_t(table()->model()->rowCount()), known.cooperation.assessment.partners.size());
    EXPECT_EQ(known.cooperation.overview.levels.now.total(), table()->model()->rowCount());
    qint64 partners = 0;
    for (const char* level : {"dormant", "shallow", "middle", "deep"}) {
        page->findChild<QPushButton*>(QStringLiteral("level_") + QLatin1StringView(level))->click();
        partners += opened();
    }
    EXPECT_EQ(partners, table()->model()->rowCount());
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("pageTitle"))->text(), known.department.name);
}

TEST_F(DepartmentPageTest, ItsMajorsTilesAndInternsOpenWhatTheyCount)
{
    const DepartmentContents known = contents();
    ASSERT_FALSE(known.majors().empty());
    for (const depth::LevelGroup& major : known.majors())
        EXPECT_EQ(around.session->store().get(Id<Major>{major.key.integer()}).department, id);
    QTest::keyClick(majors(), Qt::Key_Home);
    QTest::keyClick(majors(), Qt::Key_Return);
    EXPECT_EQ(opened(), known.majors().front().levels.total());
    page->findChild<FigureTile*>(QStringLiteral("tile:placements.students"))->click();
    EXPECT_EQ(double(opened()), known.home.value("placements.students"));
    ASSERT_FALSE(known.home.placementsByPartner.empty());
    Q_EMIT page->findChild<ChartBox*>(QStringLiteral("internsChart"))->opened(0);
    EXPECT_EQ(double(opened()), known.home.placementsByPartner.front().value);
}

TEST_F(DepartmentPageTest, ItsFiguresAreThoseOfTheDepartment)
{
    const DepartmentContents known = contents();
    Progress progress;
    const HomeContents college = loadHome(around.session->store(), around.session->term(), progress);
    EXPECT_LT(known.home.value("placements.students"), college.value("placements.students"));
    EXPECT_GT(known.home.value("placements.students"), 0);
}

TEST_F(DepartmentPageTest, ItIsSavedAsALightPictureWhateverTheTheme)
{
    const QImage light(save("light.png"));
    around.navigator.toasts.clear();
    theme().apply(Theme::Scheme::Dark);
    const QImage dark(save("dark.png"));
    theme().apply(Theme::Scheme::Light);
    EXPECT_FALSE(light.isNull());
    EXPECT_EQ(light, dark);
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        light.save(folder + QStringLiteral("/department-picture.png"));
}

TEST_F(DepartmentPageTest, ItIsSavedAsAPdfWithItsMajorsAndFigures)
{
    const QString path = save("院系.pdf");
    const QString text = testing_support::PdfReader(path).text();
    const DepartmentContents known = contents();
    EXPECT_TRUE(text.contains(known.department.name));
    for (const depth::LevelGroup& major : known.majors())
        EXPECT_TRUE(text.contains(major.label)) << major.label.toStdString();
    EXPECT_TRUE(text.contains(figureLabel(getFigure(u"placements.students"))));
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty())
        QFile::copy(path, folder + QStringLiteral("/department.pdf"));
}

TEST_F(DepartmentPageTest, EverythingThatActsHasAName)
{
    expectNamed(*page);
    picture(QStringLiteral("department-light"));
    theme().apply(Theme::Scheme::Dark);
    picture(QStringLiteral("department-dark"));
    theme().apply(Theme::Scheme::Light);
}

TEST_F(DepartmentPageTest, ADepartmentWithoutAnythingSaysSo)
{
    around.session->change(
        Op::Create, QStringLiteral("新学院"), page.get(),
        [](Store& store) {
            Department department;
            department.name = QStringLiteral("新学院");
            store.insert(department);
        },
        [this](const ChangeSet&) { page->showRecord(around.session->store().all<Department>().back().id.value); });
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return page->findChild<QLabel*>(QStringLiteral("pageTitle"))->text() == QStringLiteral("新学院"); },
        20000));
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_EQ(page->findChild<Card*>(QStringLiteral("majorsCard"))->heading(), QStringLiteral("还没有专业"));
    save("empty.png");
}

} // namespace cooperage::ui
