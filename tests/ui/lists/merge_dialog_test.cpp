// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/named.h"
#include "tests/support/page_bench.h"
#include "ui/lists/list_acts.h"
#include "ui/lists/merge_dialog.h"

using namespace cooperage;
using namespace cooperage::ui;
using namespace cooperage::test;

namespace {

class MergeDialogTest : public testing::Test {
protected:
    void SetUp() override
    {
        Store& store = *bench.file;
        store.transact(Op::Create, {}, [&] {
            first = store.insert(make<Partner>([](Partner& r) {
                r.name = u"云帆科技"_qs;
                r.creditCode = u"91440600278Y1AK57Q"_qs;
                r.region = u"海州市"_qs;
                r.industry = u"软件业"_qs;
            }));
            second = store.insert(make<Partner>([](Partner& r) {
                r.name = u"云帆软件"_qs;
                r.creditCode = u"91430100YLG48T8M08"_qs;
                r.region = u"望川市"_qs;
            }));
            for (int number = 0; number < 2; ++number)
                store.insert(make<Agreement>([&](Agreement& r) {
                    r.number = QString::number(number);
                    r.partner = second;
                    r.startsOn = QDate(2024, 9, 1);
                }));
            for (Id<Partner> partner : {first, second})
                for (const QString& name : {u"王海涛"_qs, u"陈立"_qs})
                    store.insert(make<Contact>([&](Contact& r) {
                        r.partner = partner;
                        r.name = name;
                        r.phone = name == u"陈立"_qs && partner == first ? u"13800000001"_qs : u"13800000002"_qs;
                    }));
        });
        bench.file.close();
        dialog = new MergeDialog(recordType<Partner>(), bench.session(), first.value, second.value, nullptr);
        dialog->show();
        ASSERT_TRUE(
            bench.waitFor([this] { return child<QPushButton>(*dialog, QStringLiteral("mergeAct"))->isEnabled(); }));
    }
    ~MergeDialogTest() override { delete dialog; }
    QString moved() const { return child<QLabel>(*dialog, QStringLiteral("mergeMoved"))->text(); }

    PageBench bench;
    Id<Partner> first, second;
    QPointer<MergeDialog> dialog;
};

} // namespace

TEST_F(MergeDialogTest, ProposesToKeepTheOneThatMoreRecordsPointTo)
{
    EXPECT_EQ(dialog->kept(), second.value);
    EXPECT_EQ(dialog->other(), first.value);
    expectNamed(*dialog);
}

TEST_F(MergeDialogTest, SaysWhatMovesAndWhatIsGivenUpWhicheverStays)
{
    EXPECT_TRUE(moved().startsWith(u"以下记录改为指向“云帆软件”：联系人 2 条。"_qs)) << moved().toStdString();
    child<QRadioButton>(*dialog, QStringLiteral("mergeKeep0"))->setChecked(true);
    EXPECT_EQ(dialog->kept(), first.value);
    EXPECT_TRUE(moved().startsWith(u"以下记录改为指向“云帆科技”：协议 2 条、联系人 2 条。"_qs))
        << moved().toStdString();
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(u"海州市"_qs) && texts.contains(u"望川市"_qs));
    EXPECT_FALSE(texts.contains(u"软件业"_qs)) << "only what differs";
}

TEST_F(MergeDialogTest, SaysWhatBecomesOneAndWhatStandsThereTwice)
{
    EXPECT_TRUE(moved().contains(u"其中 1 条两边都有，合为一条。"_qs)) << moved().toStdString();
    EXPECT_TRUE(moved().contains(u"另有 1 条两边都有但内容不同，合并后并存：陈立"_qs)) << moved().toStdString();
}

TEST_F(MergeDialogTest, SaysThatTwoCreditCodesAreADoubt)
{
    const QLabel* doubts = child<QLabel>(*dialog, QStringLiteral("mergeDenied"));
    EXPECT_TRUE(doubts->isVisible());
    EXPECT_EQ(doubts->text(), u"两条各有自己的统一社会信用代码，多半是两家单位。"_qs);
}

TEST_F(MergeDialogTest, TheActMergesAndItsToastUndoes)
{
    mergeRecords(bench.context(), recordType<Partner>(), dialog->kept(), dialog->other(), dialog);
    ASSERT_TRUE(bench.waitFor([&] { return !bench.navigator.toasts.isEmpty(); }));
    EXPECT_EQ(bench.navigator.toasts.back(), u"已并入“云帆软件”"_qs);
    EXPECT_EQ(bench.store().get(second).formerNames, u"云帆科技"_qs);
    EXPECT_FALSE(bench.store().find(first));
    bench.navigator.lastAct();
    ASSERT_TRUE(bench.waitFor([&] { return bench.store().find(first).has_value(); }));
}
