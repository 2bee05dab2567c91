// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_import.h"

/// Rows that an import once misread without a word. Each ledger is as small as it can be.
namespace cooperage {
namespace {

using test::importLines;
using test::shown;
using test::TempStore;
using test::valueIn;

TEST(ImportRowsTest, ABlankNumberIsNotFilledWithTheOneAbove)
{
    TempStore agreements;
    importLines(agreements, u"协议台账"_qs,
                {u"序号,协议编号,合作企业,协议类型,签订日期,合作期限"_qs,
                 u"1,XQ-01,甲公司,实习基地,2025-03-01,2025-03-01至2028-02-28"_qs,
                 u"2,XQ-02,乙公司,实习基地,2025-03-01,2025-03-01至2028-02-28"_qs,
                 u"3,,丙公司,实习基地,2025-03-01,2025-03-01至2028-02-28"_qs,
                 u",,丁公司,实习基地,2025-03-01,2025-03-01至2028-02-28"_qs});
    EXPECT_EQ(valueIn(agreements, u"SELECT count(*) FROM agreement"_qs), u"4");
    EXPECT_EQ(valueIn(agreements, u"SELECT count(number) FROM agreement"_qs), u"2");

    TempStore partners;
    importLines(partners, u"合作企业"_qs,
                {u"统一社会信用代码,企业名称,所在城市"_qs, u"91440600278Y1AK57Q,甲公司,云津"_qs, u",乙公司,江澜"_qs,
                 u",丙公司,望川"_qs});
    EXPECT_EQ(valueIn(partners, u"SELECT group_concat(name, ' ') FROM (SELECT name FROM partner ORDER BY id)"_qs),
              u"甲公司 乙公司 丙公司");
}

TEST(ImportRowsTest, AStudentWithoutNumberIsRefusedAndNotTakenForTheOneAbove)
{
    TempStore store;
    const ImportPlan plan = importLines(store, u"岗位实习"_qs,
                                        {u"学号,姓名,专业名称,实习单位,开始日期,结束日期"_qs,
                                         u"2023010101,张三,软件技术,云帆公司,2025-09-08,2025-12-31"_qs,
                                         u"2023010102,李四,软件技术,云帆公司,2025-09-08,2025-12-31"_qs,
                                         u",王五,软件技术,海天公司,2025-09-08,2025-12-31"_qs,
                                         u"2023010104,赵六,软件技术,海天公司,2025-09-08,2025-12-31"_qs});
    EXPECT_EQ(plan.count(RowState::New), 3);
    EXPECT_EQ(plan.count(RowState::Refused), 1);
    EXPECT_EQ(valueIn(store, u"SELECT name FROM student WHERE number = '2023010102'"_qs), u"李四");
}

TEST(ImportRowsTest, ABlankBelowAPartnerWithNothingButAContactIsTheSamePartner)
{
    TempStore store;
    importLines(store, u"合作企业"_qs,
                {u"企业名称,统一社会信用代码,所在城市,联系人,联系电话"_qs,
                 u"甲公司,91440600278Y1AK57Q,云津,张三,13800001111"_qs, u",,,李四,13800002222"_qs,
                 u"乙公司,,江澜,王五,13800003333"_qs, u",,望川,赵六,13800004444"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM partner"_qs), u"2");
    EXPECT_EQ(
        valueIn(store, u"SELECT count(*) FROM contact c JOIN partner p ON p.id = c.partner WHERE p.name = '甲公司'"_qs),
        u"2");
    EXPECT_EQ(valueIn(store, u"SELECT region FROM partner WHERE name = '乙公司'"_qs), u"江澜");
}

TEST(ImportRowsTest, RecordsWhoseNameBeginsLikeASumAreRecords)
{
    TempStore store;
    importLines(store, u"合作项目"_qs,
                {u"项目名称,合作企业,项目类型,开始日期,合同金额(元)"_qs,
                 u"汇总分析平台开发,甲公司,技术服务,2025-09-01,10000"_qs,
                 u"累计能耗监测系统研发,甲公司,研发,2025-09-01,20000"_qs, u"合计,2家,,,30000"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM project"_qs), u"2");
    importLines(store, u"合作企业"_qs,
                {u"企业名称,所在城市,员工人数"_qs, u"总计科技有限公司,云津,5"_qs, u"合计：1家,,5"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name, ' ') FROM (SELECT name FROM partner ORDER BY id)"_qs),
              u"甲公司 总计科技有限公司");
}

TEST(ImportRowsTest, NamesOfPeopleMayBeLongOrOfAnyScript)
{
    TempStore store;
    const QStringList names = {u"阿卜杜热合曼·阿卜杜拉"_qs, u"买买提江•吐尔逊尼亚孜"_qs, u"Nguyễn Văn A"_qs,
                               u"Jean-Luc O'Neil"_qs, u"Иван Петров"_qs};
    QStringList lines = {u"学号,姓名,二级学院,专业名称,实习单位,开始日期,结束日期"_qs};
    for (const QString& name : names)
        lines << u"%1,%2,信息学院,软件技术,甲公司,2025-09-08,2025-12-31"_qs.arg(lines.size()).arg(name);
    importLines(store, u"岗位实习"_qs, lines);
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name, ';') FROM (SELECT name FROM student ORDER BY number)"_qs),
              names.join(u';'));
}

TEST(ImportRowsTest, ADayWithoutAYearIsTheOneNearestToTheTermAndWarnedAbout)
{
    TempStore store;
    const QStringList lines = {u"企业名称,走访时间,走访形式,走访内容"_qs, u"甲公司,8月28日,走访,C"_qs,
                               u"甲公司,9月3日,走访,D"_qs};
    const ImportPlan plan = importLines(store, u"2025-2026-1走访记录"_qs, lines);
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(held_on) FROM (SELECT held_on FROM communication ORDER BY id)"_qs),
              u"2025-08-28,2025-09-03");
    EXPECT_EQ(plan.sheets[0].warnings.size(), 2u);
}

TEST(ImportRowsTest, ADayWithoutAYearFollowsTheTermAsTheCollegeHasSetIt)
{
    TempStore store;
    importLines(store, u"学期"_qs, {u"学期,开始日期,结束日期"_qs, u"2025-2026-1,2025-08-25,2025-12-20"_qs});
    importLines(store, u"2025-2026-1走访记录"_qs, {u"企业名称,走访时间,走访形式"_qs, u"甲公司,5月1日,走访"_qs});
    // 116 days before 25 August, 132 after 20 December; after 31 January it would be 90.
    EXPECT_EQ(valueIn(store, u"SELECT held_on FROM communication"_qs), u"2025-05-01");
}

TEST(ImportRowsTest, ALengthThatLeadsNowhereIsUnreadable)
{
    TempStore store;
    const QStringList lines = {u"协议编号,合作企业,协议类型,生效日期,终止日期"_qs,
                               u"S1,甲公司,实习基地,2025-03-01,9000年"_qs,
                               u"S2,甲公司,实习基地,2025-03-01,99999999999年"_qs,
                               u"S3,甲公司,实习基地,2025-03-01,80年"_qs, u"S4,甲公司,实习基地,2025-03-01,三年"_qs};
    const ImportPlan plan = importLines(store, u"协议台账"_qs, lines);
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM agreement WHERE ends_on IS NULL AND notes LIKE '%年%'"_qs), u"3");
    EXPECT_EQ(valueIn(store, u"SELECT ends_on FROM agreement WHERE number = 'S4'"_qs), u"2028-02-29");
    EXPECT_EQ(plan.sheets[0].warnings.size(), 3u);
    EXPECT_TRUE(importLines(store, u"协议台账"_qs, lines).isEmpty());
}

TEST(ImportRowsTest, ASingleDayInAPeriodIsTheEndWellBehindTheSigningAndAlwaysWarnedAbout)
{
    TempStore store;
    const ImportPlan plan = importLines(
        store, u"协议台账"_qs,
        {u"协议编号,合作企业,协议类型,签订日期,合作期限"_qs, u"R1,甲公司,实习基地,2025-03-01,2028-03-01"_qs,
         u"R2,甲公司,实习基地,2025-03-01,2025-03-10"_qs, u"R3,甲公司,实习基地,2025-03-01,2025-03-01至2027-03-01"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT starts_on || '/' || ends_on FROM agreement WHERE number = 'R1'"_qs),
              u"2025-03-01/2028-03-01");
    EXPECT_EQ(valueIn(store, u"SELECT starts_on || '/' || coalesce(ends_on, '') FROM agreement WHERE number = 'R2'"_qs),
              u"2025-03-10/");
    EXPECT_EQ(plan.sheets[0].warnings.size(), 3u); // R1 also says that it begins when it is signed
}

TEST(ImportRowsTest, AmountsThatNothingHasAreRefusedWhereRequiredAndNotedElsewhere)
{
    TempStore store;
    const ImportPlan gifts =
        importLines(store, u"企业捐赠"_qs,
                    {u"捐赠企业,捐赠时间,捐赠类型,捐赠金额（万元）"_qs, u"甲公司,2025-10-10,现金,900000000000"_qs});
    EXPECT_EQ(gifts.count(RowState::Refused), 1);
    importLines(store, u"基地"_qs,
                {u"基地名称,合作企业,工位数"_qs, u"甲基地,甲公司,3000000000"_qs, u"乙基地,甲公司,-50"_qs,
                 u"丙基地,甲公司,20"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT sum(stations) FROM base"_qs), u"20");
    EXPECT_EQ(valueIn(store, u"SELECT notes FROM base WHERE name = '乙基地'"_qs), u"工位数：-50");
}

TEST(ImportRowsTest, TwoWrongCodesUnderOneNameAreBothKept)
{
    TempStore store;
    const QStringList lines = {u"企业名称,统一社会信用代码,所在城市"_qs, u"丙公司,12345678,云津"_qs,
                               u"丙公司,45678901,云津"_qs};
    importLines(store, u"合作企业"_qs, lines);
    EXPECT_EQ(valueIn(store, u"SELECT credit_code FROM partner"_qs), u"12345678");
    EXPECT_EQ(valueIn(store, u"SELECT notes LIKE '%45678901%' FROM partner"_qs), u"1");
    EXPECT_TRUE(importLines(store, u"合作企业"_qs, lines).isEmpty());
}

TEST(ImportRowsTest, UnitsOfMoneyAreThoseOfHeadingCellAndColumn)
{
    TempStore store;
    const auto amounts = [&] { return valueIn(store, u"SELECT group_concat(contract_amount) FROM project"_qs); };
    const QString heading = u"项目名称,合作企业,项目类型,合同金额"_qs;
    importLines(store, u"合作项目"_qs, {heading + u"（千元）"_qs, u"一,甲公司,技术服务,50"_qs});
    EXPECT_EQ(amounts(), u"5000000");
    const ImportPlan mixed =
        importLines(store, u"合作项目"_qs, {heading, u"二,甲公司,技术服务,20万元"_qs, u"三,甲公司,技术服务,8.5"_qs});
    EXPECT_EQ(amounts(), u"5000000,20000000,850");
    EXPECT_TRUE(shown(mixed.sheets[0].warnings).join(u'\n').contains(u"同列另有写“万”的金额"_qs));
    importLines(store, u"岗位实习台账"_qs,
                {u"学号,姓名,实习单位,开始日期,实习报酬（元/天）"_qs, u"2023001,张三,甲公司,2025-09-01,150"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT monthly_pay FROM placement"_qs), u"-") << "a day's pay is no month's";
    importLines(store, u"岗位实习台账"_qs,
                {u"学号,姓名,实习单位,开始日期,实习报酬（元/人·月）"_qs, u"2023002,李四,甲公司,2025-09-01,3000"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT max(monthly_pay) FROM placement"_qs), u"300000");
}

TEST(ImportRowsTest, OfTwoColumnsForOnePeriodTheOneWithDaysIsRead)
{
    TempStore store;
    importLines(store, u"协议台账"_qs,
                {u"协议编号,合作企业,协议类型,签订日期,有效期,起止日期"_qs,
                 u"A-1,甲公司,订单班,2025-09-10,三年,2025.10.1-2028.9.30"_qs,
                 u"A-2,甲公司,订单班,2025-09-10,,2025.11.1-2028.10.31"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(starts_on || ends_on) FROM agreement"_qs),
              u"2025-10-012028-09-30,2025-11-012028-10-31");
}

TEST(ImportRowsTest, ATeachersSheetSaysOfWhichKindTheyAre)
{
    TempStore store;
    importLines(store, u"校外兼职教师"_qs, {u"姓名,工作单位"_qs, u"刘工,甲公司"_qs});
    importLines(store, u"专兼职教师"_qs, {u"姓名,职称,是否双师型"_qs, u"周平,讲师,双师型"_qs, u"李娜,讲师,否"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(kind) FROM (SELECT kind FROM teacher ORDER BY id)"_qs),
              u"enterprise,full_time,full_time");
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM dual_qualification"_qs), u"1");
}

TEST(ImportRowsTest, APersonAndATelephoneNumberMayShareACell)
{
    TempStore store;
    importLines(store, u"合作企业"_qs,
                {u"企业名称,地址,联系人及电话"_qs, u"甲公司,一号,王芳 13800000001"_qs,
                 u"乙公司,二号,李敏（025-88886666）"_qs, u"丙公司,三号,赵强"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name || coalesce(phone, '')) FROM contact"_qs),
              u"王芳13800000001,李敏025-88886666,赵强");
}

} // namespace
} // namespace cooperage
