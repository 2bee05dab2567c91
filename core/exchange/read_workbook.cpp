// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_workbook.h"

#include <QFile>
#include <QFileInfo>

#include "core/exchange/csv_reader.h"
#include "core/exchange/xlsx_reader.h"

namespace cooperage {

namespace {

/// By the first bytes: a zip, or the container of old Excel files.
bool looksLikeWorkbook(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(8);
    return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

Workbook readWorkbook(const QString& path, Progress& progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isText = ending == u"csv" || ending == u"txt" || ending == u"tsv";
    return isText && !looksLikeWorkbook(path) ? readCsv(path, progress) : readXlsx(path, progress);
}

} // namespace cooperage
