// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_body.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <optional>
#include <utility>

#include "ui/paper/chart_drawing.h"
#include "ui/paper/docx_run.h"
#include "ui/paper/docx_styles.h"
#include "ui/paper/docx_table.h"
#include "ui/paper/line_breaker.h"
#include "ui/paper/report_chart.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPictureScale = 4;     ///< pixels to the point: 288 dpi, sharp on paper
constexpr double kEmusPerPoint = 12700; ///< English Metric Units, the length of drawings
constexpr double kSpaceAfterTable = 8;  ///< points
constexpr double kHeader = 22 * 72 / 25.4;
constexpr double kNumberBelow = 7 * 72 / 25.4; ///< GB/T 9704 cl. 7.5: upper edge of the page number below the type area

QByteArray png(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// What a paragraph has of its own beside its style; lengths in points.
struct Paragraph {
    const char* style = nullptr;
    bool keepsWithNext = false;
    std::optional<double> before = {};
    std::optional<double> after = {};
    std::optional<double> right = {}; ///< indent
};

class BodyWriter {
public:
    BodyWriter(const report::Document& document, const PageStyle& page)
        : m_document(document), m_page(page),
          m_words(page.isChinese() ? Words::Language::Chinese : Words::Language::English), m_fonts(page.script),
          m_tables(m_fonts, m_page), m_xml(&m_made.document)
    {
    }

    DocxBody made()
    {
        m_xml.root("w:document");
        m_xml.start("w:body");
        for (const report::Block& block : m_document.blocks)
            std::visit(*this, block);
        closeTable();
        writeSection();
        m_xml.end();
        m_xml.end();
        return std::move(m_made);
    }

    void operator()(const report::Title& title)
    {
        startParagraph({.style = "Title", .after = title.note.isEmpty() ? std::optional<double>() : 0});
        QStringList lines(title.lines.begin(), title.lines.end());
        run(lines.join(u'\n'));
        m_xml.end();
        if (!title.note.isEmpty())
            paragraph({.style = "Subtitle"}, title.note);
    }

    void operator()(const report::Heading& heading)
    {
        paragraph({.style = heading.level <= 1   ? "Heading1"
                            : heading.level == 2 ? "Heading2"
                                                 : "Heading3"},
                  heading.text);
    }

    void operator()(const report::Text& text)
    {
        startParagraph({.style = "BodyText"});
        for (const report::Span& span : text.spans)
            run(span.text);
        m_xml.end();
    }

    void operator()(const report::Table& table)
    {
        closeTable(table.caption.isEmpty());
        if (!table.caption.isEmpty())
            paragraph({.style = "Caption", .keepsWithNext = true}, table.caption);
        const LaidTable laid = m_tables.lay(table);
        m_made.tableSizes.insert(laid.size);
        writeDocxTable(table, laid, m_page, m_xml);
        m_isAfterTable = true;
        m_isEmpty = false;
    }

    void operator()(const report::Chart& chart)
    {
        const double captionHeight = 3 * m_page.captionSize * 1.5;
        const Drawing drawing = drawChart(chart, m_fonts, m_page, m_page.area.height() - captionHeight);
        m_made.pictures.push_back(png(drawingImage(drawing, kPictureScale)));
        startParagraph({.style = "Figure"});
        writePicture(drawing.area.size(), chart);
        m_xml.end();
        paragraph({.style = "Caption"}, chartCaption(chart, m_words));
    }

    /// GB/T 9704 cl. 7.3.5: the date four letters from the right edge, the office centred above it.
    void operator()(const report::Signature& signature)
    {
        const double pitch = m_page.letterPitch > 0 ? m_page.letterPitch : m_page.bodySize;
        const double spare = width(signature.date) - width(signature.organ);
        const double organ = std::max(4 * pitch + spare / 2, 0.0);
        const double gap = 2 * m_page.lineHeight;
        if (signature.organ.isEmpty()) {
            paragraph({.style = "Signature", .before = gap, .right = 4 * pitch}, signature.date);
            return;
        }
        paragraph({.style = "Signature", .keepsWithNext = true, .before = gap, .right = organ}, signature.organ);
        paragraph({.style = "Signature", .right = 4 * pitch}, signature.date);
    }

    void operator()(const report::PageBreak&) { m_breaksPage = !m_isEmpty; }

private:
    double width(const QString& text)
    {
        return LineBreaker(m_fonts)
            .widths({{text, {}}}, {.face = Face::Body, .size = m_page.bodySize, .letterPitch = m_page.letterPitch})
            .natural;
    }

    void run(const QString& text) { writeDocxRun(text, m_page.isChinese(), m_xml); }

    void paragraph(const Paragraph& own, const QString& text)
    {
        startParagraph(own);
        run(text);
        m_xml.end();
    }

    void startParagraph(Paragraph own)
    {
        if (m_isAfterTable && !m_breaksPage)
            own.before = std::max(own.before.value_or(0), kSpaceAfterTable);
        m_xml.start("w:p");
        m_xml.start("w:pPr");
        m_xml.value("w:pStyle", QString::fromLatin1(own.style));
        if (own.keepsWithNext)
            m_xml.empty("w:keepNext");
        if (m_breaksPage)
            m_xml.empty("w:pageBreakBefore");
        if (own.before && own.after)
            m_xml.empty("w:spacing", {{"w:before", length(*own.before)}, {"w:after", length(*own.after)}});
        else if (own.before)
            m_xml.empty("w:spacing", {{"w:before", length(*own.before)}});
        else if (own.after)
            m_xml.empty("w:spacing", {{"w:after", length(*own.after)}});
        if (own.right)
            m_xml.empty("w:ind", {{"w:right", length(*own.right)}});
        m_xml.end();
        m_isAfterTable = m_breaksPage = m_isEmpty = false;
    }

    /// A table needs a paragraph after it: Word would join it with the next table and asks for one at the end. The
    /// same carries a page break before a table that has no caption.
    void closeTable(bool forTable = true)
    {
        if (!forTable || !(m_isAfterTable || m_breaksPage))
            return;
        startParagraph({.style = "Figure"});
        m_xml.end();
    }

    void writePicture(QSizeF size, const report::Chart& chart)
    {
        const QString number = QString::number(m_made.pictures.size()), name = u"Chart "_s + number;
        const QString words = chartInWords(chart, m_words);
        const QString cx = emus(size.width()), cy = emus(size.height()), none = u"0"_s;
        m_xml.start("w:r");
        m_xml.start("w:drawing");
        m_xml.start("wp:inline", {{"distT", none}, {"distB", none}, {"distL", none}, {"distR", none}});
        m_xml.empty("wp:extent", {{"cx", cx}, {"cy", cy}});
        m_xml.empty("wp:docPr", {{"id", number}, {"name", name}, {"descr", words}});
        m_xml.start("wp:cNvGraphicFramePr");
        m_xml.empty("a:graphicFrameLocks", {{"noChangeAspect", u"1"_s}});
        m_xml.end();
        m_xml.start("a:graphic");
        m_xml.start("a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        m_xml.start("pic:pic");
        m_xml.start("pic:nvPicPr");
        m_xml.empty("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", words}});
        m_xml.empty("pic:cNvPicPr");
        m_xml.end();
        m_xml.start("pic:blipFill");
        m_xml.empty("a:blip", {{"r:embed", QLatin1StringView(kImage) + number}});
        m_xml.start("a:stretch");
        m_xml.empty("a:fillRect");
        m_xml.end();
        m_xml.end();
        m_xml.start("pic:spPr");
        m_xml.start("a:xfrm");
        m_xml.empty("a:off", {{"x", none}, {"y", none}});
        m_xml.empty("a:ext", {{"cx", cx}, {"cy", cy}});
        m_xml.end();
        m_xml.start("a:prstGeom", {{"prst", u"rect"_s}});
        m_xml.empty("a:avLst");
        m_xml.end();
        for (int open = 0; open < 7; ++open)
            m_xml.end();
    }

    /// A4 with the margins of the type area; page numbers outside, as leaves are bound at the left.
    void writeSection()
    {
        const QRectF area = m_page.area;
        m_xml.start("w:sectPr");
        if (!m_document.mark.isEmpty()) {
            writeReference("w:headerReference", "default", kOddHeader);
            writeReference("w:headerReference", "even", kEvenHeader);
        }
        if (m_page.numberedFrom == 1) { // Word sets the pages: nobody knows how many there will be
            writeReference("w:footerReference", "default", kOddFooter);
            writeReference("w:footerReference", "even", kEvenFooter);
        }
        const double bottom = kPageSize.height() - area.bottom();
        m_xml.empty("w:pgSz", {{"w:w", u"11906"_s}, {"w:h", u"16838"_s}});
        m_xml.empty("w:pgMar", {{"w:top", length(area.top())},
                                {"w:right", length(kPageSize.width() - area.right())},
                                {"w:bottom", length(bottom)},
                                {"w:left", length(area.left())},
                                {"w:header", length(std::min(kHeader, area.top() / 2))},
                                {"w:footer", length(bottom - kNumberBelow - m_page.pageNumberSize - 1)},
                                {"w:gutter", u"0"_s}});
        m_xml.end();
    }

    void writeReference(const char* element, const char* pages, const char* relation)
    {
        m_xml.empty(element, {{"w:type", QString::fromLatin1(pages)}, {"r:id", QString::fromLatin1(relation)}});
    }

    static QString length(double points) { return QString::number(twips(points)); }
    static QString emus(double points) { return QString::number(qRound64(points * kEmusPerPoint)); }

    const report::Document& m_document;
    const PageStyle& m_page;
    Words m_words;
    FontBook m_fonts;
    TableLayout m_tables;
    DocxBody m_made;
    DocxXml m_xml;
    bool m_isEmpty = true;
    bool m_isAfterTable = false;
    bool m_breaksPage = false;
};

} // namespace

DocxBody docxBody(const report::Document& document, const PageStyle& page)
{
    return BodyWriter(document, page).made();
}

} // namespace cooperage::paper
