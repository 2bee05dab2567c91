// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

#include "core/records/all.h"
#include "tests/support/make.h"
#include "tests/support/named.h"
#include "tests/support/page_bench.h"
#include "ui/recycle_bin/recycle_bin_page.h"
#include "ui/widgets/search_field.h"

using namespace cooperage;
using namespace cooperage::ui;
using namespace cooperage::test;

namespace {

/// A partner with a contact, and a base of it; the base was deleted first, then the partner.
class RecycleBinPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        Store& store = *bench.file;
        store.transact(Op::Create, {}, [&] {
            partner = store.insert(make<Partner>([](Partner& r) { r.name = u"云帆科技"_qs; }));
            store.insert(make<Contact>([&](Contact& r) {
                r.partner = partner;
                r.name = u"陈立"_qs;
            }));
            base = store.insert(make<Base>([&](Base& r) {
                r.partner = partner;
                r.name = u"软件测试实训基地"_qs;
            }));
        });
        store.transact(Op::Delete, {}, [&] { store.remove(base); });
        store.transact(Op::Delete, {}, [&] { store.remove(partner); });
        bench.file.close();
        page = std::make_unique<RecycleBinPage>(bench.context());
        page->resize(1100, 600);
        page->show();
        ASSERT_TRUE(bench.waitFor([&] { return rows() == 2; }));
    }
    int rows() const { return table()->model()->rowCount(); }
    QTableView* table() const { return child<QTableView>(*page, QStringLiteral("binTable")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QPushButton* restore() const { return child<QPushButton>(*page, QStringLiteral("binRestore")); }

    PageBench bench;
    Id<Partner> partner;
    Id<Base> base;
    std::unique_ptr<RecycleBinPage> page;
};

} // namespace

TEST_F(RecycleBinPageTest, ShowsWhatWasDeletedStruckThroughWithWhatWentAlong)
{
    EXPECT_EQ(cell(0, 0), u"云帆科技"_qs);
    EXPECT_EQ(cell(0, 4), u"1 条"_qs);
    EXPECT_EQ(cell(1, 0), u"软件测试实训基地"_qs);
    EXPECT_TRUE(table()->model()->index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    expectNamed(*page);
}

TEST_F(RecycleBinPageTest, IsNarrowedByLedgerAndBySearchInPinyinToo)
{
    auto* types = child<QComboBox>(*page, QStringLiteral("binTypes"));
    types->setCurrentIndex(types->findData(u"base"_qs));
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, 0), u"软件测试实训基地"_qs);
    types->setCurrentIndex(0);
    child<SearchField>(*page, QStringLiteral("binSearch"))->setText(u"yfkj"_qs);
    ASSERT_TRUE(bench.waitFor([&] { return rows() == 1; }));
    EXPECT_EQ(cell(0, 0), u"云帆科技"_qs);
}

TEST_F(RecycleBinPageTest, RestoresInOneStepThatUndoTakesBack)
{
    table()->selectRow(0);
    restore()->click();
    ASSERT_TRUE(bench.waitFor([&] { return !bench.navigator.toasts.isEmpty(); }));
    EXPECT_TRUE(bench.store().find(partner));
    EXPECT_EQ(bench.store().count({.type = &recordType<Contact>()}), 1);
    ASSERT_TRUE(bench.waitFor([&] { return rows() == 1; }));
    bench.navigator.lastAct();
    ASSERT_TRUE(bench.waitFor([&] { return rows() == 2; }));
    EXPECT_FALSE(bench.store().find(partner));
}

TEST_F(RecycleBinPageTest, SaysWhatWasEnteredAgainSinceAndAsksFirst)
{
    bool isEntered = false;
    bench.session().change(
        Op::Create, {}, page.get(),
        [](Store& store) { store.insert(make<Partner>([](Partner& r) { r.name = u"云帆科技"_qs; })); },
        [&](const ChangeSet&) { isEntered = true; });
    ASSERT_TRUE(bench.waitFor([&] { return isEntered; }));
    table()->selectRow(0);
    bench.dialogs.answers.push_back(false);
    restore()->click();
    ASSERT_TRUE(bench.waitFor([&] { return !bench.dialogs.asked.empty(); }));
    EXPECT_EQ(bench.dialogs.asked.front().text, u"删除之后又登记了相同的记录：合作单位“云帆科技”。"_qs);
    EXPECT_TRUE(bench.dialogs.asked.front().consequences.startsWith(u"恢复后会有两条"_qs));
    EXPECT_FALSE(bench.store().find(partner));
}

TEST_F(RecycleBinPageTest, SaysWhatElseMustComeBackAndAsksFirst)
{
    bench.dialogs.answers = {false, true};
    table()->selectRow(1);
    restore()->click();
    ASSERT_TRUE(bench.waitFor([&] { return bench.dialogs.asked.size() == 1; }));
    EXPECT_TRUE(bench.dialogs.asked.front().text.contains(u"合作单位“云帆科技”"_qs))
        << bench.dialogs.asked.front().text.toStdString();
    EXPECT_FALSE(bench.store().find(base));
    restore()->click();
    ASSERT_TRUE(bench.waitFor([&] { return bench.store().find(base).has_value(); }));
    EXPECT_TRUE(bench.store().find(partner));
    EXPECT_EQ(bench.failures, QStringList());
}
