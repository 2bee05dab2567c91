// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_import.h"

/// Names as an import finds them again.
namespace cooperage {
namespace {

using test::importLines;
using test::shown;
using test::TempStore;
using test::valueIn;

TEST(ImportNamesTest, NamesThatHoldDividersAreFoundAgain)
{
    TempStore store;
    const QStringList partners = {u"企业名称,所在城市"_qs, u"云津交通、物流集团有限公司,云津"_qs,
                                  u"甲；乙联合有限公司,云津"_qs};
    const QStringList results = {u"学号,姓名,二级学院,证书名称,证书等级,考核日期,考核结果"_qs,
                                 u"1,张一,体育、艺术学院,焊接（气焊、电焊）,中级,2025-11-01,通过"_qs,
                                 u"2,张二,体育、艺术学院,焊接（气焊、电焊）,中级,2025-11-01,通过"_qs};
    for (int time = 0; time < 2; ++time) {
        EXPECT_EQ(importLines(store, u"合作企业"_qs, partners).isEmpty(), time == 1);
        EXPECT_EQ(importLines(store, u"1+X证书考核"_qs, results).isEmpty(), time == 1);
    }
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM partner"_qs), u"2");
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM certificate"_qs), u"1");
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM department"_qs), u"1");
}

TEST(ImportNamesTest, FormerNamesAreFoundOneByOneAndWholeThoughTheyHoldDividers)
{
    TempStore store;
    const QString code = u"91440600278Y1AK57Q"_qs;
    const QStringList renamed = {u"企业名称,统一社会信用代码"_qs, u"甲；丙联合公司,"_qs + code, u"最新公司,"_qs + code};
    importLines(store, u"合作企业"_qs,
                {u"企业名称,统一社会信用代码,曾用名"_qs, u"旧名公司,"_qs + code + u",甲厂、乙厂"_qs});
    importLines(store, u"合作企业"_qs, renamed);
    EXPECT_TRUE(importLines(store, u"合作企业"_qs, renamed).isEmpty());
    importLines(store, u"合作企业"_qs, {u"企业名称,所在城市"_qs, u"乙厂,云津"_qs, u"甲；丙联合公司,云津"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM partner"_qs), u"1");
}

TEST(ImportNamesTest, ANumberThatBeginsAnewInEachSheetTellsNobodyApart)
{
    TempStore store;
    importLines(store, u"机电系教师"_qs, {u"编号,姓名,职称"_qs, u"1,周平,讲师"_qs, u"2,李娜,教授"_qs});
    importLines(store, u"商贸系教师"_qs, {u"编号,姓名,职称"_qs, u"1,吴刚,讲师"_qs, u"2,李娜,副教授"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name || title, ' ') FROM (SELECT * FROM teacher ORDER BY id)"_qs),
              u"周平讲师 李娜副教授 吴刚讲师");
    importLines(store, u"机电2301实习"_qs, {u"学号,姓名,实习单位,开始日期"_qs, u"01,张一,甲公司,2025-09-01"_qs});
    const QStringList second = {u"学号,姓名,实习单位,开始日期"_qs, u"01,王二,甲公司,2025-09-01"_qs};
    importLines(store, u"机电2302实习"_qs, second);
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM placement"_qs), u"2");
    EXPECT_EQ(importLines(store, u"机电2302实习"_qs, second).count(RowState::Unchanged), 1);
    const QString heading = u"协议编号,合作企业,协议类型,起始日期"_qs;
    importLines(store, u"机电系协议"_qs, {heading, u"1,甲公司,订单班,2025-09-01"_qs});
    importLines(store, u"商贸系协议"_qs, {heading, u"1,乙公司,订单班,2025-09-01"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT count(*) FROM agreement"_qs), u"2");
}

TEST(ImportNamesTest, ANumberOfAnotherTeacherIsTakenAndWarnedOf)
{
    TempStore store;
    importLines(store, u"教师"_qs, {u"工号,姓名"_qs, u"20100001,周平"_qs});
    const ImportPlan plan = importLines(store, u"教师"_qs, {u"工号,姓名"_qs, u"20100001,周萍"_qs});
    EXPECT_TRUE(shown(plan.sheets[0].warnings).join(u'\n').contains(u"这个工号在册为“周平”，表中写的是“周萍”"_qs));
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(name) FROM teacher"_qs), u"周萍");
}

TEST(ImportNamesTest, AClassIsOfTheFormThatItsNameSays)
{
    TempStore store;
    importLines(store, u"订单班一览"_qs,
                {u"班级名称,合作企业,开班日期"_qs, u"2023级物流现代学徒制班,甲公司,2023-09-01"_qs,
                 u"甲公司冠名班,甲公司,2023-09-01"_qs, u"电商2301班,甲公司,2023-09-01"_qs});
    EXPECT_EQ(valueIn(store, u"SELECT group_concat(form) FROM (SELECT form FROM order_class ORDER BY id)"_qs),
              u"apprenticeship,named,order");
}

TEST(ImportNamesTest, SeveralNamesInOneCellAreWarnedOf)
{
    TempStore store;
    const ImportPlan plan = importLines(store, u"实训基地"_qs,
                                        {u"基地名称,合作企业"_qs, u"一号,甲软件有限公司、乙电商有限公司"_qs,
                                         u"二号,丙机械厂等3家"_qs, u"三号,中国（上海）银行、信托研究会"_qs});
    EXPECT_EQ(plan.sheets[0].warnings.size(), 2u) << qPrintable(shown(plan.sheets[0].warnings).join(u'\n'));
}

} // namespace
} // namespace cooperage
