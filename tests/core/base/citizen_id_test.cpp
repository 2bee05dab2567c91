// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/citizen_id.h"
#include "core/base/clock.h"
#include "core/base/mask.h"

using namespace cooperage;
using citizen_id::Fault;
using citizen_id::Gender;

namespace {

class CitizenId : public testing::Test {
protected:
    void SetUp() override { clock::fix(QDateTime(QDate(2026, 11, 21), QTime(9, 0))); }
    void TearDown() override { clock::fix(std::nullopt); }
};

} // namespace

TEST_F(CitizenId, AcceptsValidNumbersAndReadsThem)
{
    struct {
        QStringView number;
        QDate born;
        Gender gender;
        QStringView province;
    } const rows[] = {{u"11010519491231002X", {1949, 12, 31}, Gender::Female, u"北京"},
                      {u"440524188001010014", {1880, 1, 1}, Gender::Male, u"广东"},
                      {u"34052419800101001X", {1980, 1, 1}, Gender::Male, u"安徽"},
                      {u"32010620070315321X", {2007, 3, 15}, Gender::Male, u"江苏"},
                      {u"440305200911201142", {2009, 11, 20}, Gender::Female, u"广东"},
                      {u"420111200804010503", {2008, 4, 1}, Gender::Female, u"湖北"},
                      {u" ３２０１０６２００７０３１５３２１x", {2007, 3, 15}, Gender::Male, u"江苏"}};
    for (const auto& row : rows) {
        EXPECT_TRUE(citizen_id::check(row.number).isValid()) << qPrintable(row.number.toString());
        EXPECT_EQ(citizen_id::bornOn(row.number), row.born);
        EXPECT_EQ(citizen_id::gender(row.number), row.gender);
        EXPECT_EQ(citizen_id::province(row.number), row.province);
    }
}

TEST_F(CitizenId, NamesWhatIsWrong)
{
    struct {
        QStringView number;
        Fault fault;
        QStringView found;
    } const rows[] = {
        {u"110105194912310021", Fault::CheckCharacter, u"1"}, {u"44052418800101001X", Fault::CheckCharacter, u"X"},
        {u"34052419800101001", Fault::Length, u""},           {u"320106200702305218", Fault::BirthDate, u"20070230"},
        {u"990106200703151234", Fault::Province, u"99"},      {u"110101203001010013", Fault::Future, u"20300101"},
        {u"3201062007O315321X", Fault::Letter, u"O"},         {u"", Fault::Length, u""}};
    for (const auto& row : rows) {
        const auto check = citizen_id::check(row.number);
        EXPECT_EQ(check.fault, row.fault) << qPrintable(row.number.toString());
        EXPECT_EQ(check.found, row.found) << qPrintable(row.number.toString());
        EXPECT_FALSE(citizen_id::explain(check).isEmpty());
    }
    EXPECT_EQ(citizen_id::check(u"110105194912310021").expected, u'X');
    EXPECT_EQ(citizen_id::check(u"44052418800101001X").expected, u'4');
}

TEST_F(CitizenId, ReadsNothingFromWhatIsNoNumber)
{
    EXPECT_FALSE(citizen_id::bornOn(u"护照 E12345678").isValid());
    EXPECT_FALSE(citizen_id::gender(u"2.02304E+11"));
    EXPECT_TRUE(citizen_id::province(u"").isEmpty());
}

TEST_F(CitizenId, IsStoredWithACapitalX)
{
    EXPECT_EQ(citizen_id::normalised(u" 32010620070315321x "), u"32010620070315321X");
}

TEST(Mask, HidesTheMiddleOfNumbers)
{
    EXPECT_EQ(maskedCitizenId(QStringLiteral("32010620070315321X")), u"320106********321X");
    EXPECT_EQ(maskedCitizenId(QStringLiteral("E12345678")), u"E1*****78");
    EXPECT_EQ(maskedCitizenId(QStringLiteral("1234")), u"****");
    EXPECT_EQ(maskedPhone(QStringLiteral("13812346021")), u"138****6021");
    EXPECT_EQ(maskedPhone(QStringLiteral("0755-26881234")), u"0755-****1234");
    EXPECT_EQ(maskedPhone(QStringLiteral("13812346021 / 13900001111 转 802")), u"138****6021 / 139****1111 转 802");
    EXPECT_EQ(maskedPhone(QString()), QString());
}
