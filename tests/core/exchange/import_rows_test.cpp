// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_import.h"

/// Rows that an import once misread without a word. Each ledger is as small as it can be.
namespace cooperage {
namespace {

using test::importLines;
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

} // namespace
} // namespace cooperage
