// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refused_workbook.h"
#include "tests/support/csv_import.h"

/// What an import refuses: with the guilty cell, and without leaving anything behind.
namespace cooperage {
namespace {

using test::importLines;
using test::shown;
using test::TempStore;
using test::valueIn;

TEST(ImportRefusalsTest, WhatIsRequiredAndNowhereSaidIsNotMadeUp)
{
    TempStore store;
    EXPECT_EQ(importLines(store, u"证书考核"_qs,
                          {u"学号,姓名,证书名称,证书等级,考核日期,考核成绩"_qs, u"1,张一,Web,中级,2025-11-15,45"_qs})
                  .count(RowState::Refused),
              1);
    EXPECT_EQ(importLines(store, u"企业捐赠"_qs, {u"捐赠企业,捐赠时间,捐赠类型"_qs, u"甲公司,2025-10-10,现金"_qs})
                  .count(RowState::Refused),
              1);
    EXPECT_EQ(importLines(store, u"协议台账"_qs,
                          {u"协议编号,合作企业,签订日期,生效日期,终止日期"_qs,
                           u"A-1,甲公司,2025-09-01,2025-09-01,2026-08-31"_qs})
                  .count(RowState::Refused),
              1);
    EXPECT_EQ(importLines(store, u"走访记录"_qs, {u"企业名称,走访时间,走访内容"_qs, u"甲公司,2025-09-01,看望实习生"_qs})
                  .count(RowState::New),
              1);
    EXPECT_EQ(valueIn(store, u"SELECT kind FROM communication"_qs), u"visit");
}

TEST(ImportRefusalsTest, ABlankNameOfWhatARowLinksToIsRefusedAndTheRestGoesOn)
{
    TempStore store;
    const ImportPlan plan = importLines(store, u"证书考核"_qs,
                                        {u"学号,姓名,证书名称,证书等级,评价组织,考核日期,考核结果"_qs,
                                         u"2023001,张一,,中级,甲公司,2025-11-15,通过"_qs,
                                         u"2023002,张二,Web前端开发,中级,甲公司,2025-11-15,通过"_qs});
    EXPECT_EQ(shown(plan.sheets[0].rejected), QStringList{u"2 C : 缺少证书名称。"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM certificate_result"_qs), u"1");
}

TEST(ImportRefusalsTest, WordsThatNameNoPartnerMakeNone)
{
    TempStore store;
    const ImportPlan plan =
        importLines(store, u"岗位实习台账"_qs,
                    {u"学号,姓名,实习单位,开始日期"_qs, u"2023001,张三,待定,2025-09-01"_qs,
                     u"2023002,李四,自主创业,2025-09-01"_qs, u"2023003,王五,待发科技有限公司,2025-09-01"_qs});
    EXPECT_EQ(plan.count(RowState::Refused), 2);
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name) FROM partner"_qs), u"待发科技有限公司");
}

TEST(ImportRefusalsTest, AnExistingRecordKeepsWhatTheSheetHasNoColumnFor)
{
    TempStore store;
    importLines(store, u"协议台账"_qs, {u"协议编号,合作企业,协议类型,生效日期"_qs, u"A-1,甲公司,订单班,2025-09-01"_qs});
    importLines(store, u"协议台账"_qs, {u"协议编号,合作企业,生效日期"_qs, u"A-1,甲公司,2025-10-01"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT kind || starts_on FROM agreement"_qs), u"order_training2025-10-01");
}

TEST(ImportRefusalsTest, WhatNoLedgerSaysStaysEmpty)
{
    TempStore store;
    importLines(store, u"岗位实习台账"_qs, {u"学号,姓名,实习单位,开始日期"_qs, u"2023001,张三,甲公司,2025-09-01"_qs});
    importLines(store, u"合作项目"_qs, {u"项目名称,合作企业,项目类型"_qs, u"测试平台,甲公司,技术服务"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT status FROM placement"_qs), u"-");
    EXPECT_EQ(valueIn(store, u"SELECT status FROM project"_qs), u"-");
    EXPECT_EQ(valueIn(store, u"SELECT standing FROM partner"_qs), u"-");
}

TEST(ImportRefusalsTest, TermsThatOverlapAreRefusedAndAGapIsWarnedOf)
{
    TempStore store;
    const QString heading = u"学期,开学日期,放假日期"_qs;
    importLines(store, u"校历"_qs, {heading, u"2025-2026-1,2025-09-01,2026-01-31"_qs});
    const ImportPlan plan = importLines(
        store, u"校历"_qs, {heading, u"2025-2026-2,2026-01-20,2026-07-10"_qs, u"2026-2027-1,2026-09-01,2027-01-31"_qs});
    ASSERT_EQ(plan.count(RowState::Refused), 1);
    EXPECT_TRUE(shown(plan.sheets[0].rejected).value(0).startsWith(u"2 B 2026-01-20: 学期有重叠"_qs))
        << qPrintable(shown(plan.sheets[0].rejected).value(0));
    const ImportPlan mended = importLines(store, u"校历"_qs, {heading, u"2025-2026-2,2026-02-20,2026-08-31"_qs});
    EXPECT_EQ(mended.count(RowState::New), 1);
    EXPECT_TRUE(shown(mended.sheets[0].warnings).join(u'\n').contains(u"两个学期之间有空档"_qs));
}

TEST(ImportRefusalsTest, TermsThatMoveTogetherFitInWhateverOrder)
{
    TempStore store;
    const QString heading = u"学期,开学日期,放假日期"_qs;
    importLines(store, u"校历"_qs,
                {heading, u"2024-2025-2,2025-02-17,2025-08-31"_qs, u"2025-2026-1,2025-09-01,2026-01-31"_qs});
    const QStringList moved = {heading, u"2025-2026-1,2025-08-20,2026-01-31"_qs,
                               u"2024-2025-2,2025-02-17,2025-08-19"_qs};
    EXPECT_EQ(importLines(store, u"校历"_qs, moved).count(RowState::Update), 2);
    EXPECT_EQ(importLines(store, u"校历"_qs, moved).count(RowState::Unchanged), 2);
    const ImportPlan wrong = importLines(
        store, u"校历"_qs, {heading, u"2026-2027-1,2026-09-01,2027-01-31"_qs, u"2026-2027-2,2027-01-20,2027-07-10"_qs});
    EXPECT_EQ(wrong.count(RowState::New), 1);
    EXPECT_EQ(wrong.count(RowState::Refused), 1);
}

TEST(ImportRefusalsTest, ARefusedRowLeavesNothingBehind)
{
    TempStore store;
    importLines(
        store, u"协议台账"_qs,
        {u"协议编号,合作企业,协议类型,生效日期,终止日期"_qs, u"B-1,普通公司,实习基地,2024-09-01,2025-06-30"_qs});
    const QStringList refused = {u"协议编号,合作企业,协议类型,生效日期,二级学院,合作专业,企业所属行业"_qs,
                                 u"B-1,普通公司,实习基地,2025-09-01,新来的学院,某某技术,软件业"_qs};
    const ImportPlan plan = importLines(store, u"协议台账"_qs, refused);
    EXPECT_EQ(plan.count(RowState::Refused), 1);
    EXPECT_TRUE(plan.isEmpty());
    const QString reason = shown(plan.sheets[0].rejected).value(0);
    EXPECT_TRUE(reason.startsWith(u"2 D 2025")) << qPrintable(reason);

    const ImportPlan both = importLines(
        store, u"协议台账"_qs, refused + QStringList(u"B-2,普通公司,实习基地,2025-09-01,老学院,某某技术,制造业"_qs));
    EXPECT_EQ(both.count(RowState::New), 1);
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name) FROM department"_qs), u"老学院");
    EXPECT_EQ(valueIn(store, u"SELECT industry FROM partner"_qs), u"制造业");
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM major"_qs), u"1");
}

TEST(ImportRefusalsTest, ANumberThatASpreadsheetAteIsTheReasonWithItsText)
{
    TempStore store;
    const ImportPlan students =
        importLines(store, u"学生名单"_qs,
                    {u"学号,姓名,年级,专业名称"_qs, u"2.02304E+11,张一,2023,软件"_qs, u",张二,2023,软件"_qs});
    const QStringList said = shown(students.sheets[0].rejected);
    EXPECT_TRUE(said.value(0).startsWith(u"2 A 2.02304E+11: ")) << qPrintable(said.join(u'\n'));
    EXPECT_TRUE(said.value(1).startsWith(u"3 A : ")) << qPrintable(said.join(u'\n'));
    const ImportPlan placements =
        importLines(store, u"岗位实习"_qs,
                    {u"学号,姓名,实习单位,开始日期,结束日期"_qs, u"2.02304E+11,张一,甲公司,2025-09-01,2025-12-01"_qs,
                     u",张二,甲公司,2025-09-01,2025-12-01"_qs, u"20230499,,甲公司,2025-09-01,2025-12-01"_qs});
    const QStringList reasons = shown(placements.sheets[0].rejected);
    ASSERT_EQ(reasons.size(), 3);
    EXPECT_TRUE(reasons[0].startsWith(u"2 A 2.02304E+11: ")) << qPrintable(reasons[0]);
    EXPECT_TRUE(reasons[1].startsWith(u"3 A : ")) << qPrintable(reasons[1]);
    EXPECT_TRUE(reasons[2].startsWith(u"4 B : ")) << qPrintable(reasons[2]);
}

TEST(ImportRefusalsTest, WhatTheFilesNameToldStandsInTheWorkbookOfRefusedRows)
{
    TempStore store;
    const ImportPlan plan =
        importLines(store, u"2025-2026-1走访记录"_qs, {u"企业名称,走访时间,走访内容"_qs, u"甲公司,9月31日,C"_qs});
    ASSERT_EQ(plan.count(RowState::Refused), 1);
    const QString path = store.folder() + u"/refused.xlsx"_qs;
    Progress progress;
    ASSERT_TRUE(saveRefused(plan, path, progress));
    const ImportPlan again = makePlan(*store, {path}, {}, progress);
    ASSERT_EQ(again.sheets[0].rejected.size(), plan.sheets[0].rejected.size());
    EXPECT_EQ(again.sheets[0].rejected[0].text, plan.sheets[0].rejected[0].text);
}

} // namespace
} // namespace cooperage
