// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/exchange/workbook.h"

/// Sheets as they are to be written: what a column holds and how it helps whoever fills it in. Plain data; knows no
/// file format and no record type.
namespace cooperage {

struct ColumnOut {
    /// How the cells of the column are shown; it also prepares the empty cells below for what will be typed.
    enum class Kind {
        AsIs, ///< each cell by its own type
        Text, ///< always text, so that long numbers and leading zeros stay (学号, phone, credit code)
        Number,
        Money, ///< in the unit of the heading: 12,345.00
        Date,
        Percent,
        Reason ///< text in red, wrapped: why a row was refused
    };

    QString heading = {};
    Kind kind = Kind::AsIs;
    int width = 0;            ///< in letters, a Han character counts two; 0: after the content
    QString note = {};        ///< a comment at the heading
    QStringList choices = {}; ///< to pick from, in all rows below the heading; other input stays possible
};

struct SheetOut {
    QString name = {};                         ///< made valid and unique by the writer
    QString title = {};                        ///< a merged line above everything; empty: none
    std::vector<std::vector<Cell>> above = {}; ///< rows between title and heading, as they are (units, upper headings)
    std::vector<CellRange> merged = {};        ///< further merged areas; rows are counted from the top of the sheet
    std::vector<ColumnOut> columns = {};
    std::vector<std::vector<Cell>> rows = {};
    int exampleRows = 0;   ///< so many of the first rows are examples, shown in grey
    int frozenColumns = 0; ///< at the left, beside the rows down to the heading, which are always frozen
};

struct WorkbookOut {
    std::vector<SheetOut> sheets = {};
    QString author = {};
    QDateTime createdAt = {}; ///< kept in the file's properties; the same content and time give the same bytes
};

} // namespace cooperage
