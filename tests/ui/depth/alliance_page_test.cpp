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
#include "ui/depth/alliance_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

class AlliancePageTest : public testing::Test {
protected:
    void SetUp() override
    {
        theme().apply(Theme::Scheme::Light);
        id = around.session->store().all<Alliance>().front().id;
        page = std::make_unique<AlliancePage>(around.context());
        page->resize(1244, 800);
        page->show();
        page->showRecord(id.value);
        ASSERT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 20000));
    }
    QTreeView* table() const { return page->findChild<QTreeView*>(QStringLiteral("partners")); }
    AllianceContents contents() const
    {
        Progress progress;
        return *loadAlliance(around.session->store(), id, around.session->term(), progress);
    }
    qint64 opened() const { return around.navigator.lastCount(around.session->store()); }
    QString save(const char* name)
    {
        const QString path = around.file.folder() + QLatin1Char('/') + QString::fromLatin1(name);
        around.dialogs.files.push_back({path});
        around.navigator.toasts.clear();
        page->findChild<QPushButton*>(QStringLiteral("allianceExport"))->click();
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
    Id<Alliance> id;
    std::unique_ptr<AlliancePage> page;
};

} // namespace

TEST_F(AlliancePageTest, EachNumberOpensWhatItsMembersDid)
{
    const AllianceContents known = contents();
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("pageTitle"))->text(), known.alliance.name);
    EXPECT_GT(known.role.front().count, int(known.cooperation.assessment.partners.size()))
        << "authorities and associations are members too";
    for (const depth::RolePart& part : known.role) {
        page->findChild<QPushButton*>(QStringLiteral("role_") + QLatin1StringView(part.id))->click();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return !around.navigator.lists.empty() && around.navigator.lists.back().type == part.selection.type;
            },
            5000));
        EXPECT_EQ(opened(), part.count) << part.id;
    }
}

TEST_F(AlliancePageTest, TheMembersThatHaveALevelStandInTheTableAndTheBars)
{
    const AllianceContents known = contents();
    EXPECT_EQ(size_t(table()->model()->rowCount()), known.cooperation.assessment.partners.size());
    qint64 partners = 0;
    for (const char* level : {"dormant", "shallow", "middle", "deep"}) {
        page->findChild<QPushButton*>(QStringLiteral("level_") + QLatin1StringView(level))->click();
        partners += opened();
    }
    EXPECT_EQ(partners, table()->model()->rowCount());
    EXPECT_EQ(page->findChild<Card*>(QStringLiteral("levelsCard"))->heading(), known.cooperation.levels().finding());
}

TEST_F(AlliancePageTest, ItIsSavedAlwaysLightAndAsAPdfOfItsTerm)
{
    const QImage light(save("light.png"));
    theme().apply(Theme::Scheme::Dark);
    const QImage dark(save("dark.png"));
    theme().apply(Theme::Scheme::Light);
    EXPECT_FALSE(light.isNull());
    EXPECT_EQ(light, dark);
    const QString path = save("alliance.pdf");
    const QString text = testing_support::PdfReader(path).text();
    EXPECT_TRUE(text.contains(contents().alliance.name));
    EXPECT_TRUE(text.contains(contents().cooperation.term().label().remove(QLatin1Char(' '))));
    for (const depth::RolePart& part : contents().role)
        EXPECT_TRUE(text.contains(part.label)) << part.id;
    if (const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES"); !folder.isEmpty()) {
        light.save(folder + QStringLiteral("/alliance-picture.png"));
        QFile::copy(path, folder + QStringLiteral("/alliance.pdf"));
    }
}

TEST_F(AlliancePageTest, EverythingThatActsHasAName)
{
    expectNamed(*page);
    picture(QStringLiteral("alliance-light"));
    theme().apply(Theme::Scheme::Dark);
    picture(QStringLiteral("alliance-dark"));
    theme().apply(Theme::Scheme::Light);
}

TEST_F(AlliancePageTest, AnAllianceThatIsGoneSaysWhereTheOthersAre)
{
    around.session->change(
        Op::Delete, QStringLiteral("删除"), page.get(), [this](Store& store) { store.remove(id); },
        [this](const ChangeSet&) { page->reload(); });
    auto* act = page->findChild<QPushButton*>(QStringLiteral("emptyAct"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return act->isVisible(); }, 20000));
    act->click();
    EXPECT_EQ(around.navigator.lists.back().type, &recordType<Alliance>());
}

} // namespace cooperage::ui
