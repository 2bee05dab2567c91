// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/near_name.h"

using namespace cooperage;

namespace {

struct Pair {
    const char* one;
    const char* other;
};

bool near(const Pair& pair)
{
    const QString one = QString::fromUtf8(pair.one);
    const QString other = QString::fromUtf8(pair.other);
    EXPECT_EQ(isNear(one, other), isNear(other, one)) << pair.one << " " << pair.other;
    NearNames names;
    names.add(other);
    EXPECT_EQ(!names.find(one).empty(), isNear(one, other)) << pair.one << " " << pair.other;
    return isNear(one, other);
}

} // namespace

TEST(NearName, SeesOneFirmUnderTwoNames)
{
    for (const Pair& pair :
         {Pair{"重庆聚力物流有限责任公司", "重庆聚力物流股份有限公司"},
          Pair{"重庆恒通酒店管理集团有限公司", "重庆恒通酒店管理有限公司"},
          Pair{"东莞正大恒业电子商务（中国）有限公司", "东莞正大恒业电子商务有限公司"},
          Pair{"东莞正大恒业电子商务（中国）有限公司", "东莞市正大恒业电子商务有限责任公司"},
          Pair{"广东省深圳市天诚软件有限公司", "深圳天诚软件有限公司"},
          Pair{"深圳天诚软件有限公司", "天诚软件有限公司"}, Pair{"天诚软件（深圳）有限公司", "深圳天诚软件有限公司"},
          Pair{"成都宏图电子商务有限公司", "成都鸿图电子商务有限公司"},
          Pair{"成都中科联汽车零部件有限公司", "成都中科汽车零部件有限公司"},
          Pair{"东莞正大恒业电子商务有限公司", "东莞正太恒业电子商务有限公司"},
          Pair{"苏州海纳软件有限公司", "苏州海纳软件"}, Pair{"长沙润泽物流集团", "长沙润泽物流集团有限公司"},
          Pair{"长沙润泽物流公司", "长沙泽润物流公司"}})
        EXPECT_TRUE(near(pair)) << pair.one << " " << pair.other;
}

TEST(NearName, KeepsDifferentFirmsApart)
{
    for (const Pair& pair :
         {Pair{"东莞正大恒业电子商务（中国）有限公司", "深圳正大恒业养老服务有限责任公司"},
          Pair{"长沙润泽物流集团有限公司", "深圳润泽物流集团有限公司"},
          Pair{"广州恒通智能装备有限公司", "惠州恒通智能装备有限公司"},
          Pair{"武汉恒通智能装备集团有限公司", "武汉恒达智能装备集团有限公司"},
          Pair{"重庆恒通酒店管理有限公司", "重庆恒通生物医药有限公司"}, Pair{"长沙第一医院", "长沙第二医院"},
          Pair{"中国建筑第三工程局有限公司", "中国建筑第五工程局有限公司"},
          Pair{"深圳A科技有限公司", "深圳B科技有限公司"}, Pair{"北京饭店", "上海饭店"},
          Pair{"华为技术有限公司", "华力技术有限公司"}, Pair{"华为技术有限公司", "华为技术有限公司 "},
          Pair{"东软集团（大连）有限公司", "东软集团（沈阳）有限公司"}, Pair{"某某公司", "公司"}})
        EXPECT_FALSE(near(pair)) << pair.one << " " << pair.other;
}

TEST(NearName, FindsNearNamesAmongManyInOrder)
{
    NearNames names;
    for (int i = 0; i < 2000; ++i)
        names.add(QStringLiteral("长沙公司%1号软件有限公司").arg(i));
    names.add(QStringLiteral("长沙安泰软件有限责任公司"));
    names.add(QStringLiteral("长沙安泰软件股份有限公司"));
    const auto found = names.find(QStringLiteral("长沙安泰软件有限公司"));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], QStringLiteral("长沙安泰软件有限责任公司"));
    EXPECT_TRUE(names.find(QStringLiteral("长沙安泰软件（中国）")).size() == 2);
    EXPECT_TRUE(names.find(QStringLiteral("长沙公司7号软件有限公司")).empty());
}
