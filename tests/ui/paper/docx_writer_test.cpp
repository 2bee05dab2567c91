// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "core/base/failure.h"
#include "tests/support/docx_reader.h"
#include "tests/support/pdf_reader.h"
#include "tests/support/sample_document.h"
#include "ui/paper/docx_writer.h"
#include "ui/paper/layout.h"
#include "ui/paper/page_style.h"
#include "ui/paper/pdf_writer.h"

using namespace cooperage;
using namespace cooperage::paper;
using namespace cooperage::testing_support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kParts{u"[Content_Types].xml"_s, u"_rels/.rels"_s,      u"word/_rels/document.xml.rels"_s,
                         u"word/document.xml"_s,   u"word/styles.xml"_s,  u"word/settings.xml"_s,
                         u"word/fontTable.xml"_s,  u"word/footer1.xml"_s, u"word/footer2.xml"_s,
                         u"word/header1.xml"_s,    u"word/header2.xml"_s, u"docProps/core.xml"_s,
                         u"docProps/app.xml"_s};

// ISO/IEC 29500-1:2016 annex A: the sequences of the elements that a report has.
const std::map<QString, QString> kOrder{
    {u"w:pPr"_s, u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs kinsoku wordWrap "
                 u"overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
                 u"contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr"_s},
    {u"w:rPr"_s, u"rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs highlight u lang"_s},
    {u"w:tblPr"_s, u"tblStyle tblpPr tblOverlap tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
                   u"tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"_s},
    {u"w:tbl"_s, u"tblPr tblGrid tr"_s},
    {u"w:tr"_s, u"tblPrEx trPr tc"_s},
    {u"w:tc"_s, u"tcPr p"_s},
    {u"w:tcPr"_s, u"cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"_s},
    {u"w:tblBorders"_s, u"top left bottom right insideH insideV"_s},
    {u"w:tblCellMar"_s, u"top left bottom right"_s},
    {u"w:style"_s, u"name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr "
                   u"trPr tcPr tblStylePr"_s},
    {u"w:tblStylePr"_s, u"pPr rPr tblPr trPr tcPr"_s},
    {u"w:styles"_s, u"docDefaults latentStyles style"_s},
    {u"w:docDefaults"_s, u"rPrDefault pPrDefault"_s},
    {u"w:settings"_s, u"zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang"_s},
    {u"w:font"_s, u"altName panose1 charset family notTrueType pitch sig"_s},
    {u"w:sectPr"_s, u"headerReference footerReference type pgSz pgMar pgNumType cols docGrid"_s},
    {u"wp:inline"_s, u"extent effectExtent docPr cNvGraphicFramePr graphic"_s},
    {u"pic:pic"_s, u"nvPicPr blipFill spPr"_s},
    {u"pic:spPr"_s, u"xfrm prstGeom"_s},
};

void expectOrder(const XmlElement& element)
{
    const auto known = kOrder.find(element.name);
    if (known != kOrder.end()) {
        const QStringList order = known->second.split(u' ');
        qsizetype last = 0;
        for (const auto& child : element.children) {
            const qsizetype place = order.indexOf(child->name.section(u':', 1));
            EXPECT_GE(place, last) << child->name.toStdString() << " in " << element.name.toStdString();
            last = std::max(last, place);
        }
    }
    for (const auto& child : element.children)
        expectOrder(*child);
}

/// What the blocks say, one paragraph or cell a line, charts by their captions only.
struct Said {
    QStringList lines;
    static QString joined(const std::vector<report::Span>& spans)
    {
        QString text;
        for (const report::Span& span : spans)
            text += span.text;
        return text;
    }
    void operator()(const report::Title& title)
    {
        lines << QStringList(title.lines.begin(), title.lines.end()).join(QString());
        if (!title.note.isEmpty())
            lines << title.note;
    }
    void operator()(const report::Heading& heading) { lines << heading.text; }
    void operator()(const report::Text& text) { lines << joined(text.spans); }
    void operator()(const report::Table& table)
    {
        lines << table.caption;
        for (const report::Column& column : table.columns)
            lines << column.title;
        for (const auto& row : table.rows)
            for (const report::Span& cell : row)
                lines << cell.text;
    }
    void operator()(const report::Chart&) { lines << QString() << u"chart"_s; }
    void operator()(const report::Signature& signature) { lines << signature.organ << signature.date; }
    void operator()(const report::PageBreak&) {}
};

QStringList numbersOf(const QString& text)
{
    static const QRegularExpression number(u"\\d[\\d,.]*"_s);
    QStringList found;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

int millimetres(const QString& twips)
{
    return qRound(twips.toInt() / 20.0 / 72 * 25.4);
}

} // namespace

TEST(Docx, HasOnlyWellFormedPartsThatItNamesAndTypes)
{
    DocxReader reader(docx(sampleReport()));
    for (const QString& part : kParts)
        EXPECT_NO_THROW(reader.xml(part)) << part.toStdString();
    std::set<QString> typed;
    for (const XmlElement* type : reader.xml(u"[Content_Types].xml"_s).all("Override"))
        typed.insert(type->attribute("PartName"));
    std::map<QString, QString> targets;
    for (const XmlElement* relation : reader.xml(u"word/_rels/document.xml.rels"_s).all("Relationship")) {
        const QString target = u"word/"_s + relation->attribute("Target");
        EXPECT_TRUE(reader.contains(target)) << target.toStdString();
        EXPECT_TRUE(target.endsWith(u".png"_s) || typed.contains(u'/' + target)) << target.toStdString();
        EXPECT_TRUE(targets.emplace(relation->attribute("Id"), target).second) << "an Id twice";
    }
    const QString text = QString::fromUtf8(reader.bytes(u"word/document.xml"_s));
    static const QRegularExpression use(u"r:(?:id|embed)=\"([^\"]+)\""_s);
    int used = 0;
    for (auto matches = use.globalMatch(text); matches.hasNext(); ++used)
        EXPECT_TRUE(targets.contains(matches.next().captured(1)));
    EXPECT_EQ(used, 3 + 4) << "charts, headers and footers";
}

TEST(Docx, KeepsTheOrderOfElementsThatWordInsistsOn)
{
    for (const report::Document& document : {sampleReport(), sampleEnglishReport()}) {
        DocxReader reader(docx(document));
        for (const QString& part : kParts)
            expectOrder(reader.xml(part));
    }
}

TEST(Docx, SaysWordForWordWhatTheReportSays)
{
    for (const report::Document& document : {sampleReport(), sampleEnglishReport()}) {
        Said said;
        for (const report::Block& block : document.blocks)
            std::visit(said, block);
        if (std::holds_alternative<report::Table>(document.blocks.back()))
            said.lines << QString(); // Word asks for a paragraph after the last table
        DocxReader reader(docx(document));
        const XmlElement body = reader.body();
        QStringList written;
        for (const XmlElement* paragraph : body.all("w:p"))
            written << paragraph->text;
        ASSERT_EQ(written.size(), said.lines.size());
        for (qsizetype i = 0; i < written.size(); ++i)
            EXPECT_TRUE(said.lines[i] == u"chart"_s || written[i] == said.lines[i]) << written[i].toStdString();
    }
}

TEST(Docx, HasTheNumbersOfThePdf)
{
    const report::Document document = sampleReport();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"same.pdf"_s);
    Progress progress;
    writePdf(path, layOut(document), progress);
    std::map<QString, int> printed, written;
    for (const PdfReader::Word& word : PdfReader(path).words())
        for (const QString& number : numbersOf(word.text))
            ++printed[number];
    DocxReader reader(docx(document));
    const XmlElement body = reader.body();
    for (const XmlElement* paragraph : body.all("w:p"))
        for (const QString& number : numbersOf(paragraph->text))
            ++written[number];
    EXPECT_GT(written.size(), 100u);
    for (const auto& [number, times] : written)
        EXPECT_GE(printed[number], times) << number.toStdString();
}

TEST(Docx, UsesOnlyStylesThatItHasAndHeadingsThatMakeATableOfContents)
{
    DocxReader reader(docx(sampleReport()));
    std::map<QString, QString> outline;
    std::set<QString> styles;
    const XmlElement sheet = reader.xml(u"word/styles.xml"_s);
    for (const XmlElement* style : sheet.all("w:style")) {
        EXPECT_TRUE(styles.insert(style->attribute("w:styleId")).second);
        outline[style->value("w:name")] = style->value("w:outlineLvl");
    }
    EXPECT_EQ(outline[u"heading 1"_s], u"0"_s);
    EXPECT_EQ(outline[u"heading 2"_s], u"1"_s);
    EXPECT_EQ(outline[u"heading 3"_s], u"2"_s);
    for (const QString& name : {u"Normal"_s, u"Title"_s, u"Body Text"_s, u"caption"_s, u"header"_s, u"footer"_s})
        EXPECT_TRUE(outline.contains(name)) << name.toStdString();
    for (const XmlElement* style : sheet.all("w:basedOn"))
        EXPECT_TRUE(styles.contains(style->attribute("w:val")));
    std::map<QString, QStringList> texts;
    const XmlElement body = reader.body();
    for (const XmlElement* paragraph : body.all("w:p")) {
        EXPECT_TRUE(styles.contains(paragraph->value("w:pStyle"))) << paragraph->text.toStdString();
        texts[paragraph->value("w:pStyle")] << paragraph->text;
    }
    EXPECT_EQ(texts[u"Heading1"_s],
              (QStringList{u"一、总体情况"_s, u"二、岗位实习与1+X证书"_s, u"三、投入"_s, u"附件：合作单位名单"_s}));
    EXPECT_EQ(texts[u"Heading2"_s].size(), 2);
    EXPECT_EQ(texts[u"Heading3"_s].size(), 1);
    EXPECT_EQ(texts[u"Title"_s].size(), 1);
    EXPECT_EQ(texts[u"Caption"_s].size(), 5);
}

TEST(Docx, SetsHanLettersInTheOfficialFaces)
{
    DocxReader reader(docx(sampleReport()));
    std::map<QString, QString> faces;
    const XmlElement sheet = reader.xml(u"word/styles.xml"_s);
    faces[u"default"_s] = sheet.all("w:rFonts").front()->attribute("w:eastAsia");
    for (const XmlElement* style : sheet.all("w:style"))
        if (const auto fonts = style->all("w:rFonts"); !fonts.empty())
            faces[style->attribute("w:styleId")] = fonts.front()->attribute("w:eastAsia");
    EXPECT_EQ(faces[u"default"_s], u"仿宋_GB2312"_s);
    EXPECT_EQ(faces[u"Title"_s], u"方正小标宋简体"_s);
    EXPECT_EQ(faces[u"Heading1"_s], u"黑体"_s);
    EXPECT_EQ(faces[u"Heading2"_s], u"楷体_GB2312"_s);
    std::set<QString> known;
    for (const XmlElement* font : reader.xml(u"word/fontTable.xml"_s).all("w:font"))
        known.insert(font->attribute("w:name"));
    for (const auto& [style, face] : faces)
        EXPECT_TRUE(known.contains(face)) << style.toStdString();
    // Without the hint Word takes “ and — for Latin letters.
    const XmlElement body = reader.body();
    for (const XmlElement* run : body.all("w:r"))
        if (run->text.contains(u'“') || run->text.contains(u'—')) {
            EXPECT_EQ(run->all("w:rFonts").at(0)->attribute("w:hint"), u"eastAsia"_s);
        }
}

TEST(Docx, RepeatsTheHeadingRowAndSplitsNoRow)
{
    DocxReader reader(docx(sampleReport()));
    const XmlElement body = reader.body();
    const auto tables = body.all("w:tbl");
    ASSERT_EQ(tables.size(), 2u);
    const int width = qRound(pageStyle(u"zh-CN"_s).area.width() * 20);
    for (const XmlElement* table : tables) {
        const auto rows = table->all("w:tr");
        for (size_t row = 0; row < rows.size(); ++row) {
            EXPECT_EQ(rows[row]->all("w:tblHeader").size(), row == 0 ? 1u : 0u);
            EXPECT_EQ(rows[row]->all("w:cantSplit").size(), 1u);
        }
        int sum = 0;
        for (const XmlElement* column : table->all("w:gridCol"))
            sum += column->attribute("w:w").toInt();
        EXPECT_EQ(sum, width);
    }
    EXPECT_EQ(tables.back()->all("w:tr").size(), 62u);
}

TEST(Docx, StandsOnTheOfficialPageWithNumbersOutside)
{
    DocxReader reader(docx(sampleReport()));
    const XmlElement body = reader.body();
    const XmlElement* margins = body.all("w:pgMar").at(0);
    EXPECT_EQ(millimetres(margins->attribute("w:top")), 37);
    EXPECT_EQ(millimetres(margins->attribute("w:left")), 28);
    EXPECT_EQ(millimetres(margins->attribute("w:right")), 26);
    EXPECT_EQ(millimetres(margins->attribute("w:bottom")), 35);
    EXPECT_EQ(millimetres(body.all("w:pgSz").at(0)->attribute("w:w")), 210);
    EXPECT_EQ(reader.xml(u"word/settings.xml"_s).all("w:evenAndOddHeaders").size(), 1u);
    const XmlElement odd = reader.xml(u"word/footer1.xml"_s), even = reader.xml(u"word/footer2.xml"_s);
    EXPECT_EQ(odd.text, u"— 1 —"_s);
    EXPECT_EQ(odd.value("w:jc"), u"right"_s);
    EXPECT_EQ(even.value("w:jc"), u"left"_s);
    EXPECT_EQ(even.all("w:fldSimple").at(0)->attribute("w:instr").trimmed(), u"PAGE"_s);
    for (const XmlElement* reference : body.all("w:footerReference"))
        EXPECT_EQ(reference->attribute("r:id"),
                  reference->attribute("w:type") == u"even" ? u"rIdFooterEven"_s : u"rIdFooterOdd"_s);
}

TEST(Docx, HoldsTwentyTwoLinesOfTwentyEightLetters)
{
    const XmlElement sheet = DocxReader(docx(sampleReport())).xml(u"word/styles.xml"_s);
    const XmlElement* normal = sheet.all("w:style").front();
    ASSERT_EQ(normal->attribute("w:styleId"), u"Normal"_s);
    const int line = normal->all("w:spacing").front()->attribute("w:line").toInt();
    EXPECT_EQ(int(pageStyle(u"zh-CN"_s).area.height() * 20) / line, 22);
    const int letter = 16 * 20 + normal->all("w:spacing").back()->attribute("w:val").toInt();
    EXPECT_EQ(int(pageStyle(u"zh-CN"_s).area.width() * 20) / letter, 28);
}

TEST(Docx, HasItsChartsAsSharpPicturesWithTheSameInWords)
{
    DocxReader reader(docx(sampleReport()));
    const XmlElement body = reader.body();
    const auto drawings = body.all("w:drawing");
    ASSERT_EQ(drawings.size(), 3u);
    for (size_t i = 0; i < drawings.size(); ++i) {
        const XmlElement* extent = drawings[i]->all("wp:extent").at(0);
        const QImage image = QImage::fromData(reader.bytes(u"word/media/image%1.png"_s.arg(i + 1)));
        ASSERT_FALSE(image.isNull());
        const double inches = extent->attribute("cx").toDouble() / 914400;
        EXPECT_GE(image.width() / inches, 2 * 96);
        EXPECT_NEAR(double(image.width()) / image.height(),
                    extent->attribute("cx").toDouble() / extent->attribute("cy").toDouble(), 0.02);
    }
    EXPECT_EQ(drawings[0]->all("wp:docPr").at(0)->attribute("descr"), u"实习基地协议由 35 份增加到 38 份。"_s);
    const QString second = drawings[1]->all("wp:docPr").at(0)->attribute("descr");
    EXPECT_TRUE(second.contains(u"东港物流：76"_s)) << second.toStdString();
    const QString third = drawings[2]->all("wp:docPr").at(0)->attribute("descr");
    EXPECT_TRUE(third.contains(u"2024 年：设备 256.0，现金 —"_s)) << third.toStdString();
}

TEST(Docx, CarriesTheMarkOnEveryPageAndNoHeaderWithoutOne)
{
    report::Document document = sampleReport();
    DocxReader marked(docx(document));
    EXPECT_EQ(marked.xml(u"word/header1.xml"_s).text, u"样例数据"_s);
    EXPECT_EQ(marked.xml(u"word/header2.xml"_s).text, u"样例数据"_s);
    EXPECT_EQ(marked.body().all("w:headerReference").size(), 2u);
    document.mark.clear();
    DocxReader plain(docx(document));
    EXPECT_FALSE(plain.contains(u"word/header1.xml"_s));
    EXPECT_TRUE(plain.body().all("w:headerReference").empty());
}

TEST(Docx, NamesItsTitleAndTheOfficeAsAuthor)
{
    const XmlElement core = DocxReader(docx(sampleReport())).xml(u"docProps/core.xml"_s);
    EXPECT_EQ(core.all("dc:title").at(0)->text, u"云津职业技术学院校企合作工作报告"_s);
    EXPECT_EQ(core.all("dc:creator").at(0)->text, u"云津职业技术学院校企合作处"_s);
    EXPECT_EQ(core.all("dc:language").at(0)->text, u"zh-CN"_s);
}

TEST(Docx, BeginsTheAnnexOnANewPageWithoutAnEmptyParagraph)
{
    const XmlElement body = DocxReader(docx(sampleReport())).body();
    int breaks = 0;
    for (const XmlElement* paragraph : body.all("w:p"))
        if (!paragraph->all("w:pageBreakBefore").empty()) {
            ++breaks;
            EXPECT_EQ(paragraph->text, u"附件：合作单位名单"_s);
        }
    EXPECT_EQ(breaks, 1);
}

TEST(Docx, KeepsTwoTablesApartAndEndsWithAParagraph)
{
    report::Table table{{}, {{u"甲"_s}}, {{{u"1"_s, {}}}}};
    const XmlElement document =
        DocxReader(docx({u"t"_s, u"zh-CN"_s, {}, {report::PageBreak{}, table, report::PageBreak{}, table}})).body();
    QStringList names;
    for (const auto& child : document.children.front()->children)
        names << child->name;
    EXPECT_EQ(names, (QStringList{u"w:tbl"_s, u"w:p"_s, u"w:tbl"_s, u"w:p"_s, u"w:sectPr"_s}));
    EXPECT_EQ(document.all("w:pageBreakBefore").size(), 1u);
}

TEST(Docx, TakesWhateverPeoplePaste)
{
    const QString pasted = u"<a & \"b\">\u0001\u000b甲\n乙 𠮷"_s + QChar(0xD800);
    DocxReader reader(docx({u"t"_s, u"zh-CN"_s, {}, {report::Text{{{pasted, {}}}}}}));
    const XmlElement body = reader.body();
    EXPECT_EQ(body.text, u"<a & \"b\">甲乙 𠮷\uFFFD"_s);
    EXPECT_EQ(body.all("w:br").size(), 1u);
}

TEST(Docx, SaysInOneSentenceThatAFolderCannotBeWritten)
{
    const QTemporaryDir folder;
    try {
        writeDocx(folder.filePath(u"no/such/a.docx"_s), sampleEnglishReport());
        FAIL() << "no failure";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.text().contains(u"a.docx"_s));
    }
}
