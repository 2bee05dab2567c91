// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QXmlStreamReader>
#include <memory>
#include <stdexcept>
#include <vector>

#include "core/exchange/zip_archive.h"

namespace cooperage::testing_support {

/// An element of an XML part, names with their prefixes.
struct XmlElement {
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< all text below, in order
    std::vector<std::shared_ptr<XmlElement>> children;

    QString attribute(const char* key) const { return attributes.value(QLatin1StringView(key)).toString(); }
    /// Every element of this name below, in document order.
    std::vector<const XmlElement*> all(const char* wanted) const
    {
        std::vector<const XmlElement*> found;
        for (const auto& child : children) {
            if (child->name == QLatin1StringView(wanted))
                found.push_back(child.get());
            const auto below = child->all(wanted);
            found.insert(found.end(), below.begin(), below.end());
        }
        return found;
    }
    /// w:val of the first element of this name below; empty when there is none.
    QString value(const char* wanted) const
    {
        const auto found = all(wanted);
        return found.empty() ? QString() : found.front()->attribute("w:val");
    }
};

/// A .docx taken apart. Throws when a part is missing or no XML.
class DocxReader {
public:
    explicit DocxReader(const QByteArray& bytes) : m_zip(bytes, {}) {}

    static DocxReader ofFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("no file " + path.toStdString());
        return DocxReader(file.readAll());
    }

    bool contains(const QString& part) const { return m_zip.contains(part); }

    QByteArray bytes(const QString& part)
    {
        QByteArray all;
        m_zip.read(part, [&](std::string_view piece) { all.append(piece.data(), qsizetype(piece.size())); });
        return all;
    }

    XmlElement xml(const QString& part)
    {
        QXmlStreamReader reader(bytes(part));
        XmlElement root;
        std::vector<XmlElement*> open{&root};
        while (!reader.atEnd() && !reader.hasError()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open.back()->children.push_back(std::make_shared<XmlElement>());
                XmlElement* element = open.back()->children.back().get();
                element->name = reader.qualifiedName().toString();
                element->attributes = reader.attributes();
                open.push_back(element);
            } else if (reader.isEndElement()) {
                open.pop_back();
            } else if (reader.isCharacters()) {
                for (XmlElement* element : open)
                    element->text += reader.text();
            }
        }
        if (reader.hasError())
            throw std::runtime_error(part.toStdString() + ": " + reader.errorString().toStdString());
        return *root.children.front();
    }

    XmlElement body() { return xml(QStringLiteral("word/document.xml")); }

private:
    ZipArchive m_zip;
};

} // namespace cooperage::testing_support
