// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_table.h"

#include "ui/paper/docx_run.h"
#include "ui/paper/docx_styles.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

class DocxTable {
public:
    DocxTable(const report::Table& table, const LaidTable& laid, const PageStyle& page, DocxXml& xml)
        : m_table(table), m_page(page), m_size(laid.size), m_xml(xml)
    {
        // Column ends rounded, not widths: the sum is the width of the page whatever the number of columns.
        int left = 0;
        for (size_t column = 0; column < laid.widths.size(); ++column) {
            const double end =
                column + 1 < laid.widths.size() ? laid.lefts[column + 1] - laid.lefts.front() : page.area.width();
            m_widths.push_back(twips(end) - left);
            left = twips(end);
        }
    }

    void write()
    {
        m_xml.start("w:tbl");
        writeProperties();
        m_xml.start("w:tblGrid");
        for (const int width : m_widths)
            m_xml.empty("w:gridCol", {{"w:w", QString::number(width)}});
        m_xml.end();
        writeHeading();
        for (size_t row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        m_xml.end();
    }

private:
    void writeProperties()
    {
        m_xml.start("w:tblPr");
        m_xml.value("w:tblStyle", u"ReportTable"_s);
        m_xml.empty("w:tblW", {{"w:w", QString::number(twips(m_page.area.width()))}, {"w:type", u"dxa"_s}});
        m_xml.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
        m_xml.empty("w:tblLook", {{"w:val", u"0620"_s},
                                  {"w:firstRow", u"1"_s},
                                  {"w:lastRow", u"0"_s},
                                  {"w:firstColumn", u"0"_s},
                                  {"w:lastColumn", u"0"_s},
                                  {"w:noHBand", u"1"_s},
                                  {"w:noVBand", u"1"_s}});
        if (!m_table.caption.isEmpty())
            m_xml.value("w:tblCaption", m_table.caption);
        m_xml.end();
    }

    void writeHeading()
    {
        startRow(true);
        for (size_t column = 0; column < m_table.columns.size(); ++column)
            writeCell(column, m_table.columns[column].title, "TableHeading", true);
        m_xml.end();
    }

    /// The first two rows stay together, and the last two: a total is not left alone.
    void writeRow(size_t row)
    {
        const size_t count = m_table.rows.size();
        const bool keepsWithNext = count > 1 && (row == 0 || row + 2 == count);
        const bool isTotal = m_table.lastRowIsTotal && row + 1 == count;
        startRow(false);
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            const auto& cells = m_table.rows[row];
            writeCell(column, column < cells.size() ? cells[column].text : QString(),
                      isTotal ? "TableTotal" : "TableText", keepsWithNext);
        }
        m_xml.end();
    }

    void startRow(bool isHeading)
    {
        m_xml.start("w:tr");
        m_xml.start("w:trPr");
        m_xml.empty("w:cantSplit");
        if (isHeading)
            m_xml.empty("w:tblHeader");
        m_xml.end();
    }

    void writeCell(size_t column, const QString& text, const char* style, bool keepsWithNext)
    {
        using Align = report::Column::Align;
        const Align align = m_table.columns[column].align;
        m_xml.start("w:tc");
        m_xml.start("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", QString::number(m_widths[column])}, {"w:type", u"dxa"_s}});
        m_xml.value("w:vAlign", u"center"_s);
        m_xml.end();
        m_xml.start("w:p");
        m_xml.start("w:pPr");
        m_xml.value("w:pStyle", tableTextStyle(style, m_size, m_page));
        if (keepsWithNext)
            m_xml.empty("w:keepNext");
        if (align != Align::Left)
            m_xml.value("w:jc", align == Align::Right ? u"right"_s : u"center"_s);
        m_xml.end();
        if (!text.isEmpty())
            writeDocxRun(text, m_page.isChinese(), m_xml);
        m_xml.end();
        m_xml.end();
    }

    const report::Table& m_table;
    const PageStyle& m_page;
    double m_size;
    DocxXml& m_xml;
    std::vector<int> m_widths; ///< twips
};

} // namespace

void writeDocxTable(const report::Table& table, const LaidTable& laid, const PageStyle& page, DocxXml& xml)
{
    DocxTable(table, laid, page, xml).write();
}

} // namespace cooperage::paper
