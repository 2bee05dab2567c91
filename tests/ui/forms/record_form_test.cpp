// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/records/all.h"
#include "tests/support/made.h"
#include "tests/support/page_bench.h"
#include "tests/support/sample_record.h"
#include "ui/forms/editors/typed_date.h"
#include "ui/forms/record_form.h"
#include "ui/forms/side_panel.h"
#include "ui/lists/shown_value.h"

namespace cooperage::ui {

namespace {

class EveryForm : public testing::TestWithParam<const RecordType*> {};

bool isCompanion(const RecordType& type, int field)
{
    for (int other = 0; other < type.fieldCount(); ++other)
        if (writtenInField(type, other) == field)
            return true;
    return false;
}

class SidePanelTest : public testing::Test {
protected:
    void SetUp() override
    {
        bench.file->transact(Op::Create, QStringLiteral("样例"), [this] {
            partner = bench.file->insert(
                test::made<Partner>([&](auto& it) { it.name = QStringLiteral("恒拓精密制造有限公司"); }));
            other =
                bench.file->insert(test::made<Partner>([&](auto& it) { it.name = QStringLiteral("鸿天假日酒店"); }));
            agreement = bench.file->insert(test::made<Agreement>([&](auto& it) {
                it.number = QStringLiteral("XY-001");
                it.partner = partner;
                it.startsOn = QDate(2025, 9, 1);
                it.ownerAsWritten = QStringLiteral("张老师");
            }));
        });
    }

    SidePanel& open(const RecordType& type, qint64 id)
    {
        panel = std::make_unique<SidePanel>(bench.context(), type);
        panel->resize(336, 800);
        panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
        panel->showRecord(id);
        QObject::connect(panel.get(), &SidePanel::saved, [this](qint64 made) { saved = made; });
        return *panel;
    }
    QLineEdit* line(const char* field)
    {
        return child<QLineEdit>(*panel, QStringLiteral("input_%1").arg(QLatin1StringView(field)));
    }
    void type(const char* field, const QString& text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }
    void click(const char* name)
    {
        QTest::mouseClick(child<QPushButton>(*panel, QString::fromLatin1(name)), Qt::LeftButton);
    }
    bool waitForSave()
    {
        return bench.waitFor([this] { return saved != 0; });
    }

    PageBench bench;
    Id<Partner> partner, other;
    Id<Agreement> agreement;
    std::unique_ptr<SidePanel> panel;
    qint64 saved = 0;
};

} // namespace

TEST_P(EveryForm, ShowsAndSavesEveryField)
{
    const RecordType& type = *GetParam();
    PageBench bench;
    Row wanted;
    bench.file->transact(Op::Create, {}, [&] { wanted = test::sampleRow(*bench.file, type, 1); });
    SidePanel panel(bench.context(), type);
    panel.resize(336, 800);
    panel.show();
    qint64 id = 0;
    QObject::connect(&panel, &SidePanel::saved, [&id](qint64 saved) { id = saved; });
    panel.startNew(type.emptyRow());
    auto* form = child<RecordForm>(panel, QStringLiteral("recordForm"));
    for (int field = 0; field < type.fieldCount(); ++field) {
        if (isCompanion(type, field)) {
            wanted.values[size_t(field)] = Value(); // shown in the line of its link, empty once that is linked
            continue;
        }
        EXPECT_FALSE(form->editor(field).focusProxy() == nullptr) << type.field(field).name;
        form->putValue(field, wanted.values[size_t(field)]);
    }
    bench.dialogs.answers = {true}; // where the sample has a doubtful number
    QTest::mouseClick(child<QPushButton>(panel, QStringLiteral("panelSave")), Qt::LeftButton);
    ASSERT_TRUE(bench.waitFor([&] { return id != 0 || !bench.failures.isEmpty(); }))
        << child<QLabel>(panel, QStringLiteral("formIssue"))->text().toStdString();
    ASSERT_TRUE(bench.failures.isEmpty()) << bench.failures.join(u'\n').toStdString();
    EXPECT_EQ(bench.store().get(type, id).values, wanted.values);
    EXPECT_FALSE(form->isChanged()) << "what was just saved counts as unchanged";
    for (int field = 0; field < type.fieldCount(); ++field) {
        if (isCompanion(type, field))
            continue;
        EXPECT_EQ(form->editor(field).value(), wanted.values[size_t(field)]) << type.field(field).name;
    }
}

INSTANTIATE_TEST_SUITE_P(Types, EveryForm, testing::ValuesIn(allRecordTypes().begin(), allRecordTypes().end()),
                         [](const auto& tested) { return test::typeName(*tested.param); });

TEST_F(SidePanelTest, AsksOnceMoreBeforeADoubtfulCreditCodeIsKept)
{
    open(recordType<Partner>(), partner.value);
    type("credit_code", QStringLiteral("91320100MA1XXXXX00"));
    bench.dialogs.answers = {false, true};
    click("panelSave");
    ASSERT_EQ(bench.dialogs.asked.size(), 1u);
    EXPECT_TRUE(bench.store().get(partner).creditCode.isEmpty());
    click("panelSave");
    ASSERT_TRUE(waitForSave());
    EXPECT_EQ(bench.store().get(partner).creditCode, QStringLiteral("91320100MA1XXXXX00"));
}

TEST_F(SidePanelTest, SavesWhatWasTypedAsOneStepAndUndoesIt)
{
    open(recordType<Agreement>(), agreement.value);
    type("number", QStringLiteral("XY-900"));
    type("ends_on", QStringLiteral("2028.9.1"));
    type("amount", QStringLiteral("12,000.50"));
    click("panelSave");
    ASSERT_TRUE(waitForSave());
    const Agreement now = bench.store().get(agreement);
    EXPECT_EQ(now.number, QStringLiteral("XY-900"));
    EXPECT_EQ(now.endsOn, QDate(2028, 9, 1));
    EXPECT_EQ(now.amount->fen, 1200050);
    EXPECT_EQ(line("ends_on")->text(), QStringLiteral("2028-09-01"));
    bench.session().undo();
    ASSERT_TRUE(bench.waitFor([&] { return bench.store().get(agreement).number == QStringLiteral("XY-001"); }));
}

TEST_F(SidePanelTest, TellsAtTheFieldWhatIsWrongAndSavesNothing)
{
    open(recordType<Agreement>(), agreement.value);
    type("ends_on", QStringLiteral("2020-01-01"));
    type("amount", QStringLiteral("lots"));
    click("panelSave");
    EXPECT_TRUE(child<QLabel>(*panel, QStringLiteral("issue_ends_on"))->isVisible());
    EXPECT_EQ(child<QLabel>(*panel, QStringLiteral("issue_amount"))->text(), QStringLiteral("不是数字。"));
    EXPECT_FALSE(bench.store().get(agreement).endsOn.isValid());
    QTest::keyClick(panel.get(), Qt::Key_Escape);
    EXPECT_TRUE(line("ends_on")->text().isEmpty());
    EXPECT_FALSE(child<QLabel>(*panel, QStringLiteral("issue_amount"))->isVisible());
}

TEST_F(SidePanelTest, AsksBeforeUnsavedTextIsLost)
{
    open(recordType<Agreement>(), agreement.value);
    EXPECT_TRUE(panel->mayLeave());
    type("number", QStringLiteral("XY-7"));
    bench.dialogs.answers = {false, true};
    EXPECT_FALSE(panel->mayLeave());
    EXPECT_EQ(line("number")->text(), QStringLiteral("XY-7"));
    EXPECT_TRUE(panel->mayLeave());
    EXPECT_EQ(line("number")->text(), QStringLiteral("XY-001"));
}

TEST_F(SidePanelTest, LinksByInitialsAndShowsTheWordsOfWhatIsNotLinked)
{
    open(recordType<Agreement>(), agreement.value);
    EXPECT_TRUE(line("owner")->placeholderText().contains(QStringLiteral("张老师")));
    type("partner", QStringLiteral("htjr"));
    ASSERT_TRUE(bench.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_EQ(line("partner")->text(), QStringLiteral("鸿天假日酒店"));
    click("panelSave");
    ASSERT_TRUE(waitForSave());
    EXPECT_EQ(bench.store().get(agreement).partner, other);
}

TEST_F(SidePanelTest, BringsAnOldValueBackAsANewStep)
{
    open(recordType<Agreement>(), agreement.value);
    type("number", QStringLiteral("XY-2"));
    click("panelSave");
    ASSERT_TRUE(waitForSave());
    child<QTabBar>(*panel, QStringLiteral("panelTabs"))->setCurrentIndex(1);
    saved = 0;
    click("restore_number");
    ASSERT_TRUE(waitForSave());
    EXPECT_EQ(bench.store().get(agreement).number, QStringLiteral("XY-001"));
    EXPECT_EQ(bench.store().nextUndo()->operation, opToken(Op::Edit));
}

TEST_F(SidePanelTest, OpensTheRecordsThatPointHere)
{
    open(recordType<Partner>(), partner.value);
    child<QTabBar>(*panel, QStringLiteral("panelTabs"))->setCurrentIndex(2);
    click("related_agreement_partner");
    ASSERT_TRUE(bench.waitFor([&] { return !bench.navigator.lists.empty(); }));
    const auto& [type, within] = bench.navigator.lists.front();
    EXPECT_EQ(type, &recordType<Agreement>());
    EXPECT_EQ(bench.store().ids({.type = type, .within = within}), std::vector<qint64>{agreement.value});
}

TEST_F(SidePanelTest, LeavesChoicesAloneWhenTheWheelPasses)
{
    open(recordType<Agreement>(), agreement.value);
    auto* box = child<QComboBox>(*panel, QStringLiteral("input_kind"));
    const int before = box->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    EXPECT_EQ(box->currentIndex(), before);
}

TEST(TypedDate, ReadsWhatPeopleType)
{
    clock::fix(QDateTime(QDate(2025, 11, 21), QTime(9, 0)));
    for (const char* text : {"20240901", "2024.9.1", "2024/9/1", "2024年9月1日", "2024-09-01", "２０２４-０９-０１"})
        EXPECT_EQ(typedDate(QString::fromUtf8(text)), QDate(2024, 9, 1)) << text;
    EXPECT_EQ(typedDate(QStringLiteral("2024/9")), QDate(2024, 9, 1));
    EXPECT_EQ(typedDate(QStringLiteral("2024年9月")), QDate(2024, 9, 1));
    EXPECT_EQ(typedDate(QStringLiteral("9-1")), QDate(2025, 9, 1));
    EXPECT_EQ(typedDate(QStringLiteral("3-1")), QDate(2026, 3, 1));
    EXPECT_EQ(typedDate(QStringLiteral("今天")), QDate(2025, 11, 21));
    EXPECT_FALSE(typedDate(QStringLiteral("2024-13-01")));
    EXPECT_FALSE(typedDate(QStringLiteral("有空再说")));
    clock::fix(std::nullopt);
}

} // namespace cooperage::ui
