// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/sheet_out.h"
#include "core/exchange/xlsx_formats.h"

struct lxw_worksheet;

namespace cooperage {

/// Text as the sheet library wants it: UTF-8 without characters that XML cannot hold; what looks like the escape of a
/// character (`_x000D_`) is escaped itself.
QByteArray xlsxText(QString text);

/// Lists to pick from that go to a hidden sheet of their own.
struct Choices {
    QString sheetName;
    std::vector<QStringList> lists;
};

/// Writes one sheet from top to bottom: in this order only, because rows may be flushed as soon as the next one begins.
class XlsxSheetWriter {
public:
    XlsxSheetWriter(lxw_worksheet* sheet, const SheetOut& out, const XlsxFormats& formats, Choices& choices);

    void write(Progress& progress);

private:
    void setColumns();
    void writeTitle();
    void writeAbove();
    void writeHeadings();
    void writeRows(Progress& progress);
    void setHeight(const std::vector<Cell>& row);
    void setPrinting();
    void addChoices(int column, const QStringList& choices);
    void addNote(int column, const QString& note);
    void mergeFrom(int row);
    void writeCell(int column, ColumnOut::Kind kind, const Cell& cell);
    void writeText(int column, const QString& text, XlsxFormats::Look look);
    void check(int error) const;
    int widthOf(size_t column) const;

    lxw_worksheet* m_sheet;
    const SheetOut& m_out;
    const XlsxFormats& m_formats;
    Choices& m_choices;
    std::vector<CellRange> m_merges;
    size_t m_merged = 0;
    int m_row = 0;
    int m_headingRow = 0;
    bool m_isExample = false; ///< the row that is being written
};

} // namespace cooperage
