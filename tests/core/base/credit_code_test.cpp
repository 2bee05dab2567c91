// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/credit_code.h"

using namespace cooperage;
using credit_code::Fault;

TEST(CreditCode, AcceptsTheStandardsSampleAndRealOrganisations)
{
    for (const auto* code : {u"91350100M000100Y43", u"91110000101623741K", u"9144030071526726XG", u"12100000400000624D",
                             u"91110108MA00000070", u"91110108MA0000197Y"}) {
        const QString text = QString::fromUtf16(code);
        EXPECT_TRUE(credit_code::check(text).isValid()) << qPrintable(text);
        EXPECT_TRUE(credit_code::explain(credit_code::check(text)).isEmpty());
    }
}

TEST(CreditCode, NamesTheCheckCharacterThatShouldStandThere)
{
    struct {
        QStringView code;
        char16_t expected;
    } const rows[] = {{u"91310115MA1H8R7C6D", u'7'},
                      {u"91110108M0A0001707", u'G'}, // two characters swapped
                      {u"91110108MA00001708", u'7'},
                      {u"91350211M0000XUF46", u'R'}};
    for (const auto& row : rows) {
        const auto check = credit_code::check(row.code);
        EXPECT_EQ(check.fault, Fault::CheckCharacter) << qPrintable(row.code.toString());
        EXPECT_EQ(check.expected, row.expected) << qPrintable(row.code.toString());
        EXPECT_TRUE(credit_code::explain(check).contains(check.expected));
    }
}

TEST(CreditCode, TellsForbiddenLettersWrongRegionsAndLengthsApart)
{
    EXPECT_EQ(credit_code::check(u"91110108MA00I1234X").fault, Fault::Letter);
    EXPECT_EQ(credit_code::check(u"91110108MA00I1234X").found, u'I');
    EXPECT_EQ(credit_code::check(u"911101O8MA00000067").fault, Fault::Region);
    EXPECT_EQ(credit_code::check(u"911101O8MA00000067").found, u'O');
    EXPECT_EQ(credit_code::check(u"9111010MA0000007").fault, Fault::Length);
    EXPECT_EQ(credit_code::check(u"9111010MA0000007").length, 16);
    EXPECT_EQ(credit_code::check(u"").fault, Fault::Length);
    EXPECT_EQ(credit_code::check(u"91110108MA00中1234X").found, u'中');
}

TEST(CreditCode, IsStoredHalfWidthUpperCaseAndWithoutBlanks)
{
    EXPECT_EQ(credit_code::normalised(u"　9135 0100ｍ000100y43\u00a0\u200b"), u"91350100M000100Y43");
    EXPECT_TRUE(credit_code::check(u" ９１３５０１００Ｍ０００１００Ｙ４３").isValid());
}
