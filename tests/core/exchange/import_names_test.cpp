// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_import.h"

/// Names as an import finds them again.
namespace cooperage {
namespace {

using test::importLines;
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

} // namespace
} // namespace cooperage
