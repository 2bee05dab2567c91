// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book_writer.h"

#include <QFile>
#include <QStringList>
#include <memory>

#include <xlsxwriter.h>

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/exchange/damage.h"
#include "core/exchange/xlsx_sheet_writer.h"
#include "core/exchange/xlsx_writer.h"

namespace cooperage {

namespace {

using OpenBook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

/// Rows may be flushed one by one unless an area is merged over several rows, which the library fills beforehand.
bool canStream(const WorkbookOut& book)
{
    for (const SheetOut& sheet : book.sheets)
        for (const CellRange& range : sheet.merged)
            if (range.lastRow > range.firstRow)
                return false;
    return true;
}

void setProperties(lxw_workbook* book, const WorkbookOut& out)
{
    QByteArray author = out.author.toUtf8();
    lxw_doc_properties properties{};
    properties.author = author.data();
    properties.created = (out.createdAt.isValid() ? out.createdAt : clock::now()).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

/// The lists to pick from that do not fit into a cell rule stand in a hidden sheet, one a column.
void writeChoices(lxw_workbook* book, const QString& name, const std::vector<QStringList>& lists)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    if (!sheet)
        throw Damage(QStringLiteral("no sheet for the choices"));
    worksheet_hide(sheet);
    bool isMore = true;
    for (qsizetype row = 0; isMore; ++row) {
        isMore = false;
        for (size_t column = 0; column < lists.size(); ++column)
            if (row < lists[column].size()) {
                isMore = true;
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                       xlsxText(lists[column][row]).constData(), nullptr);
            }
    }
}

} // namespace

void makeXlsx(const QString& path, const WorkbookOut& out, Progress& progress)
{
    lxw_workbook_options options{};
    options.constant_memory = canStream(out);
    OpenBook book(workbook_new_opt(QFile::encodeName(path).constData(), &options), &lxw_workbook_free);
    if (!book)
        throw Damage(QStringLiteral("no workbook"));
    setProperties(book.get(), out);

    QStringList names;
    for (const SheetOut& sheet : out.sheets)
        names << validSheetName(sheet.name, names);
    Choices choices{validSheetName(coreText(QT_TRANSLATE_NOOP("core", "Choices")), names), {}};

    const XlsxFormats formats(book.get());
    for (size_t i = 0; i < out.sheets.size(); ++i) {
        lxw_worksheet* sheet = workbook_add_worksheet(book.get(), names[qsizetype(i)].toUtf8().constData());
        if (!sheet)
            throw Damage(QStringLiteral("no sheet ") + names[qsizetype(i)]);
        XlsxSheetWriter(sheet, out.sheets[i], formats, choices).write(progress);
    }
    if (!choices.lists.empty())
        writeChoices(book.get(), choices.sheetName, choices.lists);
    const lxw_error error = workbook_close(book.release());
    if (error != LXW_NO_ERROR)
        throw Damage(QString::fromUtf8(lxw_strerror(error)));
}

} // namespace cooperage
