// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/html_writer.h"

#include <QXmlStreamWriter>

#include "core/base/words.h"
#include "ui/paper/chart_svg.h"
#include "ui/paper/report_chart.h"
#include "ui/paper/saved_file.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

// No double quotes, < or &: the XML writer would escape them, and browsers do not unescape a style.
const QString kStyle = uR"(
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { max-width: 46em; margin: 2em auto; padding: 0 1.5em; color: #1b2529; line-height: 1.8;
  font-family: FangSong, 仿宋, 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif; font-size: 17px; }
h1 { text-align: center; font-size: 1.6em; line-height: 1.5; margin: 1em 0; }
h1 span { display: block; }
h2, h3, caption, figcaption, th, .mark, svg { font-family: SimHei, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
h2 { font-size: 1.15em; margin: 1.4em 0 .4em; }
h3 { font-size: 1.05em; font-weight: normal; font-family: KaiTi, 楷体, 'LXGW WenKai', serif; margin: 1em 0 .3em; }
h4 { font-size: 1em; margin: .8em 0 .2em; }
p { margin: .2em 0; text-indent: 2em; }
p.note { text-align: center; text-indent: 0; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .85em; line-height: 1.45;
  border-top: 2px solid; border-bottom: 2px solid; }
caption { padding: .3em; }
th { border-bottom: 1px solid; font-weight: normal; }
th, td { padding: .3em .4em; text-align: left; }
td { border-top: 1px solid #e3e8e6; }
tbody tr:first-child td { border-top: 0; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.centre { text-align: center; }
tr.total td { font-weight: bold; }
tr, figure { break-inside: avoid; }
h2, h3, h4 { break-after: avoid; }
figure { margin: 1.2em 0; text-align: center; }
figcaption { font-size: .85em; }
svg { width: 100%; max-width: 600px; height: auto; }
.figure[title] { border-bottom: 1px dotted #17627a; cursor: help; }
.signature { width: max-content; margin: 2em 4em 0 auto; text-align: center; }
.mark { position: absolute; top: .6em; right: 1em; color: #59666d; font-size: .8em; }
.break { break-after: page; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 16pt; } .figure[title] { border: 0; } }
)"_s;

const QString kEnglishStyle = uR"(
body { font-family: 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'Noto Serif CJK SC', serif; line-height: 1.5; }
@media print { body { font-size: 12pt; } }
)"_s;

const QString kSheetStyle = uR"(
@page { margin: 20mm 22mm; }
h1 { font-size: 1.35em; margin: .5em 0; }
table { margin: .6em 0; }
@media print { body { font-size: 12pt; line-height: 1.5; } }
)"_s;

class HtmlWriter {
public:
    HtmlWriter(const report::Document& document, const FigureDefinition& definition, QByteArray* output)
        : m_document(document), m_definition(definition), m_xml(output),
          m_words(isEnglish() ? Words::Language::English : Words::Language::Chinese)
    {
    }

    void write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, m_document.language);
        writeHead();
        m_xml.writeStartElement(u"body"_s);
        if (!m_document.mark.isEmpty())
            element(u"div"_s, u"mark"_s, m_document.mark);
        for (const report::Block& block : m_document.blocks)
            std::visit(*this, block);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const report::Title& title)
    {
        m_xml.writeStartElement(u"h1"_s);
        for (const QString& line : title.lines)
            element(u"span"_s, {}, line);
        m_xml.writeEndElement();
        if (!title.note.isEmpty())
            element(u"p"_s, u"note"_s, title.note);
    }

    void operator()(const report::Heading& heading)
    {
        element(u"h%1"_s.arg(qBound(1, heading.level, 3) + 1), {}, heading.text);
    }

    void operator()(const report::Text& text)
    {
        m_xml.writeStartElement(u"p"_s);
        for (const report::Span& span : text.spans)
            writeSpan(span);
        m_xml.writeEndElement();
    }

    void operator()(const report::Table& table)
    {
        m_xml.writeStartElement(u"table"_s);
        if (!table.caption.isEmpty())
            element(u"caption"_s, {}, table.caption);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const report::Column& column : table.columns)
            element(u"th"_s, alignment(column), column.title);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (const auto& row : table.rows)
            writeRow(table, row, table.lastRowIsTotal && &row == &table.rows.back());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const report::Chart& chart)
    {
        m_xml.writeStartElement(u"figure"_s);
        writeChartSvg(chart, chartInWords(chart, m_words), m_xml);
        element(u"figcaption"_s, {}, chartCaption(chart, m_words));
        m_xml.writeEndElement();
    }

    void operator()(const report::Signature& signature)
    {
        m_xml.writeStartElement(u"div"_s);
        m_xml.writeAttribute(u"class"_s, u"signature"_s);
        element(u"div"_s, {}, signature.organ);
        element(u"div"_s, {}, signature.date);
        m_xml.writeEndElement();
    }

    void operator()(const report::PageBreak&) { element(u"div"_s, u"break"_s, {}); }

private:
    bool isEnglish() const { return m_document.language.startsWith(u"en"_s); }

    void writeHead()
    {
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width"_s);
        element(u"title"_s, {}, m_document.title);
        element(u"style"_s, {},
                kStyle + (isEnglish() ? kEnglishStyle : QString()) + (m_document.isSheet ? kSheetStyle : QString()));
        m_xml.writeEndElement();
    }

    static QString alignment(const report::Column& column)
    {
        return column.align == report::Column::Align::Right    ? u"right"_s
               : column.align == report::Column::Align::Centre ? u"centre"_s
                                                               : QString();
    }

    void writeRow(const report::Table& table, const std::vector<report::Span>& row, bool isTotal)
    {
        m_xml.writeStartElement(u"tr"_s);
        if (isTotal)
            m_xml.writeAttribute(u"class"_s, u"total"_s);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            m_xml.writeStartElement(u"td"_s);
            if (const QString align = alignment(table.columns[column]); !align.isEmpty())
                m_xml.writeAttribute(u"class"_s, align);
            writeSpan(column < row.size() ? row[column] : report::Span());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSpan(const report::Span& span)
    {
        if (span.figure.isEmpty()) {
            m_xml.writeCharacters(span.text);
            return;
        }
        m_xml.writeStartElement(u"span"_s);
        m_xml.writeAttribute(u"class"_s, u"figure"_s);
        m_xml.writeAttribute(u"data-figure"_s, span.figure);
        if (const QString words = m_definition ? m_definition(span.figure) : QString(); !words.isEmpty())
            m_xml.writeAttribute(u"title"_s, words);
        m_xml.writeCharacters(span.text);
        m_xml.writeEndElement();
    }

    /// Always with an end tag: browsers take <div/> for an open one.
    void element(const QString& name, const QString& cssClass, const QString& text)
    {
        m_xml.writeStartElement(name);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute(u"class"_s, cssClass);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    const report::Document& m_document;
    const FigureDefinition& m_definition;
    QXmlStreamWriter m_xml;
    Words m_words;
};

} // namespace

QByteArray html(const report::Document& document, const FigureDefinition& definition)
{
    QByteArray output;
    HtmlWriter(document, definition, &output).write();
    return output;
}

void writeHtml(const QString& path, const report::Document& document, const FigureDefinition& definition)
{
    saveFile(path, html(document, definition));
}

} // namespace cooperage::paper
