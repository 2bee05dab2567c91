// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include <QFileInfo>

#include "core/base/words.h"
#include "core/exchange/damage.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/xlsx_book.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/zip_archive.h"

namespace cooperage {

namespace {

bool hasUtf16(const QByteArray& bytes, QStringView text)
{
    return bytes.contains(QByteArray::fromRawData(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
}

const char* passwordSentence()
{
    return QT_TRANSLATE_NOOP("core", "“%1” is protected with a password. Open it in Excel or WPS, remove the password, "
                                     "save it and import it again.");
}

/// The sentence for a file that is no zip at all.
const char* foreignSentence(const QByteArray& bytes, const QString& path)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (hasUtf16(bytes, u"EncryptedPackage"))
            return passwordSentence();
        if (path.endsWith(QStringLiteral(".et"), Qt::CaseInsensitive))
            return QT_TRANSLATE_NOOP("core",
                                     "“%1” is in WPS's own format. Save it as .xlsx in WPS and import it again.");
        if (hasUtf16(bytes, u"WordDocument"))
            return QT_TRANSLATE_NOOP("core", "“%1” is a document, not a workbook. Choose an .xlsx or .csv file.");
        return QT_TRANSLATE_NOOP(
            "core", "“%1” is in the old Excel format. Save it as .xlsx in Excel or WPS and import it again.");
    }
    const QByteArray head = bytes.left(4096).trimmed().toLower();
    if (head.startsWith('<') || head.startsWith("\xEF\xBB\xBF<"))
        return QT_TRANSLATE_NOOP("core", "“%1” is really a web page, not a workbook. Open it in Excel or WPS, save it "
                                         "as .xlsx and import it again.");
    if (!bytes.left(65536).contains('\0') && !bytes.startsWith("PK"))
        return QT_TRANSLATE_NOOP("core", "“%1” is really a text file, not a workbook. Change its ending to .csv, or "
                                         "save it as .xlsx in Excel or WPS, and import it again.");
    return QT_TRANSLATE_NOOP("core", "“%1” is damaged or incomplete and cannot be read. Open it in Excel or WPS, save "
                                     "it again, or fetch it once more where it came from.");
}

const char* damageSentence(const Damage& damage)
{
    switch (damage.kind()) {
    case Damage::Kind::Encrypted:
        return passwordSentence();
    case Damage::Kind::TooLarge:
        return QT_TRANSLATE_NOOP(
            "core", "“%1” holds far more than a ledger can. Delete what is not needed or split it into smaller files.");
    case Damage::Kind::Broken:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "“%1” is damaged or incomplete and cannot be read. Open it in Excel or WPS, save "
                                     "it again, or fetch it once more where it came from.");
}

/// Zip files that are something else than an .xlsx.
void refuseOtherPackages(const ZipArchive& archive, const QString& path)
{
    if (archive.contains(QStringLiteral("content.xml")) && archive.contains(QStringLiteral("mimetype")))
        throw fileFailure(
            path,
            QT_TRANSLATE_NOOP("core", "“%1” is an OpenDocument file (.ods). Save it as .xlsx and import it again."));
    if (archive.contains(QStringLiteral("xl/workbook.bin")))
        throw fileFailure(
            path, QT_TRANSLATE_NOOP(
                      "core", "“%1” is a binary workbook (.xlsb). Save it as .xlsx in Excel and import it again."));
    if (archive.contains(QStringLiteral("word/document.xml")) ||
        archive.contains(QStringLiteral("ppt/presentation.xml")))
        throw fileFailure(
            path, QT_TRANSLATE_NOOP("core", "“%1” is a document, not a workbook. Choose an .xlsx or .csv file."));
}

Workbook readBook(ZipArchive& archive, const QString& title, Progress& progress, const ReadLimits& limits)
{
    const BookParts parts = readBookParts(archive, progress);
    qint64 total = archive.claimedSize(parts.sharedStrings);
    for (const SheetPart& sheet : parts.sheets)
        total += archive.claimedSize(sheet.part);
    progress.begin(title, total);

    SheetContext context{{}, {}, parts.from1904, ReadBudget(limits)};
    if (!parts.styles.isEmpty())
        context.styles = readStyles(archive, parts.styles, progress);
    if (!parts.sharedStrings.isEmpty())
        context.strings = readSharedStrings(archive, parts.sharedStrings, context.budget, progress);
    Workbook book;
    for (const SheetPart& sheet : parts.sheets)
        book.sheets.push_back(readXlsxSheet(archive, sheet, context, progress));
    return book;
}

} // namespace

Workbook readXlsx(const QString& path, Progress& progress, const ReadLimits& limits)
{
    const QString title = coreText(QT_TRANSLATE_NOOP("core", "Reading “%1”")).arg(QFileInfo(path).fileName());
    progress.begin(title);
    const QByteArray bytes = loadFile(path, limits.fileBytes);
    if (!bytes.startsWith("PK\x03\x04"))
        throw fileFailure(path, foreignSentence(bytes, path));
    try {
        ZipArchive archive(bytes, limits);
        refuseOtherPackages(archive, path);
        return readBook(archive, title, progress, limits);
    } catch (const Damage& damage) {
        throw fileFailure(path, damageSentence(damage), damage.detail());
    }
}

} // namespace cooperage
