// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <stdexcept>

#include <zip.h>

namespace cooperage {

/// An .xlsx put together from its parts, so that a test can make each part wrong in its own way.
struct HandmadeXlsx {
    QMap<QByteArray, QByteArray> parts;

    /// One sheet named 表 with these rows (what stands between <sheetData> and </sheetData>), three shared strings
    /// (甲, 乙, 丙) and two styles: 0 general, 1 a date.
    static HandmadeXlsx withRows(const QByteArray& rows)
    {
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const QByteArray document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const auto relation = [&](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
            return "<Relationship Id=\"" + id + "\" Type=\"" + document + "/" + kind + "\" Target=\"" + target + "\"/>";
        };
        HandmadeXlsx book;
        book.parts["_rels/.rels"] = "<Relationships xmlns=\"" + package + "\">" +
                                    relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
        book.parts["xl/workbook.xml"] =
            "<workbook xmlns:r=\"" + document +
            "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
        book.parts["xl/_rels/workbook.xml.rels"] =
            "<Relationships xmlns=\"" + package + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
            relation("rId2", "styles", "styles.xml") + relation("rId3", "sharedStrings", "sharedStrings.xml") +
            "</Relationships>";
        book.parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        book.parts["xl/styles.xml"] =
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        book.parts["xl/sharedStrings.xml"] = "<sst><si><t>甲</t></si><si><t>乙</t></si><si><t>丙</t></si></sst>";
        return book;
    }

    void save(const QString& path) const
    {
        int error = 0;
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (!archive)
            throw std::runtime_error("cannot make a zip");
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            zip_source_t* source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
            zip_file_add(archive, part.key().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        if (zip_close(archive) != 0)
            throw std::runtime_error("cannot write a zip");
    }

    QByteArray toBytes() const
    {
        const QTemporaryDir folder;
        save(folder.filePath(QStringLiteral("book.xlsx")));
        QFile file(folder.filePath(QStringLiteral("book.xlsx")));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read the zip again");
        return file.readAll();
    }
};

} // namespace cooperage
