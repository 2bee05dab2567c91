// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_writer.h"

#include "core/base/clock.h"
#include "core/exchange/zip_writer.h"
#include "ui/paper/docx_body.h"
#include "ui/paper/docx_run.h"
#include "ui/paper/docx_styles.h"
#include "ui/paper/saved_file.h"

namespace cooperage::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOffice = u"application/vnd.openxmlformats-officedocument."_s;
const QString kWord = kOffice + u"wordprocessingml."_s;
const QString kPackage = u"application/vnd.openxmlformats-package."_s;
const QString kRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kPackageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

/// One part of the package: where it stands, what it is, and how the part that uses it refers to it.
struct Part {
    QString path;
    QString type;     ///< content type
    QString id;       ///< of the relation; empty: the main document
    QString relation; ///< last word of the relation's type
    QByteArray content;
};

class Package {
public:
    explicit Package(const report::Document& document) : m_document(document), m_page(pageStyle(document)) {}

    QByteArray zip()
    {
        DocxBody body = docxBody(m_document, m_page);
        std::vector<Part> parts{
            {u"word/styles.xml"_s, kWord + u"styles+xml"_s, u"rIdStyles"_s, u"styles"_s,
             docxStyles(m_page, body.tableSizes)},
            {u"word/settings.xml"_s, kWord + u"settings+xml"_s, u"rIdSettings"_s, u"settings"_s, settings()},
            {u"word/fontTable.xml"_s, kWord + u"fontTable+xml"_s, u"rIdFonts"_s, u"fontTable"_s, docxFonts()},
            footer(u"word/footer1.xml"_s, kOddFooter, true),
            footer(u"word/footer2.xml"_s, kEvenFooter, false)};
        if (!m_document.mark.isEmpty()) {
            parts.push_back(header(u"word/header1.xml"_s, kOddHeader));
            parts.push_back(header(u"word/header2.xml"_s, kEvenHeader));
        }
        for (size_t i = 0; i < body.pictures.size(); ++i)
            parts.push_back({u"word/media/image%1.png"_s.arg(i + 1),
                             {},
                             QLatin1StringView(kImage) + QString::number(i + 1),
                             u"image"_s,
                             std::move(body.pictures[i])});

        const Part main{u"word/document.xml"_s, kWord + u"document.main+xml"_s, {}, {}, std::move(body.document)};
        const Part core{u"docProps/core.xml"_s, kPackage + u"core-properties+xml"_s, {}, {}, coreProperties()};
        const Part app{u"docProps/app.xml"_s, kOffice + u"extended-properties+xml"_s, {}, {}, appProperties()};
        std::vector<Part> typed = parts;
        typed.insert(typed.end(), {main, core, app});
        std::vector<ZipPart> files{{"[Content_Types].xml", contentTypes(typed)},
                                   {"_rels/.rels", packageRelations()},
                                   {"word/_rels/document.xml.rels", documentRelations(parts)}};
        for (Part& part : typed)
            files.push_back({part.path.toLatin1(), std::move(part.content)});
        return zipped(files);
    }

private:
    static QByteArray contentTypes(const std::vector<Part>& parts)
    {
        QByteArray made;
        DocxXml xml(&made);
        xml.start("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
        xml.empty("Default", {{"Extension", u"rels"_s}, {"ContentType", kPackage + u"relationships+xml"_s}});
        xml.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
        xml.empty("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
        for (const Part& part : parts)
            if (!part.type.isEmpty())
                xml.empty("Override", {{"PartName", u'/' + part.path}, {"ContentType", part.type}});
        xml.end();
        return made;
    }

    static QByteArray packageRelations()
    {
        QByteArray made;
        DocxXml xml(&made);
        xml.start("Relationships", {{"xmlns", kPackageRelations}});
        relate(xml, u"rId1"_s, kRelations + u"officeDocument"_s, u"word/document.xml"_s);
        relate(xml, u"rId2"_s, kPackageRelations + u"/metadata/core-properties"_s, u"docProps/core.xml"_s);
        relate(xml, u"rId3"_s, kRelations + u"extended-properties"_s, u"docProps/app.xml"_s);
        xml.end();
        return made;
    }

    static QByteArray documentRelations(const std::vector<Part>& parts)
    {
        QByteArray made;
        DocxXml xml(&made);
        xml.start("Relationships", {{"xmlns", kPackageRelations}});
        for (const Part& part : parts)
            relate(xml, part.id, kRelations + part.relation, part.path.section(u'/', 1));
        xml.end();
        return made;
    }

    static void relate(DocxXml& xml, const QString& id, const QString& type, const QString& target)
    {
        xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    }

    static QByteArray settings()
    {
        QByteArray made;
        DocxXml xml(&made);
        xml.root("w:settings");
        xml.empty("w:evenAndOddHeaders");
        xml.value("w:characterSpacingControl", u"compressPunctuation"_s);
        xml.start("w:compat");
        // Word 2013 and later: tables stand at the margin with their edge, not with their text.
        xml.empty("w:compatSetting", {{"w:name", u"compatibilityMode"_s},
                                      {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
                                      {"w:val", u"15"_s}});
        xml.end();
        xml.end();
        return made;
    }

    Part header(const QString& path, const char* id) const
    {
        Part part{path, kWord + u"header+xml"_s, QString::fromLatin1(id), u"header"_s, {}};
        DocxXml xml(&part.content);
        xml.root("w:hdr");
        startParagraph(xml, "Header");
        xml.end();
        writeDocxRun(m_document.mark, m_page.isChinese(), xml);
        xml.end();
        xml.end();
        return part;
    }

    /// GB/T 9704 cl. 7.5: the number between dashes, one letter from the outer edge.
    Part footer(const QString& path, const char* id, bool isOdd) const
    {
        Part part{path, kWord + u"footer+xml"_s, QString::fromLatin1(id), u"footer"_s, {}};
        DocxXml xml(&part.content);
        xml.root("w:ftr");
        startParagraph(xml, "Footer");
        xml.empty("w:ind", {{isOdd ? "w:right" : "w:left", QString::number(twips(m_page.pageNumberSize))}});
        xml.value("w:jc", isOdd ? u"right"_s : u"left"_s);
        xml.end();
        writeDocxRun(u"— "_s, m_page.isChinese(), xml);
        xml.start("w:fldSimple", {{"w:instr", u" PAGE "_s}});
        writeDocxRun(QString::number(isOdd ? 1 : 2), m_page.isChinese(), xml);
        xml.end();
        writeDocxRun(u" —"_s, m_page.isChinese(), xml);
        xml.end();
        xml.end();
        return part;
    }

    /// Leaves the paragraph's properties open.
    static void startParagraph(DocxXml& xml, const char* style)
    {
        xml.start("w:p");
        xml.start("w:pPr");
        xml.value("w:pStyle", QString::fromLatin1(style));
    }

    QByteArray coreProperties() const
    {
        QByteArray made;
        DocxXml xml(&made);
        const QString now = clock::now().toUTC().toString(Qt::ISODate);
        xml.start("cp:coreProperties",
                  {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
                   {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                   {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
                   {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
        xml.element("dc:title", m_document.title);
        xml.element("dc:creator", organ());
        xml.element("cp:lastModifiedBy", organ());
        for (const char* when : {"dcterms:created", "dcterms:modified"})
            xml.element(when, now, {{"xsi:type", u"dcterms:W3CDTF"_s}});
        xml.element("dc:language", m_document.language);
        xml.end();
        return made;
    }

    static QByteArray appProperties()
    {
        QByteArray made;
        DocxXml xml(&made);
        xml.start("Properties",
                  {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
        xml.element("Application", u"Cooperage"_s);
        xml.end();
        return made;
    }

    /// Who signs the report.
    QString organ() const
    {
        for (const report::Block& block : m_document.blocks)
            if (const auto* signature = std::get_if<report::Signature>(&block))
                return signature->organ;
        return {};
    }

    const report::Document& m_document;
    PageStyle m_page;
};

} // namespace

QByteArray docx(const report::Document& document)
{
    return Package(document).zip();
}

void writeDocx(const QString& path, const report::Document& document)
{
    saveFile(path, docx(document));
}

} // namespace cooperage::paper
