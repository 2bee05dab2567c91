// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "tests/support/sample_document.h"
#include "ui/paper/html_writer.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace cooperage::testing_support;
using namespace Qt::Literals::StringLiterals;

namespace {

QString definitionOf(const QString& figure)
{
    return figure == u"partners.total" ? u"学期末台账内的\"合作单位\""_s : QString();
}

QString written(const report::Document& document)
{
    return QString::fromUtf8(html(document, definitionOf));
}

} // namespace

TEST(Html, ClosesEveryElementAndStandsAlone)
{
    const QString page = written(sampleReport());
    QXmlStreamReader xml(page);
    int open = 0;
    while (!xml.atEnd() && !xml.hasError()) {
        xml.readNext();
        open += xml.isStartElement() - xml.isEndElement();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(open, 0);
    EXPECT_TRUE(page.startsWith(u"<!DOCTYPE html>"_s));
    for (const QString& outside : {u"http"_s, u"src="_s, u"href="_s, u"url("_s})
        EXPECT_FALSE(page.contains(outside)) << outside.toStdString();
    EXPECT_FALSE(page.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0).contains(u'&'));
}

TEST(Html, HasHeadingsTablesWithHeadsAndTheLanguage)
{
    const QString page = written(sampleReport());
    EXPECT_TRUE(page.contains(u"<html lang=\"zh-CN\">"_s));
    EXPECT_TRUE(page.contains(u"<h2>一、总体情况</h2>"_s));
    EXPECT_TRUE(page.contains(u"<caption>表 1 合作单位构成（单位：家）</caption><thead>"_s));
    EXPECT_EQ(page.count(u"<thead>"_s), 2);
    EXPECT_EQ(page.count(u"<svg"_s), 3);
    EXPECT_TRUE(written(sampleEnglishReport()).contains(u"<html lang=\"en\">"_s));
}

TEST(Html, GivesTheDefinitionOfANumberAsItsTitle)
{
    const QString page = written(sampleReport());
    EXPECT_TRUE(
        page.contains(u"data-figure=\"partners.total\" title=\"学期末台账内的&quot;合作单位&quot;\">163家</span>"_s));
    EXPECT_TRUE(page.contains(u"data-figure=\"partners.companies\">142</span>"_s));
}

TEST(Html, EscapesWhatPeopleWrite)
{
    report::Document document{u"a<b"_s, u"zh-CN"_s, {}, {report::Text{{{u"<script>1 & 2</script>"_s, {}}}}}};
    EXPECT_TRUE(written(document).contains(u"<p>&lt;script&gt;1 &amp; 2&lt;/script&gt;</p>"_s));
}
