// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_workbook.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/exchange/csv_reader.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/read_limits.h"
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

/// What takes hours to plan is no ledger either, however few the bytes are.
void requireLedgerSize(const Workbook& book, const QString& path)
{
    qint64 rows = 0;
    for (const Sheet& sheet : book.sheets)
        rows += std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const auto& row) { return !row.empty(); });
    if (rows > ReadLimits{}.rows)
        throw fileFailure(path, QT_TRANSLATE_NOOP("core", "“%1” holds far more than a ledger can. Delete what is not "
                                                          "needed or split it into smaller files."));
}

} // namespace

Workbook readWorkbook(const QString& path, Progress& progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isText = ending == u"csv" || ending == u"txt" || ending == u"tsv";
    Workbook book = isText && !looksLikeWorkbook(path) ? readCsv(path, progress) : readXlsx(path, progress);
    requireLedgerSize(book, path);
    return book;
}

} // namespace cooperage
