// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx_xml.h"

namespace cooperage::paper {

namespace {

constexpr std::pair<const char*, const char*> kNamespaces[] = {
    {"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    {"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
};

QString name(const char* latin)
{
    return QString::fromLatin1(latin);
}

/// Without what XML 1.0 cannot hold: control characters come in with pasted text.
QString permitted(const QString& text)
{
    QString kept;
    for (const char32_t letter : text.toUcs4()) {
        const bool isControl = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        if (!isControl && letter != 0xFFFE && letter != 0xFFFF)
            kept += QString::fromUcs4(&letter, 1);
    }
    return kept;
}

} // namespace

DocxXml::DocxXml(QByteArray* part) : m_xml(part)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void DocxXml::root(const char* element)
{
    m_xml.writeStartElement(name(element));
    for (const auto& [prefix, uri] : kNamespaces)
        m_xml.writeAttribute(QStringLiteral("xmlns:") + name(prefix), name(uri));
}

void DocxXml::start(const char* element, Attributes list)
{
    m_xml.writeStartElement(name(element));
    attributes(list);
}

void DocxXml::empty(const char* element, Attributes list)
{
    m_xml.writeEmptyElement(name(element));
    attributes(list);
}

void DocxXml::element(const char* element, const QString& text, Attributes list)
{
    start(element, list);
    m_xml.writeCharacters(permitted(text));
    end();
}

void DocxXml::attributes(Attributes list)
{
    for (const auto& [key, content] : list)
        m_xml.writeAttribute(name(key), permitted(content));
}

} // namespace cooperage::paper
