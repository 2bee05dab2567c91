// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/base/words.h"
#include "core/exchange/damage.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/save_file.h"
#include "core/exchange/xlsx_book_writer.h"
#include "core/exchange/xml_part.h"

namespace cooperage {

namespace {

class RowCounter final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override { rows += name == "row"; }
    void end(std::string_view) override {}

    qint64 rows = 0;
};

/// Reads the new file over. The library passes over failed writes of its temporary files, so that on a full disk it
/// makes a workbook with holes and says nothing.
void checkWhole(const QByteArray& bytes, const WorkbookOut& book, Progress& progress)
{
    ZipArchive archive(bytes, ReadLimits{.totalBytes = std::numeric_limits<qint64>::max()});
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        RowCounter counter;
        parseXmlPart(archive, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), counter, progress);
        if (counter.rows < qint64(book.sheets[i].rows.size()))
            throw Damage(QStringLiteral("rows are missing in sheet %1").arg(i + 1));
    }
}

} // namespace

QString validSheetName(const QString& wanted, const QStringList& taken)
{
    constexpr qsizetype kMaxLength = 31;
    QString name;
    for (const QChar c : wanted)
        name += QStringView(u"\\/?*[]:").contains(c) || c < u' ' ? u'-' : c;
    name = name.left(kMaxLength).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = coreText(QT_TRANSLATE_NOOP("core", "Sheet"));
    QString unique = name;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        unique = name.left(kMaxLength - suffix.size()) + suffix;
    }
    return unique;
}

void writeXlsx(const QString& path, const WorkbookOut& book, Progress& progress)
{
    qint64 total = 0;
    for (const SheetOut& sheet : book.sheets)
        total += qint64(sheet.rows.size());
    progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Writing “%1”")).arg(QFileInfo(path).fileName()), total);

    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("book.xlsx"));
    try {
        makeXlsx(made, book, progress);
        const QByteArray bytes = loadFile(made, std::numeric_limits<qint64>::max());
        progress.begin(coreText(QT_TRANSLATE_NOOP("core", "Checking “%1”")).arg(QFileInfo(path).fileName()));
        checkWhole(bytes, book, progress);
        saveFile(path, [&](QIODevice& device) { device.write(bytes); });
    } catch (const Damage& damage) {
        throw fileFailure(path,
                          QT_TRANSLATE_NOOP("core",
                                            "“%1” could not be made completely. Check that the disk for temporary "
                                            "files has room and try again."),
                          damage.detail());
    }
}

} // namespace cooperage
