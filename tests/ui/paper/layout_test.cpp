// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/sample_document.h"
#include "ui/paper/layout.h"
#include "ui/paper/page_style.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

report::Document paragraphs(const QStringList& texts)
{
    report::Document document{u"t"_s, u"zh-CN"_s, {}, {}};
    for (const QString& text : texts)
        document.blocks.push_back(report::Text{{{text, {}}}});
    return document;
}

/// The text of each line of the type area, first line first.
QStringList linesOf(const Page& page)
{
    std::map<int, QString> lines;
    const QRectF area = pageStyle(u"zh-CN"_s).area;
    for (const TextRun& run : page.texts)
        if (area.contains(run.at))
            lines[qRound(run.at.y())] += run.text;
    QStringList texts;
    for (const auto& [y, text] : lines)
        texts << text;
    return texts;
}

QStringList allLines(const report::Document& document)
{
    QStringList lines;
    for (const Page& page : layOut(document).pages)
        lines += linesOf(page);
    return lines;
}

} // namespace

TEST(Layout, SetsTwentyTwoLinesOfTwentyEightLettersOnAPage)
{
    const Pages pages = layOut(paragraphs({QString(28 * 22 - 2 + 1, u'国')}));
    ASSERT_EQ(pages.pages.size(), 2u);
    const QStringList lines = linesOf(pages.pages[0]);
    ASSERT_EQ(lines.size(), 22);
    EXPECT_EQ(lines[0].size(), 26);
    for (int i = 1; i < 22; ++i)
        EXPECT_EQ(lines[i].size(), 28);
    EXPECT_EQ(linesOf(pages.pages[1]), QStringList{u"国"_s});
}

TEST(Layout, PutsNoClosingMarkAtTheStartOfALineAndNoOpeningMarkAtItsEnd)
{
    // Each shift brings another letter to the line's end.
    for (int shift = 0; shift < 30; ++shift) {
        const QString text =
            QString(shift, u'国') +
            u"依据《规定》（教职成〔2021〕4号），学校、单位：均签“三方协议”；完成率97.4%。"_s.repeated(4);
        for (const QString& line : allLines(paragraphs({text}))) {
            EXPECT_FALSE(u"，。、；：》）〕”%"_s.contains(line.front())) << line.toStdString();
            EXPECT_FALSE(u"《（〔“"_s.contains(line.back())) << line.toStdString();
        }
    }
}

TEST(Layout, KeepsWordsAndAmountsTogether)
{
    for (int shift = 0; shift < 30; ++shift) {
        const QString text = QString(shift, u'国') + u"投入1,486.25万元和AutoCAD软件12 套"_s;
        const QString joined = allLines(paragraphs({text})).join(u'|');
        EXPECT_TRUE(joined.contains(u"1,486.25万元"_s)) << joined.toStdString();
        EXPECT_TRUE(joined.contains(u"AutoCAD"_s)) << joined.toStdString();
        EXPECT_TRUE(joined.contains(u"12 套"_s)) << joined.toStdString();
    }
}

TEST(Layout, CutsAWordThatIsWiderThanTheLine)
{
    const QString address = u"https://example.edu.cn/"_s + QString(200, u'x');
    const QStringList lines = allLines(paragraphs({address}));
    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()), address);
}

TEST(Layout, LeavesNoHeadingAtTheFootOfAPage)
{
    for (int before = 15; before < 25; ++before) {
        report::Document document = paragraphs(QStringList(before, u"一行字"_s));
        document.blocks.push_back(report::Heading{1, u"一、标题"_s});
        document.blocks.push_back(report::Heading{2, u"（一）小标题"_s});
        document.blocks.push_back(report::Text{{{u"正文"_s, {}}}});
        for (const Page& page : layOut(document).pages)
            EXPECT_FALSE(linesOf(page).last().contains(u"标题"_s)) << before;
    }
}

TEST(Layout, NumbersThePagesOfASheetOnlyWhereThereAreSeveral)
{
    const auto isNumbered = [](const Page& page) {
        QString text;
        for (const TextRun& run : page.texts)
            text += run.text;
        return text.contains(u"— %1 —"_s.arg(page.number));
    };
    report::Document sheet = paragraphs({u"国"_s});
    sheet.isSheet = true;
    ASSERT_EQ(layOut(sheet).pages.size(), 1u);
    EXPECT_FALSE(isNumbered(layOut(sheet).pages.front()));
    sheet.blocks.push_back(report::PageBreak{});
    sheet.blocks.push_back(sheet.blocks.front());
    const Pages several = layOut(sheet);
    ASSERT_EQ(several.pages.size(), 2u);
    for (const Page& page : several.pages)
        EXPECT_TRUE(isNumbered(page));
}

TEST(Layout, DrawsAChartLowerRatherThanLeaveTheRestOfAPageBlank)
{
    report::Chart chart;
    chart.kind = report::Chart::Kind::Columns;
    chart.caption = u"图 1"_s;
    chart.categories = {u"甲"_s, u"乙"_s};
    chart.series = {{u"人"_s, {1, 2}}};
    const auto drawn = [&](int linesBefore) {
        report::Document document = paragraphs(QStringList(linesBefore, u"国"_s));
        document.blocks.push_back(chart);
        return layOut(document).pages;
    };
    const double full = drawn(0)[0].drawings.at(0).area.height();
    const auto lower = drawn(15);
    ASSERT_EQ(lower.size(), 1u);
    const QRectF area = lower[0].drawings.at(0).area;
    EXPECT_LT(area.height(), full);
    EXPECT_GT(area.height(), 0.7 * full);
    EXPECT_LT(area.bottom(), pageStyle(u"zh-CN"_s).area.bottom());
    const auto next = drawn(18);
    ASSERT_EQ(next.size(), 2u) << "too low to read";
    EXPECT_EQ(next[1].drawings.at(0).area.height(), full);
}

TEST(Layout, SetsEnglishHeadingsInBold)
{
    const report::Document document{
        u"t"_s, u"en"_s, {}, {report::Heading{1, u"1. Situation"_s}, report::Text{{{u"Plain words."_s, {}}}}}};
    const Pages pages = layOut(document);
    EXPECT_TRUE(pages.pages[0].texts.at(0).font.bold);
    EXPECT_GT(pages.pages[0].texts.at(0).font.size, pageStyle(u"en"_s).bodySize);
    for (const TextRun& run : pages.pages[0].texts)
        EXPECT_FALSE(run.text.contains(u"Plain"_s) && run.font.bold);
}

TEST(Layout, NeverSplitsARowAndRulesEachPageOfATable)
{
    const Pages pages = layOut(testing_support::sampleReport());
    const QRectF area = pageStyle(u"zh-CN"_s).area;
    for (const Page& page : pages.pages) {
        for (const Rule& rule : page.rules) {
            EXPECT_GE(rule.line.y1(), area.top() - 0.1);
            EXPECT_LE(rule.line.y1(), area.bottom() + 0.1);
        }
        const auto heavy =
            std::count_if(page.rules.begin(), page.rules.end(), [](const Rule& r) { return r.width > 1; });
        EXPECT_EQ(heavy % 2, 0) << "page " << page.number;
    }
}

TEST(Layout, ATableThatGoesOnSaysSoOnEachFurtherPage)
{
    report::Table table{u"表 1　清单"_s, {{u"名称"_s}}, {}, false, u"续表 1　清单"_s};
    for (int row = 0; row < 70; ++row)
        table.rows.push_back({{u"第 %1 行"_s.arg(row), {}}});
    report::Document document{u"t"_s, u"zh-CN"_s, {}, {table}};
    const Pages pages = layOut(document);
    ASSERT_GT(pages.pages.size(), 2u);
    EXPECT_EQ(linesOf(pages.pages[0])[0], u"表 1　清单"_s);
    for (size_t page = 1; page < pages.pages.size(); ++page) {
        EXPECT_EQ(linesOf(pages.pages[page])[0], u"续表 1　清单"_s);
        EXPECT_EQ(linesOf(pages.pages[page])[1], u"名称"_s);
    }
    const QRectF area = pageStyle(u"zh-CN"_s).area;
    for (const Page& page : pages.pages)
        for (const Rule& rule : page.rules)
            EXPECT_LE(rule.line.y1(), area.bottom() + 0.1);
}

TEST(Layout, MarksWhereFiguresStand)
{
    const Page& page = layOut(testing_support::sampleReport()).pages[0];
    QStringList figures;
    for (const FigureArea& each : page.figures)
        figures << each.figure;
    EXPECT_TRUE(figures.contains(u"partners.total"_s));
    EXPECT_TRUE(figures.contains(u"partners.companies"_s));
    EXPECT_TRUE(figures.contains(u"contributions.total"_s));
}

TEST(Layout, NamesSubstitutesAndLettersThatNoFontHas)
{
    const Pages pages = layOut(paragraphs({u"生僻字\U000F0001"_s}));
    EXPECT_EQ(pages.fonts.missing, u"\U000F0001"_s);
    for (const FontReport::Substitute& each : pages.fonts.substitutes)
        EXPECT_FALSE(each.wanted.isEmpty() || each.taken.isEmpty());
}

TEST(Layout, MakesOnePageOfAnEmptyDocument)
{
    EXPECT_EQ(layOut({}).pages.size(), 1u);
}
