// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QDateTime>
#include <QString>

/// A workbook as plain data: what a reader found and what a writer is to write. Knows no file format and no record type.
namespace cooperage {

/// An error value of a formula (#N/A, #REF!); `text` as the program that wrote it shows it.
struct CellError {
    QString text;
    bool operator==(const CellError&) const = default;
};

/// One cell. Formulas come as their cached result; a number under a date format comes as a date (1904 books too).
struct Cell {
    std::variant<std::monostate, QString, double, bool, QDateTime, CellError> value;
    bool isPercent = false; ///< a number under a percentage format

    bool isEmpty() const { return value.index() == 0; }
    bool operator==(const Cell&) const = default;
};

/// A merged area, rows and columns counted from 0, both ends included. Only its first cell holds a value.
struct CellRange {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const CellRange&) const = default;
};

struct Sheet {
    QString name;
    bool hidden = false;
    std::vector<std::vector<Cell>> rows; ///< rows[r][c]; rows are as long as their last used cell
    std::vector<CellRange> merged;

    /// The cell at row and column (both from 0), empty when outside.
    const Cell& at(qsizetype row, qsizetype column) const;
    /// The number of columns of the longest row.
    int columnCount() const;
};

struct Workbook {
    std::vector<Sheet> sheets;
};

/// "A", "B", …, "AA" for column 0, 1, …, 26.
QString columnName(int column);

} // namespace cooperage
