// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <gtest/gtest.h>

#include <QtTest/QTest>

#include "core/depth/words.h"
#include "core/records/all.h"
#include "tests/support/named.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_session.h"
#include "ui/dashboard/chart_box.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/dimension_bars.h"
#include "ui/depth/kept_notice.h"
#include "ui/depth/partner_page.h"
#include "ui/depth/reasons_table.h"
#include "ui/depth/trial.h"
#include "ui/depth/trial_card.h"
#include "ui/lists/record_list_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

class PartnerPageTest : public testing::Test {
protected:
    /// The partner with the most points below the deep level has something of everything, and a level above it.
    void SetUp() override
    {
        theme().apply(Theme::Scheme::Light);
        const ReadStore& store = around.session->store();
        const depth::Assessment all = depth::assess(store, *TermKey::parse(around.session->term()));
        const auto reach = [](const depth::PartnerDepth& one) {
            return one.score.level == depth::Level::Deep ? 0 : one.score.total;
        };
        const auto best = std::max_element(all.partners.begin(), all.partners.end(),
                                           [&](const auto& one, const auto& two) { return reach(one) < reach(two); });
        open(best->partner);
    }
    void open(Id<Partner> partner)
    {
        id = partner;
        page = std::make_unique<PartnerPage>(around.context());
        page->resize(1244, 800);
        page->show();
        page->showRecord(partner.value);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !label("partnerName")->text().isEmpty(); }, 20000));
        QTest::qWait(0);
    }
    QLabel* label(const char* name) const { return find<QLabel>(name); }
    template <class Part>
    Part* find(const char* name) const
    {
        Part* part = page->findChild<Part*>(QString::fromLatin1(name));
        if (!part)
            throw std::runtime_error(name);
        return part;
    }
    PartnerContents contents() const
    {
        Progress progress;
        return *loadPartner(around.session->store(), id, around.session->term(), progress);
    }
    void clickEvidence(int place)
    {
        auto* reasons = find<ReasonsTable>("reasons");
        QTreeWidgetItem* item = reasons->itemOf(place);
        reasons->scrollToItem(item);
        const QRect cell = reasons->visualRect(reasons->indexFromItem(item, ReasonsTable::Evidence));
        QTest::mouseClick(reasons->viewport(), Qt::LeftButton, {}, cell.center());
    }
    /// Checks as many of the steps that are shown, and no other.
    void checkOnly(size_t count)
    {
        size_t checked = 0;
        for (QCheckBox* check : page->findChildren<QCheckBox*>())
            if (check->isVisible() && check->isChecked() != (checked++ < count))
                check->click();
    }
    /// For the eye: set COOPERAGE_PICTURES to a folder to keep them.
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
        if (!folder.isEmpty())
            page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    SampleSession around;
    Id<Partner> id;
    std::unique_ptr<PartnerPage> page;
};

} // namespace

TEST_F(PartnerPageTest, ItSaysTheScoreThatTheCoreComputes)
{
    const PartnerContents known = contents();
    EXPECT_GT(known.score().total, 0);
    EXPECT_EQ(label("depthScore")->text(), depth::pointsText(known.score().total));
    EXPECT_EQ(label("partnerName")->text(), known.partner.name);
    EXPECT_TRUE(find<DimensionBars>("dimensionBars")
                    ->accessibleDescription()
                    .contains(depth::pointsText(known.score().dimensions[0].points)));
    EXPECT_TRUE(find<Card>("reasonsCard")->heading().contains(depth::pointsText(known.score().total)));
}

TEST_F(PartnerPageTest, EveryNumberOpensAsManyRecordsAsItSays)
{
    const PartnerContents known = contents();
    int opened = 0;
    for (int place = 0; place < int(known.behind.size()); ++place) {
        const auto& parts = known.behind[size_t(place)].parts;
        if (parts.size() != 1)
            continue;
        around.navigator.lists.clear();
        clickEvidence(place);
        ASSERT_EQ(around.navigator.lists.size(), 1u) << depth::measureAt(place).id;
        EXPECT_EQ(around.navigator.lastCount(around.session->store()), known.behind[size_t(place)].count);
        ++opened;
    }
    EXPECT_GT(opened, 3);
}

TEST_F(PartnerPageTest, ANumberOfSeveralKindsAsksWhich)
{
    const PartnerContents known = contents();
    const auto several = std::find_if(known.behind.begin(), known.behind.end(),
                                      [](const auto& behind) { return behind.parts.size() > 1; });
    ASSERT_NE(several, known.behind.end());
    clickEvidence(int(several - known.behind.begin()));
    auto* menu = find<QMenu>("evidenceMenu");
    ASSERT_EQ(size_t(menu->actions().size()), several->parts.size());
    menu->actions().first()->trigger();
    EXPECT_EQ(around.navigator.lists.back().type, several->parts.front().selection.type);
    menu->close();
}

TEST_F(PartnerPageTest, WhatIsMissingOpensTheListToEnterIt)
{
    const PartnerContents known = contents();
    const auto none =
        std::find_if(known.behind.begin(), known.behind.end(), [](const auto& behind) { return behind.parts.empty(); });
    ASSERT_NE(none, known.behind.end());
    const int place = int(none - known.behind.begin());
    clickEvidence(place);
    ASSERT_EQ(around.navigator.lists.size(), 1u);
    EXPECT_EQ(around.navigator.lists[0].type, &depth::measureAt(place).sources.front().rows.type());
    EXPECT_FALSE(around.navigator.lists[0].within.has_value());
}

TEST_F(PartnerPageTest, OnlyLostPointsHidesWhatIsFull)
{
    auto* reasons = find<ReasonsTable>("reasons");
    find<SegmentedControl>("reasonsWhich")->findChild<QPushButton*>(QStringLiteral("segment1"))->click();
    const PartnerContents known = contents();
    for (int place = 0; place < int(known.behind.size()); ++place)
        EXPECT_EQ(reasons->itemOf(place)->isHidden(), known.score().indicators[size_t(place)].share() >= 1);
}

TEST_F(PartnerPageTest, ATrialCountsAndWritesNothing)
{
    const PartnerContents known = contents();
    const std::vector<depth::NextSteps> ways = depth::nextSteps(known.depth().evidence, known.assessment.parameters, 3);
    ASSERT_FALSE(ways.empty());
    EXPECT_EQ(label("trialTotal")->text(), depth::pointsText(ways[0].total));
    checkOnly(2);
    const std::vector<depth::NextStep> steps = page->findChild<TrialCard*>()->chosen();
    const depth::Score would =
        depth::score(depth::withSteps(known.depth().evidence, steps), known.assessment.parameters);
    EXPECT_GT(would.total, known.score().total);
    EXPECT_EQ(label("trialTotal")->text(), depth::pointsText(would.total));
    EXPECT_EQ(contents().depth().evidence, known.depth().evidence);
    picture(QStringLiteral("partner-trial"));
}

TEST_F(PartnerPageTest, ChosenStepsBecomeCommitmentsInOneStep)
{
    const RecordType& type = recordType<Commitment>();
    const qint64 before = around.session->store().count({.type = &type});
    const std::optional<Agreement> agreement = contents().agreement;
    ASSERT_TRUE(agreement.has_value());
    checkOnly(2);
    const std::vector<depth::NextStep> steps = page->findChild<TrialCard*>()->chosen();
    ASSERT_EQ(steps.size(), 2u);
    find<QPushButton>("trialWrite")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !around.navigator.toasts.isEmpty(); }, 20000));
    std::vector<Commitment> all = around.session->store().all<Commitment>();
    ASSERT_EQ(qint64(all.size()), before + 2);
    EXPECT_EQ(all.back().agreement, agreement->id);
    EXPECT_EQ(all.back().what, trialText(steps.back()));
    EXPECT_EQ(all.back().quantity, steps.back().more);
    around.navigator.lastAct();
    EXPECT_TRUE(QTest::qWaitFor([&] { return around.session->store().count({.type = &type}) == before; }, 20000));
}

TEST_F(PartnerPageTest, WithoutAnAgreementItSaysWhatIsMissing)
{
    auto made = std::make_shared<Id<Partner>>();
    around.session->change(
        Op::Create, QStringLiteral("单位"), page.get(),
        [made](Store& store) {
            Partner partner;
            partner.name = QStringLiteral("无协议的单位");
            *made = store.insert(partner);
        },
        [](const ChangeSet&) {});
    ASSERT_TRUE(around.session->jobs().finishWrites());
    open(*made);
    checkOnly(1);
    EXPECT_FALSE(find<QPushButton>("trialWrite")->isEnabled());
    EXPECT_TRUE(label("trialMissing")->isVisible());
    EXPECT_EQ(label("depthScore")->text(), depth::pointsText(0));
    picture(QStringLiteral("partner-empty"));
}

TEST_F(PartnerPageTest, ADimensionLeadsToItsReasons)
{
    auto* bars = find<DimensionBars>("dimensionBars");
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->barRect(4).center());
    auto* reasons = find<ReasonsTable>("reasons");
    EXPECT_EQ(reasons->currentItem(), reasons->topLevelItem(4));
}

TEST_F(PartnerPageTest, APointOfTheTrendGoesToItsTerm)
{
    const PartnerContents known = contents();
    ASSERT_GT(known.depth().trend.size(), 1u);
    auto* chart = find<ChartBox>("trendChart");
    EXPECT_FALSE(chart->accessibleName().isEmpty());
    EXPECT_EQ(chart->data().thresholds.size(), 3u);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->categoryRect(0).center().toPoint());
    EXPECT_EQ(around.session->term(), known.depth().trend.front().term.toString());
}

TEST_F(PartnerPageTest, TheListOfPartnersOpensItFully)
{
    RecordListPage list(around.context(), recordType<Partner>());
    list.resize(1244, 800);
    list.show();
    list.showRecord(id.value);
    auto* whole = list.findChild<QToolButton*>(QStringLiteral("panelWhole"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return whole->isVisible(); }, 20000));
    whole->click();
    list.findChild<QAction*>(QStringLiteral("listOpenPage"))->trigger();
    ASSERT_EQ(around.navigator.recordPages.size(), 2u);
    EXPECT_EQ(around.navigator.recordPages[0].second, id.value);
    EXPECT_EQ(around.navigator.recordPages[1].second, id.value);
}

TEST_F(PartnerPageTest, AListOfOthersHasNothingToOpenFully)
{
    RecordListPage list(around.context(), recordType<Agreement>());
    EXPECT_FALSE(list.findChild<QAction*>(QStringLiteral("listOpenPage"))->isVisible());
}

TEST_F(PartnerPageTest, ThePictureIsLightInTheDarkToo)
{
    const QString path = around.file.folder() + QStringLiteral("/depth.png");
    around.dialogs.files = {{path}};
    theme().apply(Theme::Scheme::Dark);
    find<QPushButton>("partnerPicture")->click();
    theme().apply(Theme::Scheme::Light);
    const QImage image(path);
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(2, 2), Tokens::light().color(Token::Surface));
    EXPECT_EQ(around.navigator.toasts.size(), 1);
    const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + QStringLiteral("/depth-picture.png"));
}

TEST_F(PartnerPageTest, ThePageBecomesAPdf)
{
    const QString path = around.file.folder() + QStringLiteral("/depth.pdf");
    around.dialogs.files = {{path}};
    find<QPushButton>("partnerPicture")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !around.navigator.toasts.isEmpty(); }, 20000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_LE(testing_support::PdfReader(path).pageCount(), 2) << "a sheet, not a letter";
    const QString folder = qEnvironmentVariable("COOPERAGE_PICTURES");
    if (!folder.isEmpty())
        QFile::copy(path, folder + QStringLiteral("/partner.pdf"));
}

TEST_F(PartnerPageTest, ItFitsTheWindowOfTheDesignWithoutScrolling)
{
    page->resize(1244, 800);
    QTest::qWait(20);
    EXPECT_EQ(find<QScrollArea>("partnerScroll")->verticalScrollBar()->maximum(), 0);
    for (QCheckBox* check : page->findChildren<QCheckBox*>())
        for (const QLabel* words : check->parentWidget()->findChildren<QLabel*>())
            if (words->isVisible() && words->wordWrap()) {
                EXPECT_GE(words->height(), words->heightForWidth(words->width())) << words->text().toStdString();
            }
}

TEST_F(PartnerPageTest, EverythingThatActsHasAName)
{
    expectNamed(*page);
    picture(QStringLiteral("partner-light"));
    theme().apply(Theme::Scheme::Dark);
    picture(QStringLiteral("partner-dark"));
    theme().apply(Theme::Scheme::Light);
    page->resize(1110, 640);
    QTest::qWait(0);
    picture(QStringLiteral("partner-small"));
}

TEST_F(PartnerPageTest, AnAssociationHasNoLevelAndShowsWhatItDoes)
{
    const std::vector<Partner> all = around.session->store().all<Partner>();
    const auto association = std::find_if(
        all.begin(), all.end(), [](const Partner& partner) { return partner.kind == Partner::Kind::Association; });
    ASSERT_NE(association, all.end());
    open(association->id);
    picture(QStringLiteral("partner-association"));
    EXPECT_TRUE(find<QWidget>("roleCard")->isVisible());
    EXPECT_FALSE(find<QWidget>("reasonsCard")->isVisible());
    EXPECT_FALSE(find<QPushButton>("partnerBenefits")->isVisible());
    auto* meetings = find<QPushButton>("role_meetings");
    EXPECT_GT(meetings->text().toInt(), 0);
    around.navigator.lists.clear();
    meetings->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !around.navigator.lists.empty(); }, 20000));
    EXPECT_EQ(around.navigator.lastCount(around.session->store()), meetings->text().toInt());
}

TEST_F(PartnerPageTest, OfASealedTermTheKeptScoreStandsAndOnRequestWhyItDiffersToday)
{
    const QString before = label("depthScore")->text();
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
    open(id);
    ASSERT_TRUE(find<QWidget>("keptNotice")->isVisible());
    EXPECT_EQ(label("depthScore")->text(), before);
    EXPECT_FALSE(find<QPushButton>("trialWrite")->isEnabled());
    find<QPushButton>("compareToday")->click();
    const auto words = [this] {
        QString all;
        for (const QLabel* text : find<QWidget>("keptNotice")->findChildren<QLabel*>())
            all += text->text();
        return all;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return words().contains(QStringLiteral("现在重算")); }, 20000));
    const auto corrected = depthToday(around.session->store(), *TermKey::parse(around.session->term()), id);
    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_TRUE(words().contains(depth::differenceText(corrected.front().why.front())));
    QTest::qWait(50);
    picture(QStringLiteral("partner-sealed"));
}

} // namespace cooperage::ui
