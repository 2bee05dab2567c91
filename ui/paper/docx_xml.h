// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace cooperage::paper {

/// Writes one XML part of a .docx. Names carry the usual prefixes (w:, r:, wp:, a:, pic:), which the root declares.
///
/// Word refuses a part whose elements stand in another order than ISO/IEC 29500-1 lists them: callers keep it.
class DocxXml {
public:
    using Attribute = std::pair<const char*, QString>;
    using Attributes = std::initializer_list<Attribute>;

    explicit DocxXml(QByteArray* part);
    /// Begins the part; declares all prefixes.
    void root(const char* name);
    void start(const char* name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {});
    /// The commonest element: <name w:val="value"/>.
    void value(const char* name, const QString& value) { empty(name, {{"w:val", value}}); }
    void value(const char* name, int value) { this->value(name, QString::number(value)); }
    /// <name>text</name>
    void element(const char* name, const QString& text, Attributes attributes = {});

private:
    void attributes(Attributes attributes);

    QXmlStreamWriter m_xml;
};

/// Twentieths of a point, Word's unit of length.
inline int twips(double points)
{
    return qRound(points * 20);
}

} // namespace cooperage::paper
