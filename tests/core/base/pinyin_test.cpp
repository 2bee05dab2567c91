// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>
#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/pinyin.h"

using namespace cooperage;

namespace {

struct Row {
    const char* written;
    const char* read;
};

std::string read(const char* text, NameKind kind)
{
    return pinyin(QString::fromUtf8(text), kind).toStdString();
}

} // namespace

TEST(Pinyin, ReadsSurnamesAsNames)
{
    const Row rows[] = {{"单芳", "shanfang"},       {"仇雨", "qiuyu"},
                        {"曾国强", "zengguoqiang"}, {"解国景", "xieguojing"},
                        {"区行梅", "ouxingmei"},    {"查明景", "zhamingjing"},
                        {"朴一", "piaoyi"},         {"缪红", "miaohong"},
                        {"覃明", "qinming"},        {"翟军", "zhaijun"},
                        {"乐嘉", "yuejia"},         {"薄一", "boyi"},
                        {"冼星", "xianxing"},       {"尉迟恭", "yuchigong"},
                        {"万俟卨", "moqixie"},      {"长孙无忌", "zhangsunwuji"},
                        {"万军", "wanjun"},         {"欧阳娜娜", "ouyangnana"},
                        {"单于明", "chanyuming"},   {"盖叫天", "gejiaotian"},
                        {"员玉", "yunyu"},          {"任红", "renhong"},
                        {"吕梁", "lvliang"},        {"沈阳", "shenyang"},
                        {"张　三", "zhangsan"},     {"石嘉", "shijia"},
                        {"张长乐", "zhangchangle"}, {"买买提·阿不都", "maimaitiabudu"}};
    for (const Row& row : rows)
        EXPECT_EQ(read(row.written, NameKind::Person), row.read) << row.written;
}

TEST(Pinyin, ReadsPlacesAndTradesOfFirms)
{
    const Row rows[] = {{"重庆恒通物流", "chongqinghengtongwuliu"},
                        {"长沙", "changsha"},
                        {"长春", "changchun"},
                        {"厦门", "xiamen"},
                        {"大厦", "dasha"},
                        {"银行", "yinhang"},
                        {"行业", "hangye"},
                        {"音乐", "yinyue"},
                        {"快乐", "kuaile"},
                        {"会计", "kuaiji"},
                        {"会议", "huiyi"},
                        {"成都", "chengdu"},
                        {"地址", "dizhi"},
                        {"重型机械", "zhongxingjixie"},
                        {"校长", "xiaozhang"},
                        {"调研", "diaoyan"},
                        {"空调", "kongtiao"},
                        {"模具", "muju"},
                        {"六安", "luan"},
                        {"蚌埠", "bengbu"},
                        {"番禺", "panyu"},
                        {"东莞", "dongguan"},
                        {"单位", "danwei"},
                        {"西藏", "xizang"},
                        {"旅游", "lvyou"},
                        {"战略", "zhanlue"},
                        {"TCL 科技（集团）", "tclkejijituan"},
                        {"1+X", "1x"},
                        {"〇", "ling"}};
    for (const Row& row : rows)
        EXPECT_EQ(read(row.written, NameKind::Text), row.read) << row.written;
}

TEST(Pinyin, KnowsAllCommonAndManyRareCharacters)
{
    int unknown = 0;
    for (char16_t c = 0x4E00; c <= 0x9FA5; ++c)
        if (pinyin(QString(QChar(c))) == QString(QChar(c)))
            ++unknown;
    EXPECT_LE(unknown, 30);
    EXPECT_EQ(read("𬭎", NameKind::Text), "hong");
}

TEST(Pinyin, GivesInitials)
{
    EXPECT_EQ(initials(u"重庆恒通"), u"cqht");
    EXPECT_EQ(initials(u"单芳", NameKind::Person), u"sf");
    EXPECT_EQ(initials(u"23软件1班"), u"23rj1b");
    EXPECT_EQ(initials(u"TCL集团"), u"tcljt");
    EXPECT_EQ(initials(u""), u"");
}

TEST(Pinyin, SortsNamesTheWayListsAre)
{
    QStringList names{QStringLiteral("张三"),   QStringLiteral("章安"), QStringLiteral("张伟"),
                      QStringLiteral("单芳"),   QStringLiteral("安泰"), QStringLiteral("曾国强"),
                      QStringLiteral("王10班"), QStringLiteral("王2班")};
    std::sort(names.begin(), names.end(), [](const QString& one, const QString& other) {
        return sortKey(one, NameKind::Person).toUtf8() < sortKey(other, NameKind::Person).toUtf8();
    });
    EXPECT_EQ(names.join(u' '), QStringLiteral("安泰 单芳 王2班 王10班 曾国强 张三 张伟 章安"));
    EXPECT_LT(sortKey(u"西安"), sortKey(u"先锋"));
}
