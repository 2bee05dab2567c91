// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_styles.h"

#include <cmath>
#include <optional>
#include <vector>

#include "ui/paper/docx_xml.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kTableLeading = 1.3;
const QString kRoman = u"Times New Roman"_s;
const QString kSong = u"宋体"_s;
const QString kTitleSong = u"方正小标宋简体"_s;
const QString kFang = u"仿宋_GB2312"_s;
const QString kHei = u"黑体"_s;
const QString kKai = u"楷体_GB2312"_s;

/// A paragraph style; what is not set comes from the style it is based on. Lengths in points.
struct Style {
    QString id;
    QString name; ///< English for Word's own styles: each program knows them by it
    QString basedOn = u"Normal"_s;
    QString next;
    QString han = {};   ///< face of Han letters
    QString latin = {}; ///< face of Latin letters
    bool bold = false;
    double size = 0;
    double line = 0; ///< exact; -1: as high as what stands in it (pictures)
    double before = 0;
    double after = 0;
    int indentLetters = 0; ///< of the first line
    QString align = {};
    int outline = -1;
    bool keepsWithNext = false;
    std::optional<int> spacing = {}; ///< between letters, twips
    QString colour = {};
};

class StyleSheet {
public:
    explicit StyleSheet(const PageStyle& page) : m_page(page), m_xml(&m_part) {}

    QByteArray made(const std::set<double>& tableSizes)
    {
        m_xml.root("w:styles");
        writeDefaults();
        writeNormal();
        for (const Style& style : textStyles())
            writeStyle(style);
        for (const double size : tableSizes)
            for (const Style& style : tableStyles(size))
                writeStyle(style);
        writeKinds();
        writeReportTable();
        m_xml.end();
        return m_part;
    }

private:
    bool isChinese() const { return m_page.isChinese(); }

    void writeDefaults()
    {
        m_xml.start("w:docDefaults");
        m_xml.start("w:rPrDefault");
        m_xml.start("w:rPr");
        writeFonts(kFang, kRoman);
        m_xml.value("w:sz", halfPoints(m_page.bodySize));
        m_xml.value("w:szCs", halfPoints(m_page.bodySize));
        m_xml.empty("w:lang", {{"w:val", u"en-US"_s}, {"w:eastAsia", u"zh-CN"_s}, {"w:bidi", u"ar-SA"_s}});
        m_xml.end();
        m_xml.end();
        m_xml.empty("w:pPrDefault");
        m_xml.end();
    }

    /// 22 lines a page and 28 letters a line are held by the line's height and by letters set a little closer: grids
    /// are understood differently by Word, WPS and LibreOffice.
    void writeNormal()
    {
        m_xml.start("w:style", {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
        m_xml.value("w:name", u"Normal"_s);
        m_xml.empty("w:qFormat");
        m_xml.start("w:pPr");
        m_xml.value("w:widowControl", 0);
        m_xml.value("w:autoSpaceDE", 0);
        m_xml.value("w:autoSpaceDN", 0);
        m_xml.value("w:snapToGrid", 0);
        m_xml.empty("w:spacing", {{"w:line", twipsDown(m_page.lineHeight)}, {"w:lineRule", u"exact"_s}});
        m_xml.value("w:jc", isChinese() ? u"both"_s : u"left"_s);
        m_xml.end();
        m_xml.start("w:rPr");
        if (m_page.letterPitch > 0)
            m_xml.value("w:spacing", int(std::floor((m_page.letterPitch - m_page.bodySize) * 20)));
        m_xml.value("w:sz", halfPoints(m_page.bodySize));
        m_xml.value("w:szCs", halfPoints(m_page.bodySize));
        m_xml.end();
        m_xml.end();
    }

    std::vector<Style> textStyles() const
    {
        const QString body = u"BodyText"_s;
        const QString roman = isChinese() ? QString() : kRoman;
        const int indent = isChinese() ? 2 : 0;
        const double line = m_page.lineHeight;
        std::vector<Style> styles{{.id = u"Title"_s,
                                   .name = u"Title"_s,
                                   .next = body,
                                   .han = kTitleSong,
                                   .bold = !isChinese(),
                                   .size = m_page.titleSize,
                                   .line = m_page.titleLine,
                                   .before = line,
                                   .after = line,
                                   .align = u"center"_s,
                                   .keepsWithNext = true,
                                   .spacing = 0},
                                  {.id = u"Subtitle"_s,
                                   .name = u"Subtitle"_s,
                                   .next = body,
                                   .after = line,
                                   .align = u"center"_s,
                                   .keepsWithNext = true},
                                  {.id = body, .name = u"Body Text"_s, .next = body, .indentLetters = 2},
                                  {.id = u"Heading1"_s,
                                   .name = u"heading 1"_s,
                                   .next = body,
                                   .han = kHei,
                                   .latin = isChinese() ? kHei : kRoman,
                                   .bold = !isChinese(),
                                   .size = m_page.headingSize,
                                   .indentLetters = indent,
                                   .align = u"left"_s,
                                   .outline = 0,
                                   .keepsWithNext = true},
                                  {.id = u"Heading2"_s,
                                   .name = u"heading 2"_s,
                                   .next = body,
                                   .han = kKai,
                                   .bold = !isChinese(),
                                   .indentLetters = indent,
                                   .align = u"left"_s,
                                   .outline = 1,
                                   .keepsWithNext = true},
                                  {.id = u"Heading3"_s,
                                   .name = u"heading 3"_s,
                                   .next = body,
                                   .indentLetters = indent,
                                   .align = u"left"_s,
                                   .outline = 2,
                                   .keepsWithNext = true},
                                  {.id = u"Caption"_s,
                                   .name = u"caption"_s,
                                   .next = body,
                                   .han = kHei,
                                   .latin = isChinese() ? kHei : kRoman,
                                   .bold = !isChinese(),
                                   .size = m_page.captionSize,
                                   .line = m_page.captionSize * 1.5,
                                   .before = 4,
                                   .after = 3,
                                   .align = u"center"_s,
                                   .spacing = 0},
                                  {.id = u"Figure"_s,
                                   .name = u"Figure"_s,
                                   .next = u"Caption"_s,
                                   .line = -1,
                                   .before = 6,
                                   .align = u"center"_s,
                                   .keepsWithNext = true},
                                  {.id = u"Signature"_s, .name = u"Signature"_s, .next = {}, .align = u"right"_s},
                                  {.id = u"Header"_s,
                                   .name = u"header"_s,
                                   .next = {},
                                   .han = kHei,
                                   .latin = isChinese() ? kHei : kRoman,
                                   .size = m_page.markSize,
                                   .line = m_page.markSize * 1.3,
                                   .align = u"right"_s,
                                   .spacing = 0,
                                   .colour = u"59666D"_s},
                                  {.id = u"Footer"_s,
                                   .name = u"footer"_s,
                                   .next = {},
                                   .han = kSong,
                                   .latin = isChinese() ? kSong : kRoman,
                                   .size = m_page.pageNumberSize,
                                   .line = m_page.pageNumberSize + 2,
                                   .spacing = 0}};
        return styles;
    }

    std::vector<Style> tableStyles(double size) const
    {
        const auto style = [&](const char* base, const char* name) {
            const QString suffix = size == m_page.tableSize ? QString() : u" %1"_s.arg(size);
            Style made;
            made.id = tableTextStyle(base, size, m_page);
            made.name = QString::fromLatin1(name) + suffix;
            return made;
        };
        Style text = style("TableText", "Table Text");
        text.size = size;
        text.line = docxTableLine(size);
        text.align = u"left"_s;
        text.spacing = 0;
        Style heading = style("TableHeading", "Table Heading"), total = style("TableTotal", "Table Total");
        for (Style* bold : {&heading, &total}) {
            bold->basedOn = text.id;
            bold->han = kHei;
            bold->latin = isChinese() ? kHei : kRoman;
            bold->bold = !isChinese();
        }
        return {text, heading, total};
    }

    void writeStyle(const Style& style)
    {
        const bool isOwn = style.name.startsWith(u"Table"_s) || style.name == u"Figure"_s;
        m_xml.start("w:style",
                    {{"w:type", u"paragraph"_s}, {"w:customStyle", isOwn ? u"1"_s : u"0"_s}, {"w:styleId", style.id}});
        m_xml.value("w:name", style.name);
        m_xml.value("w:basedOn", style.basedOn);
        if (!style.next.isEmpty())
            m_xml.value("w:next", style.next);
        m_xml.empty("w:qFormat");
        writeParagraph(style);
        writeLetters(style);
        m_xml.end();
    }

    void writeParagraph(const Style& style)
    {
        m_xml.start("w:pPr");
        if (style.keepsWithNext) {
            m_xml.empty("w:keepNext");
            m_xml.empty("w:keepLines");
        }
        const QString before = QString::number(twips(style.before)), after = QString::number(twips(style.after));
        if (style.line > 0)
            m_xml.empty("w:spacing", {{"w:before", before},
                                      {"w:after", after},
                                      {"w:line", twipsDown(style.line)},
                                      {"w:lineRule", u"exact"_s}});
        else if (style.line < 0)
            m_xml.empty("w:spacing",
                        {{"w:before", before}, {"w:after", after}, {"w:line", u"240"_s}, {"w:lineRule", u"auto"_s}});
        else if (style.before > 0 || style.after > 0)
            m_xml.empty("w:spacing", {{"w:before", before}, {"w:after", after}});
        // The share of a letter follows the letters when an office sets them larger; the length is for LibreOffice.
        if (style.indentLetters > 0 && isChinese())
            m_xml.empty("w:ind", {{"w:firstLineChars", QString::number(100 * style.indentLetters)},
                                  {"w:firstLine", QString::number(twips(m_page.indent))}});
        else if (style.indentLetters > 0)
            m_xml.empty("w:ind", {{"w:firstLine", QString::number(twips(m_page.indent))}});
        if (!style.align.isEmpty())
            m_xml.value("w:jc", style.align);
        if (style.outline >= 0)
            m_xml.value("w:outlineLvl", style.outline);
        m_xml.end();
    }

    void writeLetters(const Style& style)
    {
        m_xml.start("w:rPr");
        if (!style.han.isEmpty() || !style.latin.isEmpty())
            writeFonts(style.han, style.latin);
        if (style.bold) {
            m_xml.empty("w:b");
            m_xml.empty("w:bCs");
        }
        if (!style.colour.isEmpty())
            m_xml.value("w:color", style.colour);
        if (style.spacing)
            m_xml.value("w:spacing", *style.spacing);
        if (style.size > 0) {
            m_xml.value("w:sz", halfPoints(style.size));
            m_xml.value("w:szCs", halfPoints(style.size));
        }
        m_xml.end();
    }

    void writeFonts(const QString& han, const QString& latin)
    {
        if (latin.isEmpty())
            m_xml.empty("w:rFonts", {{"w:eastAsia", han}});
        else
            m_xml.empty("w:rFonts", {{"w:ascii", latin}, {"w:eastAsia", han}, {"w:hAnsi", latin}, {"w:cs", kRoman}});
    }

    /// The defaults of the kinds of style that Word expects beside Normal.
    void writeKinds()
    {
        m_xml.start("w:style",
                    {{"w:type", u"character"_s}, {"w:default", u"1"_s}, {"w:styleId", u"DefaultParagraphFont"_s}});
        m_xml.value("w:name", u"Default Paragraph Font"_s);
        m_xml.end();
        m_xml.start("w:style", {{"w:type", u"table"_s}, {"w:default", u"1"_s}, {"w:styleId", u"TableNormal"_s}});
        m_xml.value("w:name", u"Normal Table"_s);
        m_xml.start("w:tblPr");
        m_xml.empty("w:tblInd", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
        writeCellMargins(0, 4);
        m_xml.end();
        m_xml.end();
        m_xml.start("w:style", {{"w:type", u"numbering"_s}, {"w:default", u"1"_s}, {"w:styleId", u"NoList"_s}});
        m_xml.value("w:name", u"No List"_s);
        m_xml.end();
    }

    /// Heavy lines above and below, a light one under the heading, hairs between the rows.
    void writeReportTable()
    {
        m_xml.start("w:style", {{"w:type", u"table"_s}, {"w:customStyle", u"1"_s}, {"w:styleId", u"ReportTable"_s}});
        m_xml.value("w:name", u"Report Table"_s);
        m_xml.value("w:basedOn", u"TableNormal"_s);
        m_xml.empty("w:qFormat");
        m_xml.start("w:tblPr");
        m_xml.start("w:tblBorders");
        writeBorder("w:top", 10, u"000000"_s);
        writeBorder("w:bottom", 10, u"000000"_s);
        writeBorder("w:insideH", 2, u"8B979C"_s);
        m_xml.end();
        writeCellMargins(3.2, 4);
        m_xml.end();
        m_xml.start("w:tblStylePr", {{"w:type", u"firstRow"_s}});
        m_xml.start("w:tcPr");
        m_xml.start("w:tcBorders");
        writeBorder("w:bottom", 5, u"000000"_s);
        m_xml.end();
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void writeBorder(const char* side, int eighths, const QString& colour)
    {
        m_xml.empty(
            side,
            {{"w:val", u"single"_s}, {"w:sz", QString::number(eighths)}, {"w:space", u"0"_s}, {"w:color", colour}});
    }

    void writeCellMargins(double vertical, double horizontal)
    {
        const QString high = QString::number(twips(vertical)), wide = QString::number(twips(horizontal));
        m_xml.start("w:tblCellMar");
        m_xml.empty("w:top", {{"w:w", high}, {"w:type", u"dxa"_s}});
        m_xml.empty("w:left", {{"w:w", wide}, {"w:type", u"dxa"_s}});
        m_xml.empty("w:bottom", {{"w:w", high}, {"w:type", u"dxa"_s}});
        m_xml.empty("w:right", {{"w:w", wide}, {"w:type", u"dxa"_s}});
        m_xml.end();
    }

    static int halfPoints(double points) { return qRound(points * 2); }
    /// Rounded down: 22 lines rounded up would not stand on a page.
    static QString twipsDown(double points) { return QString::number(int(points * 20)); }

    const PageStyle& m_page;
    QByteArray m_part;
    DocxXml m_xml;
};

struct Font {
    QString name;
    QString others;
    QString family; ///< roman, swiss or modern, for programs that have none of the names
    bool isHan = true;
};

} // namespace

QByteArray docxStyles(const PageStyle& page, const std::set<double>& tableSizes)
{
    return StyleSheet(page).made(tableSizes);
}

QByteArray docxFonts()
{
    QByteArray part;
    DocxXml xml(&part);
    xml.root("w:fonts");
    for (const Font& font :
         {Font{kTitleSong, u"FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,宋体,SimSun,Noto Serif CJK SC"_s, u"roman"_s},
          Font{kFang, u"FangSong_GB2312,仿宋,FangSong,华文仿宋,STFangsong,Noto Serif CJK SC"_s, u"modern"_s},
          Font{kHei, u"SimHei,Noto Sans CJK SC"_s, u"swiss"_s},
          Font{kKai, u"KaiTi_GB2312,楷体,KaiTi,华文楷体,STKaiti,LXGW WenKai"_s, u"modern"_s},
          Font{kSong, u"SimSun,Noto Serif CJK SC"_s, u"roman"_s},
          Font{kRoman, u"Liberation Serif"_s, u"roman"_s, false}}) {
        xml.start("w:font", {{"w:name", font.name}});
        xml.value("w:altName", font.others);
        xml.value("w:charset", font.isHan ? u"86"_s : u"00"_s); // 0x86: GB 2312
        xml.value("w:family", font.family);
        xml.value("w:pitch", u"variable"_s);
        xml.end();
    }
    xml.end();
    return part;
}

QString tableTextStyle(const char* base, double size, const PageStyle& page)
{
    const QString name = QString::fromLatin1(base);
    return size == page.tableSize ? name : name + QString::number(qRound(size * 10));
}

double docxTableLine(double size)
{
    return size * kTableLeading;
}

} // namespace cooperage::paper
