// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/text_key.h"

using namespace cooperage;

TEST(TextKey, MakesDifferentSpellingsOfOneNameEqual)
{
    struct {
        QStringView one, other;
    } const rows[] = {{u"东莞正大恒业电子商务（中国）有限公司", u"东莞正大恒业电子商务(中国)有限公司"},
                      {u"张　三", u"张三"},
                      {u" 张 三\u00a0", u"张三"},
                      {u"张\u200b三\ufeff", u"张三"},
                      {u"ＴＣＬ科技集团", u"tcl 科技集团"},
                      {u"【校外】实训基地", u"(校外)实训基地"},
                      {u"〔2025〕12号", u"[2025]12号"},
                      {u"买买提·阿不都拉", u"买买提•阿不都拉"},
                      {u"买买提·阿不都拉", u"买买提.阿不都拉"},
                      {u"“工匠”班", u"「工匠」班"},
                      {u"“工匠”班", u"\"工匠\"班"},
                      {u"长沙—株洲", u"长沙-株洲"},
                      {u"Web前端开发１＋Ｘ", u"web前端开发1+X"}};
    for (const auto& row : rows)
        EXPECT_EQ(textKey(row.one), textKey(row.other)) << qPrintable(row.one.toString());
}

TEST(TextKey, KeepsDifferentNamesApart)
{
    EXPECT_NE(textKey(u"软件2301班"), textKey(u"软件2302班"));
    EXPECT_NE(textKey(u"深圳A公司"), textKey(u"深圳B公司"));
    EXPECT_NE(textKey(u"版本1.5"), textKey(u"版本15"));
    EXPECT_TRUE(textKey(u" 　\u200b").isEmpty());
}

TEST(PlainText, IsHalfWidthWithSingleBlanks)
{
    EXPECT_EQ(plainText(u"　２０２５．９．１　　至\n２０２６．１．１６ "), u"2025.9.1 至 2026.1.16");
    EXPECT_EQ(plainText(u"\ufeff是\u200b"), u"是");
    EXPECT_EQ(plainText(u"ABC（中国）"), u"ABC(中国)");
}

TEST(TrimmedName, DropsBlanksInsideHanNamesOnly)
{
    EXPECT_EQ(trimmedName(u" 张　三 "), u"张三");
    EXPECT_EQ(trimmedName(u"欧 阳 娜 娜"), u"欧阳娜娜");
    EXPECT_EQ(trimmedName(u"John  Smith"), u"John Smith");
    EXPECT_EQ(trimmedName(u"深圳 TCL 公司"), u"深圳 TCL 公司");
    EXPECT_EQ(trimmedName(u"某某 （中国） 有限公司"), u"某某（中国）有限公司");
    EXPECT_EQ(trimmedName(u"ＡＢＣ公司\u200b"), u"ＡＢＣ公司");
    EXPECT_EQ(trimmedName(u"\n 　"), u"");
}
